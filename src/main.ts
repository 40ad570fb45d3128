import { pino } from 'pino'
import { type Config, environment, readConfig } from './config.js'
import { PLURALS } from './domain/values/ids.js'
import { explain } from './explain.js'
import { seedIfEmpty } from './import-folder.js'
import { type Service, serve } from './serve.js'
import { reportLines } from './services/ingest/report.js'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

async function start(): Promise<void> {
  const config = readConfig(environment())
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  const service = await serve(config, logger)
  stopOnSignal(service)
  await seed(service, config)
  service.readiness.ready = true
  await welcome(service)
}

async function seed({ graph }: Service, { seedDir }: Config): Promise<void> {
  if (seedDir === null) return
  const report = await seedIfEmpty(graph, seedDir, { now: new Date(), progress: progressLines() })
  if (!report) return
  for (const line of reportLines(report)) say(line)
  if (report.rejected.length > 0)
    throw new Error(`The seed in ${seedDir} was rejected; mend it, or set SEED_DIR=none.`)
}

/** A line at the beginning and at each tenth of the way. */
function progressLines(): (done: number, total: number) => void {
  let shown = -1
  return (done, total) => {
    if (shown < 0) say('Filling the empty base from the seed …')
    const tenths = Math.floor((10 * done) / total)
    if (tenths > Math.max(shown, 0)) say(`  ${tenths * 10} %`)
    shown = Math.max(shown, tenths)
  }
}

async function welcome({ url, graph }: Service): Promise<void> {
  const { entities } = await graph.reads().statistics()
  const counts = entities.map(({ kind, count }) => `${count} ${PLURALS[kind]}`).join(', ')
  say(`Parley is ready${counts === '' ? ' and empty' : `: ${counts}`}.`)
  say(`  ${url}/            what is here`)
  say(`  ${url}/graphiql/   ask, with examples`)
  say(`  ${url}/graphql     for programs`)
  say('Stop with Ctrl-C.')
}

function stopOnSignal(service: Service): void {
  const stop = () => {
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

function fail(error: unknown): never {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}

start().catch(fail)

import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { type Config, readConfig } from './config.js'
import { explain } from './explain.js'
import { openGraph } from './open-graph.js'

/** One thing looked at. */
export interface Finding {
  readonly ok: boolean
  /** What was found and, where it is wrong, what to do. */
  readonly line: string
}

const PROJECT = new URL('../', import.meta.url)

/** Looks at all that the service needs to start, without changing anything. */
export async function doctor(variables: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const settings = attempt(() => readConfig(variables))
  if (!settings.value) return [nodeVersion(), { ok: false, line: settings.problem }]
  const config = settings.value
  return [
    nodeVersion(),
    { ok: true, line: 'the settings are right' },
    seedFolder(config),
    ...(config.neo4j ? [] : [dataFolder(config)]),
    await graphAnswers(config),
    await portIsFree(config),
  ]
}

function nodeVersion(): Finding {
  const { engines } = JSON.parse(readFileSync(new URL('package.json', PROJECT), 'utf8')) as {
    engines: { node: string }
  }
  const [major = 0, minor = 0] = engines.node
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number)
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  const ok = ownMajor > major || (ownMajor === major && ownMinor >= minor)
  return { ok, line: `Node ${process.versions.node}${ok ? '' : `: install ${engines.node}`}` }
}

function seedFolder({ seedDir }: Config): Finding {
  if (seedDir === null) return { ok: true, line: 'no seed is wanted (SEED_DIR=none)' }
  const ok = existsSync(join(seedDir, 'cities.json'))
  return {
    ok,
    line: ok
      ? `the seed is in ${seedDir}`
      : `SEED_DIR: ${seedDir} has no data set: name a folder with one, or set SEED_DIR=none`,
  }
}

function dataFolder({ dataDir }: Config): Finding {
  let folder = resolve(dataDir)
  while (!existsSync(folder)) folder = dirname(folder)
  const { problem } = attempt(() => accessSync(folder, constants.W_OK | constants.R_OK))
  return problem === ''
    ? { ok: true, line: `${dataDir} can be written` }
    : {
        ok: false,
        line: `DATA_DIR: ${folder} cannot be written: change its permissions, or name another folder`,
      }
}

/** Opens the graph as a start would; only a base that is there already is opened, so that none is made. */
async function graphAnswers(config: Config): Promise<Finding> {
  if (!config.neo4j && !existsSync(join(config.dataDir, 'parley.grafeo'))) {
    return { ok: true, line: 'the base is not there yet: the first start makes it' }
  }
  try {
    const { engine, graph } = await openGraph(config)
    const { entities } = await graph.reads().statistics()
    await engine.close()
    const count = entities.reduce((sum, { count }) => sum + count, 0)
    return { ok: true, line: `the ${engine.name} graph answers and holds ${count} entities` }
  } catch (error) {
    return { ok: false, line: explain(error) }
  }
}

function portIsFree({ host, port }: Config): Promise<Finding> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', (error) => settle({ ok: false, line: explain(error) }))
    server.listen(port, host, () => {
      server.close(() => settle({ ok: true, line: `port ${port} of ${host} is free` }))
    })
  })
}

function attempt<T>(work: () => T): { readonly value: T | undefined; readonly problem: string } {
  try {
    return { value: work(), problem: '' }
  } catch (error) {
    return { value: undefined, problem: explain(error) }
  }
}

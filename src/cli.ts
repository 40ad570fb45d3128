import { Command } from 'commander'
import { environment, readConfig } from './config.js'
import { doctor } from './doctor.js'
import { explain } from './explain.js'
import { moveAside } from './graph/engines/embedded/store.js'
import { importFolder } from './import-folder.js'
import { openGraph } from './open-graph.js'
import { reportLines } from './services/ingest/report.js'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const program = new Command('parley').description(
  'The knowledge base of city networks, from the command line.',
)

program
  .command('import')
  .description('import a data set folder; writes all of it, or nothing where a record is wrong')
  .argument('<folder>', 'the folder with its JSON files')
  .option('--dry-run', 'say what would happen and write nothing')
  .action(async (folder: string, { dryRun = false }: { dryRun?: boolean }) => {
    const { engine, graph } = await openGraph(readConfig(environment()))
    try {
      const report = await importFolder(graph, folder, { now: new Date(), dryRun })
      for (const line of reportLines(report)) say(line)
      if (report.rejected.length > 0) process.exitCode = 1
    } finally {
      await engine.close()
    }
  })

program
  .command('doctor')
  .description('say what would stop the service from starting, a line each with what to do')
  .action(async () => {
    const findings = await doctor(environment())
    for (const { ok, line } of findings) say(`${ok ? 'ok  ' : 'FAIL'} ${line}`)
    if (findings.some(({ ok }) => !ok)) process.exitCode = 1
  })

program
  .command('rebuild')
  .description('move the files of the embedded graph aside; the next start loads the seed again')
  .action(() => {
    const { dataDir, neo4j } = readConfig(environment())
    if (neo4j) throw new Error('The base is a Neo4j server (NEO4J_URI): there are no files to move.')
    const aside = moveAside(dataDir, new Date())
    say(aside ? `The old files are in ${aside}.` : `There are no files in ${dataDir}.`)
    say('`npm start` loads the seed again.')
  })

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
})

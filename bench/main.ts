import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../src/open-graph.js'
import type { World } from '../tests/support/world.js'
import { build } from './build.js'
import { Closing } from './closing.js'
import { startGenerator } from './generator.js'
import { load } from './load.js'
import { idleness, machine, peers } from './machine.js'
import { measureAll } from './measure.js'
import { type Neo4j, startNewestNeo4j } from './neo4j.js'
import { CONNECTIONS, type Plan, planOf } from './plan.js'
import { reportOf } from './report.js'
import { type Shape, shapesOf } from './shapes.js'
import { type System, startParley, startPeer } from './systems.js'
import { verify } from './verify.js'
import { largeWorld, sizesOf } from './world.js'

/** Measures Parley on both engines beside its peer. See README.md. */

const INSTALLED = new URL('node_modules/', import.meta.url)
const REPORT = new URL('results/latest.md', import.meta.url)

const say = (line: string): void => console.log(line)

async function bench(plan: Plan, closing: Closing): Promise<void> {
  build(say)
  const world = largeWorld(plan)
  const neo4j = await startNewestNeo4j()
  closing.add(neo4j.stop)
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
  const loads = [await fill({ dataDir, neo4j: null }, world), await fill({ dataDir, neo4j }, world)]
  const systems = await startAll({ dataDir, neo4j, closing })
  const shapes = shapesOf(world)
  const costs = await verifyAll(shapes, systems)
  const generator = startGenerator()
  closing.add(generator.stop)
  const idle = await idleness()
  const measured = await measureAll(shapes, systems, { plan, generator, say })
  const circumstances = [
    ...[new Date().toISOString().slice(0, 10), ...machine(neo4j.version), ...peers()],
    `World: ${sizesOf(world)}`,
    ...loads,
    ...costs,
    `Load: ${CONNECTIONS} connections, ${plan.rounds} × ${plan.measured} s for each row`,
    idle,
  ]
  const report = reportOf({ title: 'Parley beside its peer', circumstances, measured })
  say(`\n${report}`)
  if (plan.name === 'full') write(report)
}

type Base = Parameters<typeof openGraph>[0]

/** Loads the world into an empty base, and says how long it took. */
async function fill(base: Base, world: World): Promise<string> {
  const { engine, graph } = await openGraph(base)
  try {
    say(`Loading into ${engine.name} …`)
    const seconds = await load(graph, world, say)
    return `Load into ${engine.name}: ${seconds.toFixed(0)} s`
  } finally {
    await engine.close()
  }
}

interface Places {
  readonly dataDir: string
  readonly neo4j: Neo4j
  readonly closing: Closing
}

async function startAll({ dataDir, neo4j, closing }: Places): Promise<System[]> {
  const starts = [
    () => startParley('embedded', { DATA_DIR: dataDir }),
    () => startParley('neo4j', { NEO4J_URI: neo4j.uri }),
    () => startPeer(neo4j.uri),
  ]
  const systems: System[] = []
  for (const start of starts) {
    const system = await start()
    closing.add(system.stop)
    systems.push(system)
  }
  return systems
}

/** Nothing is measured before all systems are known to answer alike. */
async function verifyAll(shapes: readonly Shape[], systems: readonly System[]): Promise<string[]> {
  const lines: string[] = []
  for (const shape of shapes) {
    const cost = await verify(shape, systems)
    say(`All answer ${shape.name} alike.`)
    if (cost) lines.push(`Cost of ${shape.name}: ${cost.estimated} of ${cost.limit}`)
  }
  return lines
}

function write(report: string): void {
  mkdirSync(new URL('.', REPORT), { recursive: true })
  writeFileSync(REPORT, report)
}

async function main(): Promise<void> {
  if (!existsSync(INSTALLED)) throw new Error('The peer is not installed: run `npm ci --prefix bench` first.')
  const closing = new Closing()
  try {
    await bench(planOf(process.argv.slice(2)), closing)
  } finally {
    await closing.close()
  }
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})

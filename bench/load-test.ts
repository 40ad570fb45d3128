import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { build } from './build.js'
import { Closing } from './closing.js'
import { idleness, machine } from './machine.js'
import { newestVersion } from './neo4j.js'
import { CONNECTIONS } from './plan.js'
import { table } from './report.js'
import { Network } from './scale/network.js'
import { type ScalePlan, scalePlanOf } from './scale/plan.js'
import { type Endured, endure } from './scale/pressure.js'
import { bold } from './scale/report.js'
import { ENGINES, type EngineName, startOn } from './scale/worlds.js'
import { worstQueries } from './scale/worst.js'
import { largeWorld, sizesOf } from './world.js'

/** Puts the service under the worst queries that it allows, on a large world. See README.md. */

const REPORT = new URL('results/load.md', import.meta.url)
/** Milliseconds for `/healthz`, and how much more memory the second half of the time may take than the first. */
const LIMITS = { health: 100, memory: 1.2 }

const say = (line: string): void => console.log(line)

type Found = readonly (readonly [EngineName, readonly Endured[]])[]

async function test(plan: ScalePlan): Promise<void> {
  build(say)
  const world = largeWorld(plan.loaded)
  const idle = await idleness()
  const found: [EngineName, readonly Endured[]][] = []
  for (const engine of ENGINES) found.push([engine, await onEngine(engine, world, plan)])
  const report = reportOf(found, [
    new Date().toISOString().slice(0, 10),
    ...machine(newestVersion()),
    `World: ${sizesOf(world)}`,
    `Load: ${CONNECTIONS} requests at a time for ${plan.loadSeconds} s for each row`,
    idle,
    `Processes that wanted a core, in the minute before the end: ${loadavg()[0]?.toFixed(1)}`,
  ])
  say(`\n${report}`)
  if (plan.name === 'full') writeFileSync(REPORT, report)
}

async function onEngine(
  engine: EngineName,
  world: Parameters<typeof startOn>[1],
  plan: ScalePlan,
): Promise<readonly Endured[]> {
  const closing = new Closing()
  try {
    say(`${engine}: filling …`)
    const { probe } = await startOn(engine, world, { closing, say, remembers: false })
    const found: Endured[] = []
    for (const worst of worstQueries(new Network(world))) {
      const endured = await endure(probe, worst, plan.loadSeconds)
      say(`  ${rowOf(endured).join(' | ')}`)
      found.push(endured)
      if (!endured.isAlive) break
    }
    return found
  } finally {
    await closing.close()
  }
}

const HEAD = [
  'query',
  'fields',
  'requests',
  'slowest, ms',
  'healthz, ms',
  'at worst',
  'loop held, ms',
  'memory before, MB',
  'first half',
  'second half',
  'after',
]

function reportOf(found: Found, circumstances: readonly string[]): string {
  return [
    '# The worst queries that are allowed',
    '',
    ...circumstances.map((line) => `- ${line}`),
    '',
    `Wanted: the service stays up, \`/healthz\` answers within ${LIMITS.health} ms, memory levels off. What is over that is in bold.`,
    '',
    ...found.flatMap(([engine, endured]) => [`## ${engine}`, '', ...table(HEAD, endured.map(rowOf)), '']),
  ].join('\n')
}

function rowOf({ query, fields, outcomes, slowest, health, healthMost, held, memory, isAlive }: Endured) {
  const [before, first, second, after] = memory.map((bytes) => (bytes / 1e6).toFixed(0))
  return [
    query,
    String(fields),
    [
      ...Object.entries(outcomes).map(([name, count]) => `${count} ${name}`),
      ...(isAlive ? [] : ['**died**']),
    ].join(', '),
    slowest.toFixed(0),
    health.toFixed(1),
    bold(healthMost.toFixed(0), !(healthMost <= LIMITS.health)),
    held.toFixed(0),
    before ?? '',
    first ?? '',
    bold(second ?? '', !(memory[2] <= LIMITS.memory * memory[1])),
    after ?? '',
  ]
}

test(scalePlanOf(process.argv.slice(2))).catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})

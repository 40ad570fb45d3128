import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { World } from '../tests/support/world.js'
import { build } from './build.js'
import { Closing } from './closing.js'
import { idleness, machine } from './machine.js'
import { newestVersion } from './neo4j.js'
import { afterWrite } from './scale/after-write.js'
import {
  type Failed,
  type Growth,
  type Measured,
  measure,
  measureGrowth,
  measureNothing,
} from './scale/measure.js'
import { Network } from './scale/network.js'
import { fraction, type ScalePlan, scalePlanOf } from './scale/plan.js'
import { growingQuestions, questionsOf } from './scale/questions.js'
import { type OnEngine, scaleReport } from './scale/report.js'
import { createFulltext, SCAN } from './scale/search-peers.js'
import { ENGINES, type EngineName, startOn } from './scale/worlds.js'
import { largeWorld, sizesOf } from './world.js'

/** Asks what looks far on a large world, and what is about one entity on a small and a large one. See README.md. */

const REPORT = new URL('results/scale.md', import.meta.url)
const TIMES = 10

const say = (line: string): void => console.log(line)

interface Known {
  readonly world: World
  readonly network: Network
}

interface Worlds {
  readonly small: Known
  readonly large: Known
}

/** Counted before anything is measured: it takes so long that connections would be closed meanwhile. */
const known = (world: World): Known => ({ world, network: new Network(world) })

async function bench(plan: ScalePlan): Promise<void> {
  build(say)
  const began = performance.now()
  const worlds = {
    small: known(largeWorld(fraction(plan.large, TIMES))),
    large: known(largeWorld(plan.large)),
  }
  const idle = await idleness()
  const found: OnEngine[] = []
  for (const engine of ENGINES) {
    found.push(await onEngine(engine, worlds, plan))
    const report = scaleReport(found, [
      new Date().toISOString().slice(0, 10),
      ...machine(newestVersion()),
      `Large world: ${sizesOf(worlds.large.world)}`,
      `Small world: ${sizesOf(worlds.small.world)}`,
      idle,
      `Took ${((performance.now() - began) / 60_000).toFixed(0)} minutes`,
    ])
    say(`\n${report}`)
    if (plan.name === 'full') writeFileSync(REPORT, report)
  }
}

/** All measurements on one engine; nothing of it runs on after that. */
async function onEngine(engine: EngineName, worlds: Worlds, plan: ScalePlan): Promise<OnEngine> {
  const closing = new Closing()
  try {
    say(`${engine}: filling …`)
    const circumstances = { closing, say, remembers: false }
    const small = await startOn(engine, worlds.small.world, circumstances)
    const large = await startOn(engine, worlds.large.world, circumstances)
    const growth = await allGrowth([small.probe, large.probe], worlds, plan)
    const nothing = await measureNothing(large.probe, plan.near)
    const peer = large.uri === null ? SCAN : await createFulltext(large.uri)
    const [measured, failed] = await allMeasured(large.probe, worlds.large, { runs: plan.far, peer })
    const written = await afterWrite(large.probe, worlds.large.world)
    const load = loadavg()[0] ?? 0
    return {
      engine,
      seconds: large.seconds,
      growth,
      nothing,
      measured,
      failed,
      peer: peer.name,
      written,
      load,
    }
  } finally {
    await closing.close()
  }
}

type Probes = Parameters<typeof measureGrowth>[0]

async function allGrowth(probes: Probes, { small, large }: Worlds, plan: ScalePlan): Promise<Growth[]> {
  const [inSmall, inLarge] = [small, large].map(({ world, network }) =>
    growingQuestions(network, eventsWith(world, 20)),
  )
  const found: Growth[] = []
  for (const [at, question] of (inSmall ?? []).entries()) {
    const other = inLarge?.[at]
    if (!other) continue
    const growth = await measureGrowth(probes, [question, other], plan.near)
    say(`  ${growth.question}: ${growth.small.toFixed(2)} and ${growth.large.toFixed(2)} ms`)
    found.push(growth)
  }
  return found
}

const eventsWith = ({ events }: World, size: number): string[] =>
  events.flatMap(({ id, participants }) => (participants.length === size ? `event:${id}` : []))

async function allMeasured(
  probe: Probes[0],
  { world, network }: Known,
  how: Parameters<typeof measure>[2],
): Promise<[Measured[], Failed[]]> {
  const [measured, failed]: [Measured[], Failed[]] = [[], []]
  for (const question of questionsOf(network, world.events.length)) {
    const found = await measure(probe, question, how)
    if ('error' in found) failed.push(found)
    else measured.push(found)
    say(
      'error' in found
        ? `  ${found.question}: ${found.error}`
        : `  ${found.question}: ${found.ours.toFixed(1)} ms, bare ${found.bare.toFixed(1)} ms, loop held ${found.heldMost.toFixed(0)} ms`,
    )
  }
  return [measured, failed]
}

bench(scalePlanOf(process.argv.slice(2))).catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})

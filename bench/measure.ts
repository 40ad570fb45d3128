import type { Generator } from './generator.js'
import { CONNECTIONS, type Plan } from './plan.js'
import { bodyOf, HEADERS, idsOf } from './requests.js'
import type { Shape } from './shapes.js'
import type { System, SystemName } from './systems.js'

/** What was measured of one shape on one system, over all rounds. */
export interface Measured {
  readonly shape: string
  readonly system: SystemName
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Requests per second, round by round: they should be alike. */
  readonly rounds: readonly number[]
}

type Course = readonly { readonly shape: Shape; readonly system: System }[]

/**
 * Measures every shape on every system. All are warmed first: the JVM and V8 go on compiling for seconds, and what one
 * system warms in the shared Neo4j serves the other. Then come rounds, every other in the opposite order, so that a drift
 * of the machine meets all alike. One system is under load at a time.
 */
export async function measureAll(
  shapes: readonly Shape[],
  systems: readonly System[],
  { plan, generator, say }: { plan: Plan; generator: Generator; say: (line: string) => void },
): Promise<Measured[]> {
  const course: Course = shapes.flatMap((shape) => systems.map((system) => ({ shape, system })))
  const load = (shape: Shape, system: System, seconds: number) =>
    generator.run({
      url: system.url,
      headers: HEADERS,
      bodies: idsOf(shape).map((id) => bodyOf(shape, system.name, id)),
      connections: CONNECTIONS,
      seconds,
    })
  say('Warming …')
  for (const { shape, system } of course) await load(shape, system, plan.warmUp)
  const samples = new Map(course.map((leg) => [leg, [] as Sample[]]))
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const leg of round % 2 === 1 ? course : course.toReversed()) {
      await load(leg.shape, leg.system, plan.warmAgain)
      const sample = await load(leg.shape, leg.system, plan.measured)
      samples.get(leg)?.push(sample)
      say(
        `  round ${round}: ${leg.shape.name} on ${leg.system.name}: ${perSecond(sample).toFixed(0)} requests/s`,
      )
    }
  }
  return [...samples].map(([{ shape, system }, rounds]) => summary(shape.name, system.name, rounds))
}

interface Sample {
  readonly latencies: readonly number[]
  readonly seconds: number
}

function summary(shape: string, system: SystemName, rounds: readonly Sample[]): Measured {
  const latencies = rounds.flatMap((sample) => sample.latencies).sort((one, other) => one - other)
  const seconds = rounds.reduce((sum, sample) => sum + sample.seconds, 0)
  const at = (share: number) => latencies[Math.floor(share * (latencies.length - 1))] ?? Number.NaN
  return {
    shape,
    system,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    rounds: rounds.map(perSecond),
  }
}

const perSecond = ({ latencies, seconds }: Sample): number => latencies.length / seconds

import { setTimeout as sleep } from 'node:timers/promises'
import { CONNECTIONS } from '../plan.js'
import type { Probe } from './probe.js'
import { MOST_FIELDS, type Worst } from './worst.js'

/** How the service fared under one query. */
export interface Endured {
  readonly query: string
  /** Costly fields in the query. */
  readonly fields: number
  /** How many requests ended in which way: `answered`, or the code of an error. */
  readonly outcomes: Readonly<Record<string, number>>
  /** Milliseconds, the longest of all. */
  readonly slowest: number
  /** Answers of `/healthz`: milliseconds of the middle one and of the slowest. */
  readonly health: number
  readonly healthMost: number
  /** Milliseconds that the event loop was held at most. */
  readonly held: number
  /** Bytes of memory: before, the most in each half of the time, and some seconds after. */
  readonly memory: readonly [before: number, first: number, second: number, after: number]
  readonly isAlive: boolean
}

const LOOK_MS = 100
/** After this, what was asked for before is over: no request lasts longer than ten seconds. */
const CALM_MS = 11_000

/** Asks one query all the time, and looks at the service meanwhile. */
export async function endure(probe: Probe, worst: Worst, seconds: number): Promise<Endured> {
  const fields = await mostFields(probe, worst)
  const body = JSON.stringify({ query: worst.queryOf(fields) })
  const before = probe.memory()
  await probe.ask('watch')
  const end = performance.now() + seconds * 1000
  const isOver = () => performance.now() >= end || !probe.isAlive
  const outcomes: Record<string, number> = {}
  const times: number[] = []
  const client = async () => {
    while (!isOver()) {
      const { milliseconds, outcome } = await outcomeOf(probe, body)
      times.push(milliseconds)
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
  }
  const [seen] = await Promise.all([observe(probe, isOver), ...Array.from({ length: CONNECTIONS }, client)])
  const held = probe.isAlive ? await probe.ask('longest') : Number.NaN
  await sleep(Math.min(CALM_MS, seconds * 1000))
  const half = Math.floor(seen.memory.length / 2)
  const health = seen.health.toSorted((one, other) => one - other)
  return {
    query: worst.name,
    fields,
    outcomes,
    slowest: Math.max(...times),
    health: health[Math.floor(health.length / 2)] ?? Number.NaN,
    healthMost: health.at(-1) ?? Number.NaN,
    held,
    memory: [
      before,
      Math.max(...seen.memory.slice(0, half)),
      Math.max(...seen.memory.slice(half)),
      probe.isAlive ? probe.memory() : Number.NaN,
    ],
    isAlive: probe.isAlive,
  }
}

/** As many fields as the service does not refuse for their cost. */
async function mostFields(probe: Probe, { name, queryOf }: Worst): Promise<number> {
  for (let fields = MOST_FIELDS; fields > 0; fields -= 1) {
    const { error } = await probe.send(JSON.stringify({ query: queryOf(fields) }))
    if (error !== 'QUERY_TOO_COSTLY') return fields
  }
  throw new Error(`${name}: not even one field is allowed.`)
}

async function outcomeOf(probe: Probe, body: string) {
  try {
    const { milliseconds, error = 'answered' } = await probe.send(body)
    return { milliseconds, outcome: error }
  } catch (error) {
    return { milliseconds: 0, outcome: `no response (${(error as Error).message})` }
  }
}

/** Looks at health and memory until the time is over. */
async function observe(probe: Probe, isOver: () => boolean) {
  const seen: { health: number[]; memory: number[] } = { health: [], memory: [] }
  while (!isOver()) {
    seen.health.push(await probe.health())
    if (probe.isAlive) seen.memory.push(probe.memory())
    await sleep(LOOK_MS)
  }
  return seen
}

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { medianOf } from './network.js'
import type { Probe, Response } from './probe.js'
import { bodyOf, type Growing, NOTHING, type Question } from './questions.js'
import { askPeer, type SearchPeer } from './search-peers.js'

/** How often something is measured. */
export interface Runs {
  readonly least: number
  readonly most: number
  /** Over this no run begins, unless there were too few. */
  readonly milliseconds: number
}

/** What was measured of one question: medians, in milliseconds. */
export interface Measured {
  readonly question: string
  readonly runs: number
  readonly ours: number
  /** The engine's own, for the same statements; of a search, for its own way to look for the word. */
  readonly bare: number
  readonly reads: number
  /** How long the event loop was held at most: in the middle one of the runs, and in the worst. */
  readonly held: number
  readonly heldMost: number
  /** How long the event loop of the bench itself, which only waited, was held at most: what the machine is to blame for. */
  readonly idleMost: number
}

/** A question that was not answered, and why. */
export interface Failed {
  readonly question: string
  readonly error: string
}

const WARM_UPS = 4
/** How often the event loop is looked at, in milliseconds. */
const LOOK = 1

/** Measures a question, and in turn with it the statements that its answer takes. */
export async function measure(
  probe: Probe,
  question: Question,
  { runs, peer }: { readonly runs: Runs; readonly peer: SearchPeer },
): Promise<Measured | Failed> {
  const { word } = question
  const body = bodyOf(question)
  const error = await warmUp(probe, question, body)
  if (error !== undefined) return { question: question.name, error }
  await probe.ask('record')
  await probe.send(body)
  const reads = await probe.ask('recorded')
  const [ours, bare, held, waited]: [number[], number[], number[], number[]] = [[], [], [], []]
  const idle = monitorEventLoopDelay({ resolution: LOOK })
  for (const _ of turns(runs)) {
    await probe.ask('watch')
    idle.reset()
    idle.enable()
    ours.push((await probe.send(body)).milliseconds)
    idle.disable()
    waited.push(idle.max / 1e6 - LOOK)
    held.push(await probe.ask('longest'))
    bare.push(await (word === undefined ? probe.ask('replay') : askPeer(probe, peer, word)))
  }
  return {
    question: question.name,
    runs: ours.length,
    ours: medianOf(ours),
    bare: medianOf(bare),
    reads,
    held: medianOf(held),
    heldMost: Math.max(...held),
    idleMost: Math.max(...waited),
  }
}

/** Asks until all is compiled and cached; the error that is still there at the end. */
async function warmUp(probe: Probe, question: Question, body: string): Promise<string | undefined> {
  let response: Response | undefined
  for (let time = 0; time < WARM_UPS; time += 1) response = await probe.send(body)
  if (response?.error !== undefined || !response?.data) return response?.error ?? 'no answer'
  if (question.isWhole(response.data)) return undefined
  throw new Error(`${question.name} is not what it should be: ${JSON.stringify(response.data).slice(0, 500)}`)
}

/** The turns of a measurement, as far as its time goes. */
export function* turns({ least, most, milliseconds }: Runs): Generator<number> {
  const began = performance.now()
  for (let turn = 0; turn < most; turn += 1) {
    if (turn >= least && performance.now() - began > milliseconds) return
    yield turn
  }
}

/** Medians of what one question takes in a small and a large world, in milliseconds. */
export interface Growth {
  readonly question: string
  readonly small: number
  readonly large: number
}

/** Asks both worlds in turn, about one of the entities that are alike after the other. */
export async function measureGrowth(
  [small, large]: readonly [Probe, Probe],
  [inSmall, inLarge]: readonly [Growing, Growing],
  runs: Runs,
): Promise<Growth> {
  const asked = Math.min(inSmall.variables.length, inLarge.variables.length)
  const ask = async (probe: Probe, { query, variables }: Growing, turn: number) => {
    const { milliseconds, error } = await probe.send(
      bodyOf({ query, variables: variables[turn % asked] ?? {} }),
    )
    if (error !== undefined) throw new Error(`${inSmall.name}: ${error}`)
    return milliseconds
  }
  for (const turn of turns(runs)) {
    await ask(small, inSmall, turn)
    await ask(large, inLarge, turn)
  }
  const times: [number[], number[]] = [[], []]
  for (const turn of turns(runs)) {
    times[0].push(await ask(small, inSmall, turn))
    times[1].push(await ask(large, inLarge, turn))
  }
  return { question: inSmall.name, small: medianOf(times[0]), large: medianOf(times[1]) }
}

/** The median of what a query that asks for nothing takes, in milliseconds. */
export async function measureNothing(probe: Probe, runs: Runs): Promise<number> {
  const body = JSON.stringify({ query: NOTHING })
  const times: number[] = []
  for (const _ of turns(runs)) times.push((await probe.send(body)).milliseconds)
  return medianOf(times)
}

import type { CoParticipationFilter } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { GraphReads } from '../../graph/index.js'
import { within } from '../arguments.js'
import { tooMuch } from '../too-much.js'
import { PairCounts, pairingsOf } from './count-pairs.js'

/** The most events that are looked through for pairs, and the most pairings in them. */
export interface PairLimits {
  readonly events: number
  readonly pairings: number
}
const LIMITS: PairLimits = { events: 20_000, pairings: 1_000_000 }
const MOST_SHARED = 1000

/** How many events two must share. @throws UserInputError naming the argument */
export const leastShared = (filter: Given<CoParticipationFilter>): number =>
  within('filter.minShared', filter?.minShared ?? 1, MOST_SHARED)

/**
 * How often each pair of actors took part in the same event. They are counted here and not in the graph: a database makes a
 * row for each pairing, and takes thirty times as long.
 * @throws ParleyError with QUERY_TOO_COSTLY over a limit, with how to ask for less
 */
export async function countCoParticipations(
  reads: GraphReads,
  filter: Given<CoParticipationFilter>,
  limits: PairLimits = LIMITS,
): Promise<PairCounts> {
  const gatherings = await reads.gatherings({ filter, limit: limits.events + 1 })
  if (gatherings.length > limits.events) throw tooMany(`more than ${limits.events} events`, limits)
  const pairings = pairingsOf(gatherings)
  if (pairings > limits.pairings) throw tooMany(`${pairings} pairings`, limits)
  return PairCounts.of(gatherings)
}

const tooMany = (found: string, limit: PairLimits) =>
  tooMuch(`${found} to look through`, `${limit.events} events with ${limit.pairings} pairings`, limit)

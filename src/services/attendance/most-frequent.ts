import type { TakingPart } from '../../domain/criteria/filters.js'
import { byText } from '../../domain/values/text.js'
import type { AttendedEvent, GraphReads } from '../../graph/index.js'
import { type Ranked, RankedList } from '../ranking.js'
import { attended, eventsByActor } from './attended.js'

/** An actor and the events that it took part in, the newest first. */
export interface Frequency extends Ranked {
  readonly actor: string
  readonly events: readonly AttendedEvent[]
}

/**
 * Those who took part in at least `least` events, who took part in most first, then by id. An actor with several roles at an
 * event took part once.
 */
export async function mostFrequent(
  reads: GraphReads,
  filter: TakingPart,
  least: number,
): Promise<RankedList<Frequency>> {
  const actors = [...eventsByActor(await attended(reads, { filter }))]
  const frequent = actors.filter(([, events]) => events.length >= least)
  return new RankedList(frequent.map(frequencyOf), 1)
}

const frequencyOf = ([actor, events]: readonly [string, readonly AttendedEvent[]]): Frequency => ({
  actor,
  events: events.toSorted((one, other) => byText(other.startKey, one.startKey)),
  ranks: [-events.length],
  ids: [actor],
})

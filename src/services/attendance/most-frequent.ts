import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import { byText } from '../../domain/values/text.js'
import type { AttendedEvent, GraphReads, Slice } from '../../graph/index.js'
import { byRanks, type Ranked, RankedPage } from '../ranking.js'
import { attended, eventsByActor } from './attended.js'

/** An actor and the events that it took part in, the newest first. */
export interface Frequency extends Ranked {
  readonly actor: string
  readonly events: readonly AttendedEvent[]
}

/** Who took part in how many events. */
export class Frequencies {
  readonly #actors: readonly Frequency[]

  private constructor(actors: readonly Frequency[]) {
    this.#actors = actors
  }

  /** Of those who took part in at least `least` events. An actor with several roles at an event took part once. */
  static async of(reads: GraphReads, filter: TakingPart, least: number): Promise<Frequencies> {
    const actors = eventsByActor(await attended(reads, { filter }))
    const counted = [...actors].filter(([, events]) => events.length >= least)
    return new Frequencies(
      counted.map(([actor, events]) => ({
        actor,
        events: events.toSorted((one, other) => byText(other.startKey, one.startKey)),
        ranks: [-events.length],
        ids: [actor],
      })),
    )
  }

  get total(): number {
    return this.#actors.length
  }

  /** Who took part in most events first, then by id. */
  page(page: Page): Slice<Frequency> {
    const ranked = new RankedPage<Ranked, Frequency>(byRanks(1), page)
    for (const actor of this.#actors) ranked.offer(actor)
    return ranked.slice
  }
}

import type { CoverageStatus } from '../../domain/coverage.js'
import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import { byText } from '../../domain/values/text.js'
import type { GraphReads, Slice } from '../../graph/index.js'
import { Turns } from '../../turns.js'
import { byRanks, type Ranked, RankedPage } from '../ranking.js'
import { tooMuch } from '../too-much.js'
import { attended, eventsByActor } from './attended.js'

/** Two actors that no event names both, and in how many events of the question each took part. */
export interface UnmetPair extends Ranked {
  readonly a: string
  readonly b: string
  readonly aEvents: number
  readonly bEvents: number
}

/** The most actors whose pairs are looked at. */
const MOST_ACTORS = 1000

interface Active {
  readonly actor: string
  readonly events: number
  /** All that it took part in, whatever the question. */
  readonly everywhere: ReadonlySet<string>
}

/** Which pairs share no event. */
export class UnmetPairs {
  readonly #actors: readonly Active[]
  readonly #turns = new Turns()

  private constructor(actors: readonly Active[]) {
    this.#actors = actors
  }

  /**
   * The actors of the events that the filter lets count and whose lists are such as asked for. Who met at any event, whatever
   * its list, has met.
   * @throws ParleyError with QUERY_TOO_COSTLY where these are too many
   */
  static async of(
    reads: GraphReads,
    filter: TakingPart,
    lists: readonly CoverageStatus[],
    most = MOST_ACTORS,
  ): Promise<UnmetPairs> {
    const events = await attended(reads, { filter })
    const actors = eventsByActor(events.filter(({ coverage }) => lists.includes(coverage)))
    if (actors.size > most)
      throw tooMuch(`${actors.size} actors whose pairs are to be looked at`, `${most}`, { actors: most })
    const everywhere = await reads.attendances([...actors.keys()])
    const active = everywhere.map(({ actor, events }) => ({
      actor,
      events: actors.get(actor)?.length ?? 0,
      everywhere: new Set(events),
    }))
    return new UnmetPairs(active.sort((one, other) => byText(one.actor, other.actor)))
  }

  async total(): Promise<number> {
    let total = 0
    await this.#each(() => {
      total += 1
    })
    return total
  }

  /** Those first that together took part in most events of the question, then by their ids. */
  async page(page: Page): Promise<Slice<UnmetPair>> {
    const ranked = new RankedPage<Ranked, UnmetPair>(byRanks(1), page)
    await this.#each((one, other) => ranked.offer(pairOf(one, other)))
    return ranked.slice
  }

  async #each(see: (one: Active, other: Active) => void): Promise<void> {
    await this.#turns.each(this.#actors.entries(), ([at, one]) => {
      for (const other of this.#actors.slice(at + 1)) if (!haveMet(one, other)) see(one, other)
    })
  }
}

function haveMet(one: Active, other: Active): boolean {
  const [few, many] =
    one.everywhere.size < other.everywhere.size
      ? [one.everywhere, other.everywhere]
      : [other.everywhere, one.everywhere]
  for (const event of few) if (many.has(event)) return true
  return false
}

const pairOf = (one: Active, other: Active): UnmetPair => ({
  a: one.actor,
  b: other.actor,
  aEvents: one.events,
  bEvents: other.events,
  ranks: [-(one.events + other.events)],
  ids: [one.actor, other.actor],
})

import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import { byText } from '../../domain/values/text.js'
import type { AttendedEvent, GraphReads, Slice } from '../../graph/index.js'
import { byRanks, type Ranked, RankedPage } from '../ranking.js'
import { actorsOf, attended } from './attended.js'

/** An actor that in one year took part in events of two leaders. */
export interface Bridge extends Ranked {
  readonly year: number
  readonly actor: string
  /** The events that the first leads and the second does not, the other way round, and that both lead; oldest first. */
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly both: readonly string[]
}

/** Who bridges the events of two leaders. */
export class Bridges {
  readonly #bridges: readonly Bridge[]

  private constructor(bridges: readonly Bridge[]) {
    this.#bridges = bridges
  }

  static async of(
    reads: GraphReads,
    [first, second]: readonly [string, string],
    filter: TakingPart,
  ): Promise<Bridges> {
    const led = await Promise.all([first, second].map((leader) => reads.ledEvents(leader)))
    const [byFirst, bySecond] = led.map((ids) => new Set(ids)) as [Set<string>, Set<string>]
    const events = await attended(reads, { filter, events: [...new Set([...byFirst, ...bySecond])] })
    return new Bridges([...years(events).values()].flatMap((year) => bridgeOf(year, byFirst, bySecond)))
  }

  get total(): number {
    return this.#bridges.length
  }

  /** The earliest year first; of a year who took part in most of the events, then by id. */
  page(page: Page): Slice<Bridge> {
    const ranked = new RankedPage<Ranked, Bridge>(byRanks(2), page)
    for (const bridge of this.#bridges) ranked.offer(bridge)
    return ranked.slice
  }
}

interface ActorYear {
  readonly actor: string
  readonly year: number
  readonly events: string[]
}

/** The events of each actor in each year in which one of them begins; those without a date are in none. */
function years(events: readonly AttendedEvent[]): ReadonlyMap<string, ActorYear> {
  const years = new Map<string, ActorYear>()
  for (const event of events.toSorted((one, other) => byText(one.startKey, other.startKey))) {
    if (event.startEarliest === null) continue
    const year = Number(event.startEarliest.slice(0, 4))
    for (const actor of actorsOf(event)) {
      const key = `${year} ${actor}`
      const known = years.get(key) ?? { actor, year, events: [] }
      known.events.push(event.id)
      years.set(key, known)
    }
  }
  return years
}

function bridgeOf({ actor, year, events }: ActorYear, byFirst: Set<string>, bySecond: Set<string>): Bridge[] {
  const both = events.filter((id) => byFirst.has(id) && bySecond.has(id))
  const first = events.filter((id) => !bySecond.has(id))
  const second = events.filter((id) => !byFirst.has(id))
  const isBridge = first.length + both.length > 0 && second.length + both.length > 0
  return isBridge ? [{ actor, year, first, second, both, ranks: [year, -events.length], ids: [actor] }] : []
}

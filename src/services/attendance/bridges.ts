import type { TakingPart } from '../../domain/criteria/filters.js'
import { byText } from '../../domain/values/text.js'
import type { AttendedEvent, GraphReads } from '../../graph/index.js'
import { type Ranked, RankedList } from '../ranking.js'
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

/** Who bridges the events of two leaders: the earliest year first; of a year who took part in most, then by id. */
export async function bridges(
  reads: GraphReads,
  [first, second]: readonly [string, string],
  filter: TakingPart,
): Promise<RankedList<Bridge>> {
  const [byFirst, bySecond] = await Promise.all([ledBy(reads, first), ledBy(reads, second)])
  const events = await attended(reads, { filter, events: [...new Set([...byFirst, ...bySecond])] })
  const found = [...years(events).values()].flatMap((year) => bridgeOf(year, byFirst, bySecond))
  return new RankedList(found, 2)
}

const ledBy = async (reads: GraphReads, leader: string): Promise<ReadonlySet<string>> =>
  new Set(await reads.ledEvents(leader))

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

function bridgeOf(
  { actor, year, events }: ActorYear,
  byFirst: ReadonlySet<string>,
  bySecond: ReadonlySet<string>,
): Bridge[] {
  const both = events.filter((id) => byFirst.has(id) && bySecond.has(id))
  const first = events.filter((id) => !bySecond.has(id))
  const second = events.filter((id) => !byFirst.has(id))
  const isBridge = first.length + both.length > 0 && second.length + both.length > 0
  return isBridge ? [{ actor, year, first, second, both, ranks: [year, -events.length], ids: [actor] }] : []
}

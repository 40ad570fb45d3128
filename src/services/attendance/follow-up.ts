import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Role } from '../../domain/participation.js'
import { type Day, yearsLater } from '../../domain/values/dates.js'
import { byText } from '../../domain/values/text.js'
import { ParleyError } from '../../errors.js'
import type { AttendedEvent, GraphReads } from '../../graph/index.js'
import { inTurns } from '../../turns.js'
import { actorsOf, attended, eventsByActor } from './attended.js'

/** How many events some actors took part in, before and after one event. */
export interface FollowUpGroup {
  readonly actors: number
  readonly before: number
  readonly after: number
}

/** What came before and after one event, for those who took part in it in some role and for all others. */
export interface FollowUpOfEvent {
  readonly eventId: string
  readonly group: FollowUpGroup
  readonly others: FollowUpGroup
}

/** What came before and after, over all events. */
export interface FollowUp {
  readonly events: readonly FollowUpOfEvent[]
  readonly group: FollowUpGroup
  readonly others: FollowUpGroup
}

/** Which events, whom they are about, and how many years before and after. */
export interface FollowUpCriteria {
  readonly roles: readonly Role[]
  readonly years: number
  readonly filter: Omit<TakingPart, 'roles'>
}

/** The most events that what came after is counted for. */
const MOST_EVENTS = 100

/**
 * Whether those who had a role at an event took part in more events afterwards than others. For each event with a known date:
 * the events of each actor that certainly ended before it began, and those that certainly began after it ended. The others
 * are all actors of the same kinds that took part in anything; events are counted for each pair of an actor and an event.
 * @throws ParleyError with QUERY_TOO_COSTLY where there are too many events
 */
export async function followUp(
  reads: GraphReads,
  { roles, years, filter }: FollowUpCriteria,
  most = MOST_EVENTS,
): Promise<FollowUp> {
  const [marked, all] = await Promise.all([
    attended(reads, { filter: { ...filter, roles } }),
    attended(reads, { filter: { kinds: filter.kinds } }),
  ])
  const dated = marked.filter(isDated).toSorted((one, other) => byText(one.startKey, other.startKey))
  if (dated.length > most) throw tooMany(dated.length, most)
  const histories = eventsByActor(all)
  const events = await inTurns(dated, (event) => followUpOf(event, histories, years))
  const sum = (of: 'group' | 'others') => events.map((event) => event[of]).reduce(added, NOBODY)
  return { events, group: sum('group'), others: sum('others') }
}

interface Dated extends AttendedEvent {
  readonly startEarliest: Day
  readonly endLatest: Day
}
const isDated = (event: AttendedEvent): event is Dated => event.startEarliest !== null

const NOBODY: FollowUpGroup = { actors: 0, before: 0, after: 0 }

function followUpOf(
  event: Dated,
  histories: ReadonlyMap<string, readonly AttendedEvent[]>,
  years: number,
): FollowUpOfEvent {
  const group = actorsOf(event)
  const earliest = yearsLater(event.startEarliest, -years)
  const latest = yearsLater(event.endLatest, years)
  const isBefore = ({ endLatest }: AttendedEvent) =>
    endLatest !== null && endLatest < event.startEarliest && endLatest >= earliest
  const isAfter = ({ startEarliest }: AttendedEvent) =>
    startEarliest !== null && startEarliest > event.endLatest && startEarliest <= latest
  const counts = { group: NOBODY, others: NOBODY }
  for (const [actor, events] of histories) {
    const side = group.has(actor) ? 'group' : 'others'
    counts[side] = added(counts[side], {
      actors: 1,
      before: events.filter(isBefore).length,
      after: events.filter(isAfter).length,
    })
  }
  return { eventId: event.id, ...counts }
}

const added = (one: FollowUpGroup, other: FollowUpGroup): FollowUpGroup => ({
  actors: one.actors + other.actors,
  before: one.before + other.before,
  after: one.after + other.after,
})

const tooMany = (events: number, limit: number): ParleyError =>
  new ParleyError(
    'QUERY_TOO_COSTLY',
    `There are ${events} events with such roles; the most is ${limit}. Ask for a shorter period, or for some topics, programmes or kinds.`,
    { limit: { events: limit } },
  )

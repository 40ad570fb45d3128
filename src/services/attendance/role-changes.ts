import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Role } from '../../domain/participation.js'
import { type Day, daysBetween, yearsLater } from '../../domain/values/dates.js'
import { byText } from '../../domain/values/text.js'
import type { AttendedEvent, GraphReads } from '../../graph/index.js'
import { type Ranked, RankedList } from '../ranking.js'
import { attended } from './attended.js'

/** An actor's first event in some roles, and after it the first in others. */
export interface RoleChange extends Ranked {
  readonly actor: string
  readonly before: string
  readonly after: string
  /** The fewest days that may lie between their beginnings. */
  readonly days: number
}

/** Which change of roles is asked for. */
export interface RoleChangeCriteria {
  readonly from: readonly Role[]
  readonly to: readonly Role[]
  /** How many years may lie between the two. */
  readonly withinYears: number
  readonly filter: Omit<TakingPart, 'roles'>
}

/** Who went from some roles to others: the quickest first, then by id. */
export async function roleChanges(
  reads: GraphReads,
  { from, to, filter, withinYears }: RoleChangeCriteria,
): Promise<RankedList<RoleChange>> {
  const events = await attended(reads, { filter: { ...filter, roles: [...from, ...to] } })
  const [before, after] = [firstEvents(events, from), firstEvents(events, to)]
  const changes = [...before].flatMap(([actor, event]) => {
    const next = after.get(actor)
    return next ? changeOf(actor, event, next, withinYears) : []
  })
  return new RankedList(changes, 1)
}

interface Dated extends AttendedEvent {
  readonly startEarliest: Day
  readonly startLatest: Day
}

/** Each actor's first event in one of the roles, of those whose beginning is known. */
function firstEvents(events: readonly AttendedEvent[], roles: readonly Role[]): ReadonlyMap<string, Dated> {
  const first = new Map<string, Dated>()
  for (const event of events.filter(isDated).toSorted(byStart)) {
    for (const { actor, role } of event.present) {
      if (roles.includes(role) && !first.has(actor)) first.set(actor, event)
    }
  }
  return first
}

/** The change, where the second event certainly begins after the first, and not too long after it. */
function changeOf(actor: string, before: Dated, after: Dated, withinYears: number): RoleChange[] {
  const [from, to] = [before.startLatest, after.startEarliest]
  if (to <= from || to > yearsLater(from, withinYears)) return []
  const days = daysBetween(from, to)
  return [{ actor, before: before.id, after: after.id, days, ranks: [days], ids: [actor] }]
}

const isDated = (event: AttendedEvent): event is Dated => event.startEarliest !== null
const byStart = (one: AttendedEvent, other: AttendedEvent): number => byText(one.startKey, other.startKey)

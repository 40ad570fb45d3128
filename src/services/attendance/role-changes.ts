import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import type { Role } from '../../domain/participation.js'
import { type Day, daysBetween, yearsLater } from '../../domain/values/dates.js'
import { byText } from '../../domain/values/text.js'
import type { AttendedEvent, GraphReads, Slice } from '../../graph/index.js'
import { byRanks, type Ranked, RankedPage } from '../ranking.js'
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

/** Who went from some roles to others. */
export class RoleChanges {
  readonly #changes: readonly RoleChange[]

  private constructor(changes: readonly RoleChange[]) {
    this.#changes = changes
  }

  static async of(reads: GraphReads, criteria: RoleChangeCriteria): Promise<RoleChanges> {
    const { from, to, filter } = criteria
    const events = await attended(reads, { filter: { ...filter, roles: [...from, ...to] } })
    const [before, after] = [firstEvents(events, from), firstEvents(events, to)]
    const changes = [...before].flatMap(([actor, event]) => {
      const next = after.get(actor)
      return next ? changeOf(actor, event, next, criteria.withinYears) : []
    })
    return new RoleChanges(changes)
  }

  get total(): number {
    return this.#changes.length
  }

  /** The quickest first, then by id. */
  page(page: Page): Slice<RoleChange> {
    const ranked = new RankedPage<Ranked, RoleChange>(byRanks(1), page)
    for (const change of this.#changes) ranked.offer(change)
    return ranked.slice
  }
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

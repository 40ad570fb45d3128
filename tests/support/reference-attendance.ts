import type { ParticipationFilter } from '../../src/domain/criteria/filters.js'
import type { Days, Part, Reference } from './reference.js'
import { bounded } from './reference.js'
import type { World } from './world.js'

const DAY = 86_400_000
/** The same moment so many years later, as the calendar of the platform has it. */
function shifted(moment: number, years: number): number {
  const date = new Date(moment)
  const [year, month, day] = [date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()]
  // 29 February has no fellow in other years: the day before 1 March stands for it, as in a comparison of texts.
  return Date.UTC(year, month, day) - (month === 1 && day === 29 && years % 4 !== 0 ? 1 : 0)
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Who took part in what, in which order, and who did not: by plain loops over the records. */
export class AttendanceReference {
  readonly #reference: Reference
  readonly #world: World

  constructor(reference: Reference, world: World) {
    this.#reference = reference
    this.#world = world
  }

  /** `actor count: events`, most first. */
  attendance(filter: ParticipationFilter, least: number): string[] {
    return this.#actors()
      .map((actor) => ({ actor, events: this.#newest(this.#eventsOf(actor, filter)) }))
      .filter(({ events }) => events.length >= least)
      .sort((one, other) => other.events.length - one.events.length || order(one.actor, other.actor))
      .map(({ actor, events }) => `${actor} ${events.length}: ${events.join(' ')}`)
  }

  /** `actor before after days`, the quickest first. */
  roleChanges(filter: ParticipationFilter, from: string[], to: string[], years: number): string[] {
    return this.#actors()
      .flatMap((actor) => {
        const before = this.#first(actor, filter, from)
        const after = this.#first(actor, filter, to)
        if (!before || !after) return []
        const [earlier, later] = [this.#days(before) as Days, this.#days(after) as Days]
        const gap = later[0] - earlier[1]
        return gap > 0 && later[0] <= shifted(earlier[1], years)
          ? [{ actor, text: `${actor} ${before} ${after} ${gap / DAY}`, gap }]
          : []
      })
      .sort((one, other) => one.gap - other.gap || order(one.actor, other.actor))
      .map(({ text }) => text)
  }

  /** `year actor first|second|both`, the earliest year first. */
  bridges(filter: ParticipationFilter, [first, second]: readonly [string, string]): string[] {
    const rows = this.#actors().flatMap((actor) => {
      const led = this.#oldest(this.#eventsOf(actor, filter)).filter((event) => this.#days(event))
      const years = new Set(led.map((event) => this.#year(event)))
      return [...years].flatMap((year) => {
        const events = led.filter((event) => this.#year(event) === year)
        const one = events.filter((event) => this.#leads(first, event) && !this.#leads(second, event))
        const two = events.filter((event) => this.#leads(second, event) && !this.#leads(first, event))
        const both = events.filter((event) => this.#leads(first, event) && this.#leads(second, event))
        if (one.length + both.length === 0 || two.length + both.length === 0) return []
        const count = one.length + two.length + both.length
        const text = `${year} ${actor} ${[one, two, both].map((list) => list.join(' ')).join('|')}`
        return [{ year, count, actor, text }]
      })
    })
    return rows
      .sort((one, other) => one.year - other.year || other.count - one.count || order(one.actor, other.actor))
      .map(({ text }) => text)
  }

  /** `a b counts`, those first that took part in most. */
  neverMet(filter: ParticipationFilter, lists: readonly string[]): string[] {
    const counted = this.#actors()
      .map((actor) => ({
        actor,
        count: this.#eventsOf(actor, filter).filter((event) =>
          lists.includes(this.#record(event).participantList.toUpperCase()),
        ).length,
      }))
      .filter(({ count }) => count > 0)
    return counted
      .flatMap((a) => counted.filter((b) => a.actor < b.actor).map((b) => ({ a, b })))
      .filter(({ a, b }) => {
        const met = this.#eventsOf(a.actor, {})
        return !this.#eventsOf(b.actor, {}).some((event) => met.includes(event))
      })
      .sort(
        (one, other) =>
          other.a.count + other.b.count - one.a.count - one.b.count ||
          order(one.a.actor, other.a.actor) ||
          order(one.b.actor, other.b.actor),
      )
      .map(({ a, b }) => `${a.actor} ${b.actor} ${a.count} ${b.count}`)
  }

  /** `event group others` with three numbers each, oldest first. */
  followUp(filter: ParticipationFilter, roles: string[], years: number): string[] {
    const all = this.#actors().filter((actor) => this.#eventsOf(actor, { kinds: filter.kinds }).length > 0)
    const events = this.#world.events.map(({ id }) => `event:${id}`)
    return this.#oldest(events).flatMap((event) => {
      const days = this.#days(event)
      const inRole = this.#reference
        .participations('activity', event, filter)
        .filter(({ role }) => roles.includes(role))
      if (!days || inRole.length === 0) return []
      const group = all.filter((actor) => inRole.some((part) => part.actor === actor))
      const others = all.filter((actor) => !group.includes(actor))
      return [`${event} ${[group, others].map((side) => this.#around(side, days, years)).join(' ')}`]
    })
  }

  #around(actors: readonly string[], [from, , , to]: Days, years: number): string {
    const days = actors.flatMap((actor) =>
      this.#eventsOf(actor, {}).flatMap((event) => {
        const known = this.#days(event)
        return known ? [known] : []
      }),
    )
    const before = days.filter(([, , , end]) => end < from && end >= shifted(from, -years))
    const after = days.filter(([start]) => start > to && start <= shifted(to, years))
    return `${actors.length}/${before.length}/${after.length}`
  }

  #actors(): string[] {
    return [...new Set(this.#eventParts().map(({ actor }) => actor))].sort()
  }

  #eventParts(): readonly Part[] {
    return this.#reference.parts.filter(({ activity }) => activity.startsWith('event:'))
  }

  #eventsOf(actor: string, filter: ParticipationFilter): string[] {
    const { kinds, ...asked } = filter
    if (kinds && !kinds.some((kind) => actor.startsWith(`${kind.toLowerCase()}:`))) return []
    const parts = this.#reference.participations('actor', actor, asked)
    return [...new Set(parts.map(({ activity }) => activity))].filter((id) => id.startsWith('event:'))
  }

  #first(actor: string, filter: ParticipationFilter, roles: string[]): string | undefined {
    const events = this.#eventsOf(actor, { ...filter, roles: roles as never })
    return this.#oldest(events).find((event) => this.#days(event))
  }

  #leads(leader: string, event: string): boolean {
    const { programme } = this.#record(event)
    return this.#reference.parts.some(
      ({ actor, activity, role }) =>
        actor === leader &&
        ((role === 'ORGANISER' && activity === event) ||
          (role === 'LEAD' && activity === `programme:${programme}`)),
    )
  }

  #record(event: string): World['events'][number] {
    const record = this.#world.events.find(({ id }) => `event:${id}` === event)
    if (!record) throw new Error(`${event} is not there.`)
    return record
  }

  #days(event: string): Days | null {
    const { start, end } = this.#record(event)
    return bounded(start, end)
  }

  #year(event: string): number {
    return Number(this.#record(event).start?.slice(0, 4))
  }

  /** By the first possible day, then by id; what is unknown comes first. */
  #oldest(events: readonly string[]): string[] {
    const key = (event: string) => this.#days(event)?.[0] ?? Number.NEGATIVE_INFINITY
    return [...events].sort((one, other) => key(one) - key(other) || order(one, other))
  }

  #newest(events: readonly string[]): string[] {
    return this.#oldest(events).reverse()
  }
}

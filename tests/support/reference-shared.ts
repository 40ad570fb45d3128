import type { CoParticipationFilter } from '../../src/domain/criteria/filters.js'
import type { Reference } from './reference.js'

/** Who shares events with whom, counted by looking at every event for every two: slow, and plain to see. */
export class SharedReference {
  readonly #reference: Reference

  constructor(reference: Reference) {
    this.#reference = reference
  }

  /** The actors that share events with one, as `id sharedCount`: who shares most first, then by id. */
  coParticipants(of: string, filter: CoParticipationFilter): string[] {
    const counted = this.#actors()
      .filter((id) => id !== of && wanted(id, filter))
      .map((id) => ({ id, count: this.shared(of, id, filter).length }))
    return ranked(counted, filter)
  }

  /** The pairs that share events, as `a b sharedCount`: those that share most first, then by ids. */
  pairs(filter: CoParticipationFilter): string[] {
    const actors = this.#actors().filter((id) => wanted(id, filter))
    const counted = actors.flatMap((a) =>
      actors.filter((b) => a < b).map((b) => ({ id: `${a} ${b}`, count: this.shared(a, b, filter).length })),
    )
    return ranked(counted, filter)
  }

  /** The events that two share. */
  shared(a: string, b: string, { kinds: _, minShared: __, ...filter }: CoParticipationFilter): string[] {
    const events = this.#reference.records('EVENT').map(({ id }) => `event:${id}`)
    return events.filter((event) => {
      const parts = this.#reference.participations('activity', event, filter)
      return [a, b].every((id) => parts.some(({ actor }) => actor === id))
    })
  }

  #actors(): string[] {
    return [...new Set(this.#reference.parts.map(({ actor }) => actor))].sort()
  }
}

const wanted = (id: string, { kinds }: CoParticipationFilter): boolean =>
  !kinds || kinds.some((kind) => id.startsWith(`${kind.toLowerCase()}:`))

const ranked = (counted: { id: string; count: number }[], { minShared }: CoParticipationFilter): string[] =>
  counted
    .filter(({ count }) => count >= (minShared ?? 1))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .map(({ id, count }) => `${id} ${count}`)

import type { Day } from '../../domain/values/dates.js'
import { byText } from '../../domain/values/text.js'
import { earliestAfter, NO_DAY } from './admission.js'
import type { KnownEdges } from './known-edges.js'

/** The entities along a path. */
export type Trail = readonly string[]

interface Course {
  readonly from: string
  readonly to: string
  readonly inDateOrder: boolean
  readonly length: number
}

/**
 * Tries all chains of different entities of exactly `length` steps, in the order of their distances to the goal and ids. Each
 * try is one turn of the iterator; it gives a trail where the try has arrived.
 */
export class Trails implements Iterable<Trail | null> {
  readonly #edges: KnownEdges
  readonly #course: Course
  readonly #distances: ReadonlyMap<string, number>
  readonly #nearest = new Map<string, readonly string[]>()

  constructor(edges: KnownEdges, course: Course) {
    this.#edges = edges
    this.#course = course
    this.#distances = edges.distancesTo(course.to, course.from, course.length)
  }

  [Symbol.iterator](): Iterator<Trail | null> {
    return this.#onwards([this.#course.from], NO_DAY)
  }

  *#onwards(trail: string[], day: Day): Generator<Trail | null> {
    const here = trail.at(-1) ?? ''
    const left = this.#course.length - trail.length
    for (const next of this.#neighboursOf(here)) {
      if (this.#distance(next) > left) return
      const then = trail.includes(next) ? null : this.#dayAfter(day, here, next)
      const arrived = next === this.#course.to
      yield then !== null && arrived && left === 0 ? [...trail, next] : null
      if (then === null || arrived) continue
      trail.push(next)
      yield* this.#onwards(trail, then)
      trail.pop()
    }
  }

  #dayAfter(day: Day, here: string, next: string): Day | null {
    return this.#course.inDateOrder ? earliestAfter(day, this.#edges.between(here, next)) : day
  }

  /**
   * Those nearest to the goal first, so that the first one too far ends the search from here. Who is too far from wherever the
   * chain came is left out before they are put in order: around a hub that is nearly all.
   */
  #neighboursOf(id: string): readonly string[] {
    const known = this.#nearest.get(id)
    if (known) return known
    const near = [...this.#edges.neighboursOf(id)].filter(
      (next) => this.#distance(next) < this.#course.length,
    )
    const nearest = near.sort(this.#byDistance)
    this.#nearest.set(id, nearest)
    return nearest
  }

  readonly #byDistance = (one: string, other: string): number =>
    this.#distance(one) - this.#distance(other) || byText(one, other)

  #distance(id: string): number {
    return this.#distances.get(id) ?? this.#course.length + 1
  }
}

import type { Edge } from '../../domain/paths/edge.js'
import type { Path, PathStep } from '../../domain/paths/path.js'
import type { Day } from '../../domain/values/dates.js'
import { byText } from '../../domain/values/text.js'
import { Best } from '../best.js'
import { dayAfter, NO_DAY } from './admission.js'
import type { KnownEdges } from './known-edges.js'
import type { Trail } from './trails.js'

/** How many sources support an edge. */
export type Support = (edge: Edge) => number

interface Ranked {
  readonly trail: Trail
  readonly steps: readonly PathStep[]
  readonly weakest: number
  readonly sum: number
}

/** Keeps the strongest of the paths of one length that it is shown. */
export class Ranking {
  readonly #edges: KnownEdges
  readonly #inDateOrder: boolean
  readonly #support: Support
  readonly #best: Best<Ranked>

  constructor(edges: KnownEdges, inDateOrder: boolean, support: Support, most: number) {
    this.#edges = edges
    this.#inDateOrder = inDateOrder
    this.#support = support
    this.#best = new Best(most, compare)
  }

  /** Strongest first. */
  get paths(): readonly Path[] {
    return this.#best.items.map(({ steps }) => ({ length: steps.length, steps }))
  }

  show(trail: Trail): void {
    this.#best.offer(this.#ranked(trail))
  }

  #ranked(trail: Trail): Ranked {
    let day: Day = NO_DAY
    const steps = trail.slice(1).map((arrivalId, at): PathStep => {
      const startId = trail[at] ?? ''
      const edge = this.#choose(this.#edges.between(startId, arrivalId), day)
      day = dayAfter(day, edge) ?? day
      return {
        ...edge,
        sourceCount: this.#support(edge),
        startId,
        arrivalId,
        forward: edge.fromId === startId,
      }
    })
    const counts = steps.map(({ sourceCount }) => sourceCount)
    return { trail, steps, weakest: Math.min(...counts), sum: counts.reduce((sum, count) => sum + count, 0) }
  }

  #choose(edges: readonly Edge[], day: Day): Edge {
    return edges.reduce((best, edge) => (this.#isBetter(edge, best, day) ? edge : best))
  }

  /** In date order the edge that leaves the earliest day, then the best supported one, then the one with the smaller id. */
  #isBetter(edge: Edge, best: Edge, day: Day): boolean {
    const [leaves, bestLeaves] = this.#inDateOrder
      ? [dayAfter(day, edge) ?? LAST_DAY, dayAfter(day, best) ?? LAST_DAY]
      : [day, day]
    if (leaves !== bestLeaves) return leaves < bestLeaves
    const more = this.#support(edge) - this.#support(best)
    return more === 0 ? edge.id < best.id : more > 0
  }
}

/** After all days. */
const LAST_DAY: Day = '~'

function compare(one: Ranked, other: Ranked): number {
  return other.weakest - one.weakest || other.sum - one.sum || compareTrails(one.trail, other.trail)
}

function compareTrails(one: Trail, other: Trail): number {
  const at = one.findIndex((id, place) => id !== other[place])
  return byText(one[at] ?? '', other[at] ?? '')
}

import type { Edge } from '../../domain/paths/edge.js'
import type { KnownEdges } from './known-edges.js'

/** The entities around one end of the paths, level by level; no way leads through the other end. */
export class Side {
  readonly #edges: KnownEdges
  readonly #reached: Set<string>
  #level: readonly string[]

  constructor(end: string, other: string, edges: KnownEdges) {
    this.#edges = edges
    this.#reached = new Set([end, other])
    this.#level = [end]
  }

  /** The entities of the outermost level, whose edges are read next. */
  get level(): readonly string[] {
    return this.#level
  }

  /** Moves one level out, once the edges of the outermost are known. */
  advance(): void {
    const next = new Set<string>()
    for (const id of this.#level) {
      for (const neighbour of this.#edges.neighboursOf(id)) {
        if (!this.#reached.has(neighbour)) next.add(neighbour)
      }
    }
    for (const id of next) this.#reached.add(id)
    this.#level = [...next]
  }
}

/** An edge is a step where it joins two different entities. */
export const isStep = ({ fromId, toId }: Edge): boolean => fromId !== toId

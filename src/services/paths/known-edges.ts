import type { Edge } from '../../domain/paths/edge.js'

/** The edges that a search has seen, from either end. */
export class KnownEdges {
  readonly #edges = new Map<string, Map<string, Edge[]>>()
  readonly #ids = new Set<string>()

  add(edge: Edge): void {
    if (this.#ids.has(edge.id)) return
    this.#ids.add(edge.id)
    this.#join(edge.fromId, edge.toId, edge)
    this.#join(edge.toId, edge.fromId, edge)
  }

  neighboursOf(id: string): Iterable<string> {
    return this.#edges.get(id)?.keys() ?? []
  }

  /** All edges between two entities, in either direction. */
  between(one: string, other: string): readonly Edge[] {
    return this.#edges.get(one)?.get(other) ?? []
  }

  /** How many steps the entities are from `goal`, as far as `most`, on ways that do not lead through `start`. */
  distancesTo(goal: string, start: string, most: number): ReadonlyMap<string, number> {
    const distances = new Map([[goal, 0]])
    for (const [id, distance] of distances) {
      if (distance === most || id === start) continue
      for (const next of this.neighboursOf(id)) {
        if (!distances.has(next)) distances.set(next, distance + 1)
      }
    }
    return distances
  }

  #join(one: string, other: string, edge: Edge): void {
    const neighbours = this.#edges.get(one) ?? new Map<string, Edge[]>()
    const edges = neighbours.get(other) ?? []
    edges.push(edge)
    this.#edges.set(one, neighbours.set(other, edges))
  }
}

import type { Meetings } from './network-worlds.js'

/** What a network may be asked for. */
export interface NetworkQuestion {
  readonly kinds: readonly string[]
  readonly roles?: readonly string[] | undefined
  readonly eventKinds?: readonly string[] | undefined
  readonly minShared: number
}

export type ReferenceEdge = readonly [a: string, b: string, weight: number]

/**
 * A network and its measures, straight from their definitions: by looking at every event for every two actors, and at every shortest
 * way between every two. None of Parley's code, and no library.
 */
export class ReferenceNetwork {
  readonly nodes: readonly string[]
  readonly edges: readonly ReferenceEdge[]
  readonly eventCount: number
  /** The strongest first, then by id. */
  readonly ranked: readonly string[]
  /** The heaviest first, then by ids. */
  readonly heaviest: readonly ReferenceEdge[]

  constructor(events: Meetings['events'], { kinds, roles, eventKinds, minShared }: NetworkQuestion) {
    const gathered = events
      .filter(({ kind }) => !eventKinds || eventKinds.includes(kind.toUpperCase()))
      .map(({ participants }) =>
        participants
          .filter(({ role }) => !roles || roles.includes(role.toUpperCase()))
          .map(({ city, organisation }) => (city ? `city:${city}` : `organisation:${organisation}`))
          .filter((id) => kinds.some((kind) => id.startsWith(`${kind.toLowerCase()}:`))),
      )
      .filter(({ length }) => length > 0)
    const actors = [...new Set(gathered.flat())].sort()
    this.eventCount = gathered.length
    this.edges = actors.flatMap((a) =>
      actors.flatMap((b): ReferenceEdge[] => {
        const weight = gathered.filter((ids) => ids.includes(a) && ids.includes(b)).length
        return a < b && weight >= minShared ? [[a, b, weight]] : []
      }),
    )
    this.nodes = actors.filter((id) => this.#edgesOf(id).length > 0)
    this.ranked = [...this.nodes].sort(
      (one, other) => this.strength(other) - this.strength(one) || (one < other ? -1 : 1),
    )
    this.heaviest = [...this.edges].sort(
      ([a, b, weight], [c, d, other]) => other - weight || (`${a} ${b}` < `${c} ${d}` ? -1 : 1),
    )
  }

  degree(id: string): number {
    return this.#edgesOf(id).length
  }

  strength(id: string): number {
    return this.#edgesOf(id).reduce((sum, [, , weight]) => sum + weight, 0)
  }

  /** By each node's share of the shortest ways between each two others. */
  betweenness(): Map<string, number> {
    const sums = new Map(this.nodes.map((id) => [id, 0]))
    const others = ((this.nodes.length - 1) * (this.nodes.length - 2)) / 2
    for (const from of this.nodes) {
      for (const to of this.nodes.filter((id) => from < id)) {
        const ways = this.#shortestWays(from, to)
        for (const id of ways.flatMap((way) => way.slice(1, -1))) {
          sums.set(id, (sums.get(id) ?? 0) + 1 / ways.length / others)
        }
      }
    }
    return sums
  }

  /** The modularity of a partition, by its definition: over all pairs of nodes, each with itself too. */
  modularity(community: (id: string) => number): number {
    const total = 2 * this.edges.reduce((sum, [, , weight]) => sum + weight, 0)
    const strengths = new Map(this.nodes.map((id) => [id, this.strength(id)]))
    const sameCommunity = this.edges.filter(([a, b]) => community(a) === community(b))
    let sum = 2 * sameCommunity.reduce((weights, [, , weight]) => weights + weight, 0)
    for (const [one, strength] of strengths) {
      for (const [other, others] of strengths) {
        if (community(one) === community(other)) sum -= (strength * others) / total
      }
    }
    return sum / total
  }

  #edgesOf(id: string): readonly ReferenceEdge[] {
    return this.edges.filter(([a, b]) => a === id || b === id)
  }

  /** All ways of the least length, found by making all ways one step longer until some arrive. */
  #shortestWays(from: string, to: string): string[][] {
    let ways = [[from]]
    while (ways.length > 0) {
      const arrived = ways.filter((way) => way.at(-1) === to)
      if (arrived.length > 0) return arrived
      const seen = new Set(ways.flat())
      ways = ways.flatMap((way) =>
        this.#neighbours(way.at(-1) ?? '')
          .filter((id) => !seen.has(id))
          .map((id) => [...way, id]),
      )
    }
    return []
  }

  #neighbours(id: string): string[] {
    return this.#edgesOf(id).map(([a, b]) => (a === id ? b : a))
  }
}

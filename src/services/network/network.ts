import type { CoParticipationFilter } from '../../domain/criteria/filters.js'
import type { CountedPair } from '../co-participation/count-pairs.js'

/** Actors joined by the events that they share, as much as was asked for of the whole. */
export interface Network {
  /** The strongest first, then by id. */
  readonly nodes: readonly NetworkNode[]
  /** Those of most shared events first, then by ids. */
  readonly edges: readonly CountedPair[]
  /** Which events the edges are made of. */
  readonly filter: CoParticipationFilter
  readonly nodeCount: number
  readonly edgeCount: number
  readonly eventCount: number
  readonly truncated: boolean
  readonly omitted: number
  readonly omittedEdges: number
  readonly method: NetworkMethod
}

/** An actor's place in the whole network. */
export interface NetworkNode {
  readonly id: string
  readonly degree: number
  readonly strength: number
  readonly betweenness: number
  readonly community: number
}

/** How a network was computed. */
export interface NetworkMethod {
  readonly metrics: readonly NetworkMetric[]
  readonly modularity: number | null
}

export interface NetworkMetric {
  readonly metric: 'WEIGHT' | 'DEGREE' | 'STRENGTH' | 'BETWEENNESS' | 'COMMUNITY'
  readonly definition: string
  readonly algorithm: string
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
  readonly library: string | null
  readonly version: string | null
}

/** As many edges as there is room for with each node that is asked for. */
export const EDGES_PER_NODE = 10

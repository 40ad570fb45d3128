import type { CountedPair } from '../co-participation/count-pairs.js'
import type { Metrics } from './metrics.js'
import { EDGES_PER_NODE, type Network, type NetworkNode } from './network.js'
import type { Projection } from './projection.js'

/** What is answered of a whole network where `first` nodes are asked for: the strongest, and the heaviest edges between them. */
export function partOf(
  { ids }: Projection,
  metrics: Metrics,
  first: number,
): Omit<Network, 'filter' | 'eventCount' | 'method'> {
  const places = metrics.strongest.subarray(0, first)
  const edges = edgesAmong(new Set(places), metrics, EDGES_PER_NODE * first)
  const [nodeCount, edgeCount] = [ids.length, metrics.heaviest.length / 3]
  const [omitted, omittedEdges] = [nodeCount - places.length, edgeCount - edges.length / 3]
  return {
    nodes: Array.from(places, (place) => nodeAt(place, ids, metrics)),
    edges: pairsOf(edges, ids),
    nodeCount,
    edgeCount,
    truncated: omitted + omittedEdges > 0,
    omitted,
    omittedEdges,
  }
}

function nodeAt(place: number, ids: readonly string[], metrics: Metrics): NetworkNode {
  const { degree, strength, betweenness, community } = metrics
  return {
    id: ids[place] ?? '',
    degree: degree[place] ?? 0,
    strength: strength[place] ?? 0,
    betweenness: betweenness[place] ?? 0,
    community: community[place] ?? 0,
  }
}

/** The first `most` edges whose ends are both among these places. */
function edgesAmong(places: ReadonlySet<number>, { heaviest }: Metrics, most: number): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < heaviest.length && found.length < 3 * most; at += 3) {
    const [a = 0, b = 0, weight = 0] = heaviest.subarray(at, at + 3)
    if (places.has(a) && places.has(b)) found.push(a, b, weight)
  }
  return found
}

const pairsOf = (edges: readonly number[], ids: readonly string[]): CountedPair[] =>
  Array.from({ length: edges.length / 3 }, (_, at) => {
    const [a = 0, b = 0, sharedCount = 0] = edges.slice(3 * at, 3 * at + 3)
    return { a: ids[a] ?? '', b: ids[b] ?? '', sharedCount }
  })

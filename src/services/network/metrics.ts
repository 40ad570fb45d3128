import { UndirectedGraph } from 'graphology'
import { betweenness, louvain } from './graphology.js'
import { LOUVAIN } from './method.js'
import type { Projection } from './projection.js'
import { seededRandom } from './seeded-random.js'

/** What is measured of a network; of nodes by their places. */
export interface Metrics {
  readonly degree: Int32Array
  readonly strength: Int32Array
  readonly betweenness: Float64Array
  readonly community: Int32Array
  /** Null where there is no edge. */
  readonly modularity: number | null
  /** The nodes: the strongest first, then by place. */
  readonly strongest: Int32Array
  /** The edges, as in the projection: the heaviest first, then by the places of their ends. */
  readonly heaviest: Int32Array
}

type Weighed = UndirectedGraph<Record<string, never>, { weight: number }>
type Edge = readonly [a: number, b: number, weight: number]

/** Measures a network. It takes up to seconds in one turn: `MetricsThread` does it elsewhere. */
export function measure({ ids: { length: nodes }, edges: flat }: Projection): Metrics {
  const edges = edgesOf(flat).sort(byEnds)
  const graph = graphOf(nodes, edges)
  const strength = strengthOf(nodes, edges)
  return {
    degree: Int32Array.from({ length: nodes }, (_, node) => graph.degree(node)),
    strength,
    betweenness: betweennessOf(graph),
    ...communitiesOf(graph),
    strongest: strongestOf(strength),
    heaviest: Int32Array.from([...edges].sort(byWeight).flat()),
  }
}

const edgesOf = (flat: Int32Array): Edge[] =>
  Array.from(
    { length: flat.length / 3 },
    (_, at) => [...flat.subarray(3 * at, 3 * at + 3)] as unknown as Edge,
  )

const byEnds = (one: Edge, other: Edge): number => one[0] - other[0] || one[1] - other[1]
const byWeight = (one: Edge, other: Edge): number => other[2] - one[2] || byEnds(one, other)

/** Nodes and edges in order: sums of fractions, and so the last digit, depend on it. */
function graphOf(nodes: number, edges: readonly Edge[]): Weighed {
  const graph: Weighed = new UndirectedGraph()
  for (let node = 0; node < nodes; node += 1) graph.addNode(node)
  for (const [a, b, weight] of edges) graph.addEdge(a, b, { weight })
  return graph
}

function strengthOf(nodes: number, edges: readonly Edge[]): Int32Array {
  const strength = new Int32Array(nodes)
  for (const [a, b, weight] of edges) {
    for (const node of [a, b]) strength[node] = (strength[node] ?? 0) + weight
  }
  return strength
}

const strongestOf = (strength: Int32Array): Int32Array =>
  Int32Array.from(strength.keys()).sort(
    (one, other) => (strength[other] ?? 0) - (strength[one] ?? 0) || one - other,
  )

/** The library refuses a graph without nodes. */
function betweennessOf(graph: Weighed): Float64Array {
  if (graph.order === 0) return new Float64Array()
  const found = betweenness(graph, { getEdgeWeight: null, normalized: true })
  return Float64Array.from({ length: graph.order }, (_, node) => found[node] ?? 0)
}

function communitiesOf(graph: Weighed): Pick<Metrics, 'community' | 'modularity'> {
  const { communities, modularity } = louvain.detailed(graph, {
    resolution: LOUVAIN.resolution,
    rng: seededRandom(LOUVAIN.seed),
  })
  return {
    community: numbered(Array.from({ length: graph.order }, (_, node) => communities[node] ?? 0)),
    modularity: graph.size > 0 ? modularity : null,
  }
}

/** Communities by size from 1 on; of equal ones that with the first node first. */
function numbered(communities: readonly number[]): Int32Array {
  const sizes = new Map<number, number>()
  for (const community of communities) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  // A map keeps the order in which its keys came, and a sort that of equals.
  const ranked = [...sizes].sort(([, one], [, other]) => other - one)
  const numbers = new Map(ranked.map(([community], at) => [community, at + 1]))
  return Int32Array.from(communities, (community) => numbers.get(community) ?? 0)
}

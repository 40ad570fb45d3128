import { ParleyError } from '../../errors.js'
import type { PairCounts } from '../co-participation/count-pairs.js'

/** The whole network in numbers: a node is the place of its id among all. It goes to another thread as it is. */
export interface Projection {
  /** In order. */
  readonly ids: readonly string[]
  /** The two ends of each edge, the first before the second, and its weight: three numbers an edge, in no order. */
  readonly edges: Int32Array
}

/** What measuring a network takes: a search of all nodes and edges from each node. */
const stepsOf = (nodes: number, edges: number): number => nodes * (nodes + edges)

export const stepsOfProjection = ({ ids, edges }: Projection): number => stepsOf(ids.length, edges.length / 3)

/** The most steps that measuring a network may take. */
export const MOST_STEPS = 50_000_000

/**
 * The network of the pairs that share at least `least` events.
 * @throws ParleyError with QUERY_TOO_COSTLY where measuring it takes more than `most` steps
 */
export async function projectionOf(pairs: PairCounts, least: number, most: number): Promise<Projection> {
  const found = new Set<string>()
  let edgeCount = 0
  await pairs.each(least, ({ a, b }) => {
    found.add(a).add(b)
    edgeCount += 1
  })
  if (stepsOf(found.size, edgeCount) > most) throw tooLarge(found.size, edgeCount, most)
  const ids = [...found].sort()
  return { ids, edges: await edgesOf(pairs, least, { ids, edgeCount }) }
}

async function edgesOf(
  pairs: PairCounts,
  least: number,
  { ids, edgeCount }: { readonly ids: readonly string[]; readonly edgeCount: number },
): Promise<Int32Array> {
  const places = new Map(ids.map((id, place) => [id, place]))
  const edges = new Int32Array(3 * edgeCount)
  let at = 0
  await pairs.each(least, ({ a, b, sharedCount }) => {
    edges.set([places.get(a) ?? 0, places.get(b) ?? 0, sharedCount], at)
    at += 3
  })
  return edges
}

function tooLarge(nodes: number, edges: number, limit: number): ParleyError {
  const steps = stepsOf(nodes, edges)
  return new ParleyError(
    'QUERY_TOO_COSTLY',
    `The network has ${nodes} actors and ${edges} edges: actors × (actors + edges) is ${steps}, the most is ${limit}. Ask for a shorter period, for a larger minShared, or for some topics, programmes, roles or kinds.`,
    { limit, steps, nodes, edges },
  )
}

import { groupBy } from '../../domain/values/group.js'
import type { PairsEmbedQuery, RowsEmbedQuery } from '../generated.js'

type RecordedEdge = RowsEmbedQuery['neighbourhood']['edges'][number]

/** What programs that draw networks need of an entity. */
export interface GraphNode {
  readonly id: string
  readonly kind: RowsEmbedQuery['neighbourhood']['nodes'][number]['entityKind']
  readonly name: string
  /** ISO 3166-1, of cities. */
  readonly country: string | null
  /** When it was or began. */
  readonly date: string | null
  /** To how many others there is a relation. */
  readonly degree: number
}

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly relation: RecordedEdge['relation'] | 'MET'
  readonly role: RecordedEdge['role']
  /** How often they are joined so. */
  readonly weight: number
}

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

type Named = Omit<GraphNode, 'degree'>

/** What lies around an entity. The same relation in several phases is one edge. */
export function graphAround({ nodes, edges }: RowsEmbedQuery['neighbourhood']): Graph {
  const alike = groupBy(edges, ({ source, target, relation, role }) =>
    [source, target, relation, ...(role === null ? [] : [role])].join('~'),
  )
  const weighed = [...alike].flatMap(([id, [first, ...more]]) =>
    first ? [{ id, ...first, weight: more.length + 1 }] : [],
  )
  return withDegrees(nodes.map(namedOf), weighed)
}

/** Pairs that met, and how often. */
export function graphOfPairs({ nodes }: PairsEmbedQuery['coParticipations']): Graph {
  const actors = new Map(nodes.flatMap(({ a, b }) => [a, b]).map((actor) => [actor.id, namedOf(actor)]))
  const edges = nodes.map(({ a, b, sharedCount }) => ({
    id: `${a.id}~${b.id}`,
    source: a.id,
    target: b.id,
    relation: 'MET' as const,
    role: null,
    weight: sharedCount,
  }))
  return withDegrees([...actors.values()], edges)
}

type Entity =
  | RowsEmbedQuery['neighbourhood']['nodes'][number]
  | PairsEmbedQuery['coParticipations']['nodes'][number]['a']

const namedOf = (entity: Entity): Named => ({
  id: entity.id,
  kind: entity.entityKind,
  name: entity.name,
  country: 'country' in entity ? entity.country : null,
  date: 'startDate' in entity ? entity.startDate : 'published' in entity ? entity.published : null,
})

function withDegrees(nodes: readonly Named[], edges: readonly GraphEdge[]): Graph {
  const neighbours = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]))
  for (const { source, target } of edges) {
    neighbours.get(source)?.add(target)
    neighbours.get(target)?.add(source)
  }
  return { nodes: nodes.map((node) => ({ ...node, degree: neighbours.get(node.id)?.size ?? 0 })), edges }
}

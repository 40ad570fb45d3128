import type { Edge } from '../../domain/paths/edge.js'
import type { RelationKind } from '../../domain/relation.js'
import { inTurns } from '../../turns.js'
import { type Cypher, cypher, join } from '../cypher.js'
import { RELATION_TYPES } from '../stored/edges.js'
import type { Reads } from './reads.js'

interface From {
  readonly ids: readonly string[]
  /** Over which relations; over all where none are named. */
  readonly relations?: readonly RelationKind[] | undefined
  readonly limit: number
}

/**
 * The edges that leave and reach entities, at most `limit`, in no order. One that joins two of the entities is found from each
 * of them.
 */
export async function stepsFrom(reads: Reads, { ids, limit, relations }: From): Promise<readonly Edge[]> {
  const edges: Edge[] = []
  for (const batch of batchesOf(ids)) {
    const left = limit - edges.length
    if (left === 0) break
    const found = await edgesOf(reads, { ids: batch, limit: left, relations }, around)
    for (const edge of found) edges.push(edge)
  }
  return edges
}

/** The edges between entities, at most `limit`, each once and in no order. */
export const stepsAmong = (reads: Reads, from: From): Promise<readonly Edge[]> => edgesOf(reads, from, among)

/** How many edges leave and reach each entity. Unknown ids are missing. */
export async function stepCounts(
  reads: Reads,
  { ids, relations }: Omit<From, 'limit'>,
): Promise<ReadonlyMap<string, number>> {
  const statement = counted(relations ?? KINDS)
  const counts = new Map<string, number>()
  for (const batch of batchesOf(ids)) {
    const rows = await reads.read<{ id: string; steps: number }>(statement, { ids: batch })
    for (const { id, steps } of rows) counts.set(id, steps)
  }
  return counts
}

async function edgesOf(
  reads: Reads,
  { ids, relations, limit }: From,
  statementOf: (kinds: readonly RelationKind[]) => Cypher,
): Promise<readonly Edge[]> {
  const kinds = relations ?? KINDS
  if (ids.length === 0 || kinds.length === 0) return []
  const rows = await reads.read<{ item: readonly unknown[] }>(statementOf(kinds), { ids, limit })
  return inTurns(rows, ({ item }) => edgeOf(item))
}

/** As many ids as one read takes: what is handed to an engine holds the event loop, a fiftieth of a second for 20,000. */
const BATCH = 2_000

const batchesOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH))

const KINDS = Object.keys(RELATION_TYPES) as RelationKind[]
const KIND_OF_TYPE = new Map(KINDS.map((kind) => [RELATION_TYPES[kind] as string, kind]))

/** Types in one order, whatever order they are asked for in, so that an engine meets each text of a query again. */
const typesOf = (kinds: readonly RelationKind[]): Cypher =>
  join(
    KINDS.filter((kind) => kinds.includes(kind)).map((kind) => RELATION_TYPES[kind]),
    cypher`|`,
  )

const among = (kinds: readonly RelationKind[]): Cypher => cypher`
  UNWIND $ids AS id MATCH (x:Entity {id: id})
  CALL (x) {
    MATCH (x)-[r:${typesOf(kinds)}]->(n) WHERE n.id IN $ids RETURN ${columns(cypher`x`, cypher`n`)} AS item
  }
  RETURN item LIMIT $limit`

/** Without any kind there is nothing to count, and no pattern that says so. */
const counted = (kinds: readonly RelationKind[]): Cypher =>
  kinds.length === 0
    ? cypher`UNWIND $ids AS id MATCH (x:Entity {id: id}) RETURN id, 0 AS steps`
    : cypher`
      UNWIND $ids AS id MATCH (x:Entity {id: id})
      CALL (x) { MATCH (x)-[r:${typesOf(kinds)}]-(n) RETURN count(r) AS steps }
      RETURN id, steps`

function around(kinds: readonly RelationKind[]): Cypher {
  const types = typesOf(kinds)
  return cypher`
    UNWIND $ids AS id MATCH (x:Entity {id: id})
    CALL (x) {
      MATCH (x)-[r:${types}]->(n) RETURN ${columns(cypher`x`, cypher`n`)} AS item
      UNION ALL
      MATCH (x)<-[r:${types}]-(n) RETURN ${columns(cypher`n`, cypher`x`)} AS item
    }
    RETURN item LIMIT $limit`
}

/**
 * Only participations have days of their own, and they start from actors, which have none: so the days of the edge, else
 * those of the entity that it starts from, are right for all. An article's date is that of its publication.
 */
const columns = (start: Cypher, end: Cypher): Cypher => cypher`[
  r.id, type(r), ${start}.id, ${end}.id, r.role, r.sourceCount,
  coalesce(r.startDate, ${start}.startDate, ${start}.published), coalesce(r.endDate, ${start}.endDate),
  coalesce(r.startEarliest, ${start}.startEarliest), coalesce(r.startLatest, ${start}.startLatest),
  coalesce(r.endEarliest, ${start}.endEarliest), coalesce(r.endLatest, ${start}.endLatest)]`

function edgeOf([
  id,
  type,
  fromId,
  toId,
  role,
  sourceCount,
  startDate,
  endDate,
  ...days
]: readonly unknown[]) {
  const [startEarliest, startLatest, endEarliest, endLatest] = days
  const relation = KIND_OF_TYPE.get(type as string)
  const dates = { startDate, endDate, startEarliest, startLatest, endEarliest, endLatest }
  return { id, relation, fromId, toId, role, sourceCount, ...dates } as Edge
}

import { type Cypher, cypher } from '../cypher.js'
import type { Reads } from './reads.js'

/** A plain link seen from one of its ends. */
export type Relation = keyof typeof PATTERNS

/** The ids of what each entity is related to: by name, then by id. Entities without any are missing. */
export async function relatedIds(
  reads: Reads,
  { relation, ids }: { relation: Relation; ids: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reads.read<{ id: string; related: string[] }>(statementOf(PATTERNS[relation]), { ids })
  return new Map(rows.map(({ id, related }) => [id, related]))
}

const PATTERNS = {
  broader: cypher`(x)-[:BROADER]->(n)`,
  city: cypher`(x)-[:SEAT]->(n)`,
  narrower: cypher`(x)<-[:BROADER]-(n)`,
  parent: cypher`(x)-[:PARENT]->(n)`,
  partOf: cypher`(x)-[:PART_OF]->(n)`,
  place: cypher`(x)-[:PLACE]->(n)`,
  programme: cypher`(x)-[:PROGRAMME]->(n)`,
  publisher: cypher`(x)-[:PUBLISHER]->(n)`,
  topics: cypher`(x)-[:ABOUT]->(n)`,
  translations: cypher`(x)-[:TRANSLATION]->(n)`,
}

const statementOf = (pattern: Cypher): Cypher => cypher`
  UNWIND $ids AS id MATCH (x:Entity {id: id})
  CALL (x) { MATCH ${pattern} WITH n ORDER BY n.nameKey RETURN collect(n.id) AS related }
  RETURN id, related`

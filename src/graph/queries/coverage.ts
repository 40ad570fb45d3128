import { cypher } from '../cypher.js'
import type { Reads } from './reads.js'

/** How many different cities each event lists, in any role. Unknown events are missing. */
export async function listedCities(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reads.read<{ id: string; listed: number }>(LISTED, { ids })
  return new Map(rows.map(({ id, listed }) => [id, listed]))
}

// The expansion stands in a subquery, so that it starts from the event: Neo4j might walk all cities instead.
const LISTED = cypher`
  UNWIND $ids AS id MATCH (e:Entity {id: id})
  CALL (e) { MATCH (e)<-[:PARTICIPATES]-(c:City) RETURN count(DISTINCT c.id) AS listed }
  RETURN id, listed`

import { cypher } from '../cypher.js'
import type { Reads } from './reads.js'

/** How many different cities each event lists, in any role. Events that list none are missing. */
export async function listedCities(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reads.read<{ id: string; listed: number }>(LISTED, { ids })
  return new Map(rows.map(({ id, listed }) => [id, listed]))
}

const LISTED = cypher`
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[:PARTICIPATES]-(c:City)
  RETURN id, count(DISTINCT c.id) AS listed`

import type { CoverageStatus } from '../../domain/coverage.js'
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

/** How many events have lists of participants that go so far. Reads every event: for what is kept, never for each request. */
export async function eventsByCoverage(reads: Reads): Promise<ReadonlyMap<CoverageStatus, number>> {
  const rows = await reads.read<{ status: CoverageStatus; events: number }>(BY_COVERAGE)
  return new Map(rows.map(({ status, events }) => [status, events]))
}

const BY_COVERAGE = cypher`MATCH (e:Event) RETURN e.coverage AS status, count(e) AS events`

// The expansion stands in a subquery, so that it starts from the event: Neo4j might walk all cities instead.
const LISTED = cypher`
  UNWIND $ids AS id MATCH (e:Entity {id: id})
  CALL (e) { MATCH (e)<-[:PARTICIPATES]-(c:City) RETURN count(DISTINCT c.id) AS listed }
  RETURN id, listed`

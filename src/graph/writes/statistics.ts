import type { Dataset, Statistics } from '../../domain/statistics.js'
import { cypher } from '../cypher.js'
import type { GraphTransaction } from '../engine.js'
import { count } from '../queries/statistics.js'

/** Says which data set changed the base, and counts everything anew. */
export async function recordChange(tx: GraphTransaction, dataset: Dataset): Promise<Statistics> {
  await tx.run(DATASET, { id: dataset.id, properties: { ...dataset } })
  const counts = await count(
    { read: (statement, parameters) => tx.run(statement, parameters) },
    dataset.recordedAt,
  )
  await tx.run(STATISTICS, { counts: JSON.stringify(counts) })
  return counts
}

const DATASET = cypher`MERGE (d:Dataset {id: $id}) SET d = $properties`
const STATISTICS = cypher`MERGE (m:Meta {id: 'statistics'}) SET m.counts = $counts`

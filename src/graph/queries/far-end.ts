import type { Entity } from '../../domain/entity.js'
import { type Cypher, cypher } from '../cypher.js'
import { entityOf, narrowColumns } from '../stored/entities.js'
import type { Reads } from './reads.js'

/** The end of an edge that its list is not of: its id, and the entity where it is wanted and small enough to be read along. */
export interface FarEnd {
  /** What is read of it, as the inside of a list. */
  readonly columns: Cypher
  readonly count: number
  readonly id: (row: readonly unknown[], from: number) => string
  readonly entity: (row: readonly unknown[], from: number) => Entity | undefined
}

/** The far end that the query names `node`; `field` is what leads to it from the edge. */
export function farEnd(
  node: Cypher,
  field: string,
  edgeFields: ReadonlySet<string> | undefined,
  { fields }: Reads,
): FarEnd {
  const columns = edgeFields?.has(field) ? narrowColumns(fields?.entity) : undefined
  return {
    columns: columns ? columns.of(node) : cypher`${node}.id`,
    count: columns?.count ?? 1,
    // The id is the first column of an entity, too.
    id: (row, from) => row[from] as string,
    entity: (row, from) => columns && entityOf(columns.read(row, from)),
  }
}

import type { RelationKind } from '../relation.js'
import type { EntityKind } from '../values/ids.js'
import type { Given } from './operators.js'

/** What is asked for around which entities. */
export interface NeighbourhoodCriteria {
  readonly of: readonly string[]
  readonly depth?: Given<number>
  readonly kinds?: Given<readonly EntityKind[]>
  readonly relations?: Given<readonly RelationKind[]>
  readonly first?: Given<number>
}

import type { RelationKind } from '../relation.js'
import type { Period } from '../values/span.js'
import type { Given } from './operators.js'

/** Which paths are asked for. */
export interface PathCriteria {
  readonly from: string
  readonly to: string
  readonly maxLength?: Given<number>
  readonly first?: Given<number>
  readonly relations?: Given<readonly RelationKind[]>
  readonly avoiding?: Given<readonly string[]>
  readonly during?: Given<Period>
  readonly inDateOrder?: Given<boolean>
}

import type { Role } from '../participation.js'
import type { RelationKind } from '../relation.js'
import type { PartialDate } from '../values/dates.js'
import type { Span } from '../values/span.js'

/**
 * One relation between two entities, in the direction in which it is recorded, with the days that it holds for: those of the
 * participation itself, else those of the entity that it starts from.
 */
export interface Edge extends Span {
  readonly id: string
  readonly relation: RelationKind
  readonly fromId: string
  readonly toId: string
  /** Of a participation. */
  readonly role: Role | null
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  /** Of a participation: how many sources support it. Of others this is not stored. */
  readonly sourceCount: number | null
}

import type { EntityKind } from '../values/ids.js'
import type { CoParticipationFilter } from './filters.js'
import type { Given } from './operators.js'

/** Which network of actors is asked for. */
export interface NetworkCriteria {
  readonly kinds?: Given<readonly EntityKind[]>
  readonly filter?: Given<CoParticipationFilter>
  readonly first?: Given<number>
}

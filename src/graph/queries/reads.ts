import type { Fields } from '../../domain/criteria/fields.js'
import type { Cypher, Parameters } from '../cypher.js'
import type { Row } from '../engine.js'

/** What a query needs to run: the engine's `read`, bound to the request that asks, or a transaction. */
export interface Reads {
  read<R = Row>(statement: Cypher, parameters?: Parameters): Promise<R[]>
  /** What of the things that are read is needed; all of it where this is absent. */
  readonly fields?: Fields | undefined
}

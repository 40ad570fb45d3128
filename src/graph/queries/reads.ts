import type { Cypher, Parameters } from '../cypher.js'
import type { Row } from '../engine.js'

/** What a query needs to run: the engine's `read`, bound to the request that asks, or a transaction. */
export interface Reads {
  read<R = Row>(statement: Cypher, parameters?: Parameters): Promise<R[]>
}

import { cypher } from '../cypher.js'

/**
 * Numbers the writes. Run first in each write transaction: on Neo4j it also makes writers wait for each other (they lock
 * the same node), on the embedded engine the number tells a later start whether a write is missing.
 */
export const NEXT_WRITE = cypher`MERGE (j:Journal {id: 'journal'}) ON CREATE SET j.sequence = 1 ON MATCH SET j.sequence = j.sequence + 1 RETURN j.sequence AS sequence`

import { cypher } from '../cypher.js'
import type { GraphTransaction } from '../engine.js'
import { touchedKey } from '../stored/touched.js'

/** A write that touches more entities than this is not noted: to look at each of them is as much as to look at all. */
const MOST_IDS = 1_000
/** As many notes are kept: who has not looked since looks at everything. */
const MOST_NOTES = 100

/** Notes which entities this write changed, or joined to others, or parted: what is made of the base can be made of the rest. */
export async function noteTouched(tx: GraphTransaction, ids: ReadonlySet<string>): Promise<void> {
  const [row] = await tx.run<{ sequence: number }>(SEQUENCE)
  if (!row || ids.size > MOST_IDS) return
  await tx.run(NOTE, { key: touchedKey(row.sequence), ids: [...ids], sequence: row.sequence })
  await tx.run(FORGET, { oldest: row.sequence - MOST_NOTES })
}

const SEQUENCE = cypher`MATCH (j:Journal {id: 'journal'}) RETURN j.sequence AS sequence`
const NOTE = cypher`MERGE (m:Meta {id: $key}) SET m.sequence = $sequence, m.touched = $ids`
const FORGET = cypher`MATCH (m:Meta) WHERE m.sequence <= $oldest DELETE m`

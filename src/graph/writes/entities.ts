import type { EntityKind } from '../../domain/values/ids.js'
import { type Cypher, cypher } from '../cypher.js'
import type { GraphTransaction } from '../engine.js'
import { LABELS, type Properties } from '../stored/entities.js'

/** A stored thing as an import compares it: what it holds, in short, and which data set brought it. */
export interface Stored {
  readonly id: string
  readonly hash: string
  readonly recordedBy: string
}

/** A thing to be stored, with its hash. */
export type Storable = {
  readonly id: string
  readonly properties: Properties
}

/** What of these entities is there already. */
export function storedEntities(tx: GraphTransaction, ids: readonly string[]): Promise<Stored[]> {
  return tx.run(STORED, { ids })
}

export async function createEntities(
  tx: GraphTransaction,
  kind: EntityKind,
  rows: readonly Storable[],
): Promise<void> {
  await tx.run(cypher`UNWIND $rows AS r CREATE (n:Entity:${LABELS[kind]}) SET n = r.properties`, {
    rows: plain(rows),
  })
}

/** Gives entities a new state; the old one stays as a closed version. */
export async function replaceEntities(
  tx: GraphTransaction,
  rows: readonly Storable[],
  at: string,
): Promise<void> {
  const old = await tx.run<{ properties: Record<string, Properties[string]> }>(OLD, {
    ids: rows.map(({ id }) => id),
  })
  const versions = old.map(({ properties }) => ({
    properties: {
      ...properties,
      id: `${properties.id}@${properties.recordedAt}`,
      formerOf: properties.id ?? null,
      retractedAt: at,
    },
  }))
  await tx.run(cypher`UNWIND $rows AS r CREATE (f:Former) SET f = r.properties`, { rows: versions })
  await tx.run(cypher`UNWIND $rows AS r MATCH (n:Entity {id: r.id}) SET n = r.properties`, {
    rows: plain(rows),
  })
}

const STORED: Cypher = cypher`
  MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.hash AS hash, n.recordedBy AS recordedBy`
const OLD: Cypher = cypher`MATCH (n:Entity) WHERE n.id IN $ids RETURN n{.*} AS properties`

/** What a statement needs of a row, whatever else it carries. */
export const plain = (rows: readonly Storable[]): Storable[] =>
  rows.map(({ id, properties }) => ({ id, properties }))

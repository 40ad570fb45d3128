import type { Identifier } from '../../domain/entity.js'
import { cypher } from '../cypher.js'
import type { GraphTransaction } from '../engine.js'
import { identifierKey } from '../queries/identifiers.js'

/** A stored identifier and the entity it is of. */
export interface StoredIdentifier {
  readonly key: string
  readonly entityId: string
}

/** The identifiers that are of these entities, or have one of these keys. */
export function storedIdentifiers(
  tx: GraphTransaction,
  { entityIds, keys }: { readonly entityIds: readonly string[]; readonly keys: readonly string[] },
): Promise<StoredIdentifier[]> {
  return tx.run(STORED, { entityIds, keys })
}

export async function createIdentifiers(
  tx: GraphTransaction,
  identifiers: readonly (Identifier & { readonly entityId: string })[],
  at: string,
): Promise<void> {
  const rows = identifiers.map(({ entityId, scheme, value }) => ({
    properties: {
      id: identifierKey({ scheme, value }),
      scheme: scheme.toLowerCase(),
      value,
      entityId,
      recordedAt: at,
    },
  }))
  await tx.run(cypher`UNWIND $rows AS r CREATE (i:Identifier) SET i = r.properties`, { rows })
}

/** Ends identifiers; each stays as a closed version. */
export async function closeIdentifiers(
  tx: GraphTransaction,
  keys: readonly string[],
  at: string,
): Promise<void> {
  await tx.run(
    cypher`MATCH (i:Identifier) WHERE i.id IN $keys SET i.retractedAt = $at SET i:Former REMOVE i:Identifier`,
    {
      keys,
      at,
    },
  )
}

const STORED = cypher`
  MATCH (i:Identifier) WHERE i.entityId IN $entityIds RETURN i.id AS key, i.entityId AS entityId
  UNION
  MATCH (i:Identifier) WHERE i.id IN $keys RETURN i.id AS key, i.entityId AS entityId`

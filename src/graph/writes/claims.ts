import { type Cypher, cypher } from '../cypher.js'
import type { GraphTransaction } from '../engine.js'
import { plain, type Storable, type Stored } from './entities.js'

/** A stored claim, as an import compares it. */
export interface StoredClaim extends Stored {
  readonly subjectId: string
  readonly supportsId: string | null
  readonly sourceId: string
}

/** The claims about these subjects. */
export function claimsAbout(tx: GraphTransaction, subjectIds: readonly string[]): Promise<StoredClaim[]> {
  return tx.run(ABOUT, { ids: subjectIds })
}

/** The claims in support of these edges. */
export function claimsSupporting(tx: GraphTransaction, ids: readonly string[]): Promise<StoredClaim[]> {
  return tx.run(SUPPORTING, { ids })
}

export async function createClaims(tx: GraphTransaction, rows: readonly Storable[]): Promise<void> {
  await tx.run(cypher`UNWIND $rows AS r CREATE (c:Claim) SET c = r.properties`, { rows: plain(rows) })
}

/** Ends claims; each stays as a closed version. */
export async function closeClaims(tx: GraphTransaction, ids: readonly string[], at: string): Promise<void> {
  await tx.run(
    cypher`MATCH (c:Claim) WHERE c.id IN $ids SET c.retractedAt = $at SET c:Former REMOVE c:Claim`,
    { ids, at },
  )
}

const FIELDS: Cypher = cypher`c.id AS id, c.hash AS hash, c.recordedBy AS recordedBy, c.subjectId AS subjectId, c.supportsId AS supportsId, c.sourceId AS sourceId`
const ABOUT = cypher`MATCH (c:Claim) WHERE c.subjectId IN $ids RETURN ${FIELDS}`
const SUPPORTING = cypher`MATCH (c:Claim) WHERE c.supportsId IN $ids RETURN ${FIELDS}`

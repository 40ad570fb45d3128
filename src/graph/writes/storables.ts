import { createHash } from 'node:crypto'
import type { Claim } from '../../domain/claim.js'
import type { Entity } from '../../domain/entity.js'
import type { Mention } from '../../domain/mention.js'
import type { Participation } from '../../domain/participation.js'
import type { Link } from '../../domain/relation.js'
import {
  claimProperties,
  linkEdge,
  mentionEdge,
  participationEdge,
  type StoredEdge,
} from '../stored/edges.js'
import { entityProperties, type Properties } from '../stored/entities.js'
import type { Storable } from './entities.js'

/** From the domain's records to what is stored, with a hash that tells whether anything changed. */

export const storableEntity = (
  entity: Entity,
  recordedBy: string,
): Storable & { readonly kind: Entity['kind'] } => ({
  id: entity.id,
  kind: entity.kind,
  properties: stamped(entityProperties(entity), recordedBy),
})

export const storableClaim = (claim: Claim): Storable => ({
  id: claim.id,
  properties: stamped(claimProperties(claim), claim.recordedBy),
})

export const storableParticipation = (participation: Participation, recordedBy: string): StoredEdge =>
  stampedEdge(participationEdge(participation), recordedBy)

export const storableMention = (mention: Mention, recordedBy: string): StoredEdge =>
  stampedEdge(mentionEdge(mention), recordedBy)

export const storableLink = (link: Link, recordedAt: string, recordedBy: string): StoredEdge =>
  stampedEdge(linkEdge(link, recordedAt), recordedBy)

/** What may differ though nothing was said anew: when it was recorded, and what is counted from elsewhere. */
const VOLATILE = new Set(['recordedAt', 'recordedKey', 'recordedBy', 'sourceCount'])

function stamped(properties: Properties, recordedBy: string): Properties {
  const said = Object.entries(properties).filter(([name, value]) => value !== null && !VOLATILE.has(name))
  const hash = createHash('sha256')
    .update(JSON.stringify(said.sort(byName)))
    .digest('base64url')
    .slice(0, 22)
  return { ...properties, recordedBy, hash }
}

const stampedEdge = (edge: StoredEdge, recordedBy: string): StoredEdge => ({
  ...edge,
  properties: stamped(edge.properties, recordedBy),
})

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1

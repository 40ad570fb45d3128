import type { Claim } from '../../domain/claim.js'
import type { Mention } from '../../domain/mention.js'
import { type Participation, participationSpan, ROLES } from '../../domain/participation.js'
import type { Link, LinkType } from '../../domain/relation.js'
import { kindOfId } from '../../domain/values/ids.js'
import { type Cypher, cypher } from '../cypher.js'
import type { Properties } from './entities.js'
import { sortKey } from './orders.js'

/**
 * How edges and claims lie in the graph. A participation, a mention and a plain link are relationships with an id; a claim
 * is a node that names what it supports and who says so by id, so that evidence never lengthens a path between entities.
 * A closed version is a relationship of the type `FORMER_…`, or a node labelled `Former`: an ordinary read never meets it.
 */
export const RELATIONSHIP_TYPES = {
  PARTICIPATES: cypher`PARTICIPATES`,
  MENTIONS: cypher`MENTIONS`,
  PROGRAMME: cypher`PROGRAMME`,
  PLACE: cypher`PLACE`,
  PARENT: cypher`PARENT`,
  PART_OF: cypher`PART_OF`,
  PUBLISHER: cypher`PUBLISHER`,
  TRANSLATION: cypher`TRANSLATION`,
  ABOUT: cypher`ABOUT`,
  BROADER: cypher`BROADER`,
  SEAT: cypher`SEAT`,
} as const satisfies Readonly<Record<LinkType | 'PARTICIPATES' | 'MENTIONS', Cypher>>
export type RelationshipType = keyof typeof RELATIONSHIP_TYPES

/** A relationship to be stored. */
export interface StoredEdge {
  readonly id: string
  readonly type: RelationshipType
  readonly fromId: string
  readonly toId: string
  readonly properties: Properties
}

/** The relationship of a participation: its own fields, its span and the keys of the two orders it is listed in. */
export function participationEdge(participation: Participation): StoredEdge {
  const { id, actorId, activityId, startDate, role, ...fields } = participation
  const span = participationSpan(kindOfId(activityId) === 'EVENT' ? 'EVENT' : 'PROGRAMME', participation)
  const rank = String(ROLES.indexOf(role)).padStart(2, '0')
  return {
    id,
    type: 'PARTICIPATES',
    fromId: actorId,
    toId: activityId,
    properties: {
      id,
      ...fields,
      role,
      startDate,
      ...span,
      timeKey: sortKey(span.startEarliest ?? '', id),
      roleKey: sortKey(rank, id),
    },
  }
}

/** What of a participation's relationship is read back. */
export const PARTICIPATION_PROJECTION = cypher`.id, .role, .phase, .startDate, .endDate, .dateBasis, .sourceCount, .recordedAt`

export const mentionEdge = ({ articleId, entityId, ...properties }: Mention): StoredEdge => ({
  id: properties.id,
  type: 'MENTIONS',
  fromId: articleId,
  toId: entityId,
  properties,
})

export const linkEdge = ({ id, type, fromId, toId }: Link, recordedAt: string): StoredEdge => ({
  id,
  type,
  fromId,
  toId,
  properties: { id, recordedAt },
})

/** The node of a claim; its key lists the claims of a subject by property, preferred first. */
export function claimProperties({ value, ...claim }: Claim): Properties {
  const { text, number, min, max, date, unit, approximate } = value
  return {
    ...claim,
    ...{ text, number, min, max, date, unit, approximate },
    claimKey: sortKey(claim.property, claim.preferred ? '0' : '1', claim.id),
  }
}

/** What of a claim's node is read back. */
export const CLAIM_PROJECTION = cypher`.id, .subjectId, .property, .supportsId, .text, .number, .min, .max, .date, .unit, .approximate, .qualifier, .asOf, .preferred, .note, .quote, .sourceId, .recordedAt, .recordedBy`

export type ClaimRow = Omit<Claim, 'value'> & Claim['value']

/** The claim of a row. */
export function claimOfRow({ text, number, min, max, date, unit, approximate, ...claim }: ClaimRow): Claim {
  return { ...claim, value: { text, number, min, max, date, unit, approximate } }
}

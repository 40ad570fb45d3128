import { createHash } from 'node:crypto'
import type { Claim } from '../../domain/claim.js'
import type { Mention } from '../../domain/mention.js'
import { type Participation, participationSpan, ROLES } from '../../domain/participation.js'
import type { Link, LinkType, RelationKind } from '../../domain/relation.js'
import { kindOfId } from '../../domain/values/ids.js'
import { type Cypher, cypher } from '../cypher.js'
import { Columns, type FieldColumns } from './columns.js'
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

/** The relationship that each relation between entities is stored as. */
export const RELATION_TYPES: Readonly<Record<RelationKind, Cypher>> = {
  PARTICIPATION: RELATIONSHIP_TYPES.PARTICIPATES,
  PROGRAMME: RELATIONSHIP_TYPES.PROGRAMME,
  MENTION: RELATIONSHIP_TYPES.MENTIONS,
  PLACE: RELATIONSHIP_TYPES.PLACE,
  PARENT: RELATIONSHIP_TYPES.PARENT,
  PART_OF: RELATIONSHIP_TYPES.PART_OF,
  PUBLISHER: RELATIONSHIP_TYPES.PUBLISHER,
  TRANSLATION: RELATIONSHIP_TYPES.TRANSLATION,
}

/** A relationship to be stored. */
export interface StoredEdge {
  readonly id: string
  readonly type: RelationshipType
  readonly fromId: string
  readonly toId: string
  readonly properties: Properties
}

/**
 * The relationship of a participation: its own fields, its span, the kinds of its ends, and the keys of the two orders it is
 * listed in. So a list is filtered and ordered without a look at the nodes at the other ends.
 */
export function participationEdge(participation: Participation): StoredEdge {
  const { id, actorId, activityId, startDate, role, ...fields } = participation
  const [actorKind, activityKind] = [kindOfId(actorId) ?? 'CITY', kindOfId(activityId) ?? 'EVENT']
  const span = participationSpan(activityKind === 'EVENT' ? 'EVENT' : 'PROGRAMME', participation)
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
      actorKind,
      activityKind,
      timeKey: shortKey((span.startEarliest ?? UNKNOWN_DAY).replaceAll('-', ''), activityId, id),
      roleKey: shortKey(String(ROLES.indexOf(role)).padStart(2, '0'), actorId, id),
    },
  }
}

const UNKNOWN_DAY = '0000-00-00'
/** As many letters and digits as Neo4j keeps beside a relationship; longer text lies elsewhere, and costs a second look. */
const SHORT = 27
const DIGEST = 10

/**
 * The key of an order within one list: what it is ordered by, the slug of the other end as far as there is room, and a
 * digest that tells apart what is alike up to there.
 */
function shortKey(value: string, otherId: string, id: string): string {
  const room = SHORT - value.length - DIGEST
  const slug = otherId.slice(otherId.indexOf(':') + 1, otherId.indexOf(':') + 1 + room).padEnd(room, '-')
  const digest = BigInt(`0x${createHash('sha256').update(id).digest('hex').slice(0, 13)}`).toString(36)
  return value + slug + digest.padStart(DIGEST, '0').slice(-DIGEST)
}

/** What of a participation's relationship each field is read from; its ends are nodes. */
const PARTICIPATION_FIELDS = {
  id: [cypher`id`],
  role: [cypher`role`],
  phase: [cypher`phase`],
  startDate: [cypher`startDate`],
  endDate: [cypher`endDate`],
  dateBasis: [cypher`dateBasis`],
  sourceCount: [cypher`sourceCount`],
  recordedAt: [cypher`recordedAt`],
} as const satisfies FieldColumns

export const participationColumns = (
  wanted: ReadonlySet<string> | undefined,
  ...always: readonly string[]
): Columns => new Columns(PARTICIPATION_FIELDS, wanted, always)

/** What of a mention's relationship each field is read from. */
const MENTION_FIELDS = { id: [cypher`id`], recordedAt: [cypher`recordedAt`] } as const satisfies FieldColumns

export const mentionColumns = (
  wanted: ReadonlySet<string> | undefined,
  ...always: readonly string[]
): Columns => new Columns(MENTION_FIELDS, wanted, always)

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

/** What of a claim's node each field is read from. */
const CLAIM_FIELDS = {
  id: [cypher`id`],
  subjectId: [cypher`subjectId`],
  property: [cypher`property`],
  supportsId: [cypher`supportsId`],
  value: [
    cypher`text`,
    cypher`number`,
    cypher`min`,
    cypher`max`,
    cypher`date`,
    cypher`unit`,
    cypher`approximate`,
  ],
  qualifier: [cypher`qualifier`],
  asOf: [cypher`asOf`],
  preferred: [cypher`preferred`],
  note: [cypher`note`],
  quote: [cypher`quote`],
  sourceId: [cypher`sourceId`],
  recordedAt: [cypher`recordedAt`],
  recordedBy: [cypher`recordedBy`],
} as const satisfies FieldColumns

export const claimColumns = (
  wanted: ReadonlySet<string> | undefined,
  ...always: readonly string[]
): Columns => new Columns(CLAIM_FIELDS, wanted, always)

/** The claim of the columns that were read. */
export function claimOf(row: Readonly<Record<string, unknown>>): Claim {
  const { text, number, min, max, date, unit, approximate, ...claim } = row
  const value = { text, number, min, max, date, unit, approximate }
  return { ...claim, ...(approximate !== undefined && { value }) } as unknown as Claim
}

import type { Claim } from '../../domain/claim.js'
import type { Entity, Identifier } from '../../domain/entity.js'
import type { Mention } from '../../domain/mention.js'
import { inheritedDates, type Participation, type ParticipationDates } from '../../domain/participation.js'
import type {
  EntityDraft,
  EntityRecord,
  ImportBatch,
  ParticipationDraft,
  Rejection,
} from '../../domain/record.js'
import type { Link } from '../../domain/relation.js'
import { groupBy } from '../../domain/values/group.js'
import { linkId, mentionId, participationId } from '../../domain/values/ids.js'
import { mentionQuote, type Support, sentencesBySource, supportingClaims } from './evidence.js'
import { rejection } from './references.js'

/** All that a batch says, as the base is to hold it. */
export interface Assembly {
  readonly entities: readonly Entity[]
  readonly identifiers: readonly (Identifier & { readonly entityId: string })[]
  readonly participations: readonly Participation[]
  readonly mentions: readonly Mention[]
  readonly links: readonly Link[]
  readonly claims: readonly Claim[]
  /** What only the whole batch shows to be wrong. */
  readonly rejections: readonly Rejection[]
}

interface Context {
  readonly at: string
  readonly recordedBy: string
  /** An entity of the batch, or of the base. */
  readonly entity: (id: string) => EntityDraft | undefined
}

/** Derives what the records imply: ids and dates of edges, claims in support of each, quotes of mentions. Pure. */
export function assemble(batch: ImportBatch, context: Context): Assembly {
  const { at, recordedBy } = context
  const stamp = { recordedAt: at, recordedBy }
  const explicit = batch.claims.map(
    ({ claim, supports }): Claim => ({
      ...claim,
      ...stamp,
      supportsId: supports && participationId(supports.actorId, claim.subjectId, supports.role, null),
    }),
  )
  const explicitFor = groupBy(explicit, ({ supportsId }) => supportsId)
  const sentences = sentencesBySource(batch.claims)
  const edges = batch.entities.map((record) => edgesOf(record, context, sentences))
  const derived = edges
    .flatMap(({ supports }) => supports)
    .flatMap((support) =>
      supportingClaims(support, (support.supportsId && explicitFor.get(support.supportsId)) || [], stamp),
    )
  const claims = [...explicit, ...derived]
  const supporting = groupBy(claims, ({ supportsId }) => supportsId)
  const sources = (id: string) => new Set(supporting.get(id)?.map(({ sourceId }) => sourceId)).size
  return {
    entities: batch.entities.map(({ entity }) => ({ ...entity, recordedAt: at }) as Entity),
    identifiers: batch.entities.flatMap(({ entity, identifiers }) =>
      identifiers.map((identifier) => ({ ...identifier, entityId: entity.id })),
    ),
    participations: edges.flatMap(({ participations }) =>
      participations.map((participation) => ({ ...participation, sourceCount: sources(participation.id) })),
    ),
    mentions: edges.flatMap(({ mentions }) => mentions),
    links: edges.flatMap(({ links }) => links),
    claims,
    rejections: [...batch.entities.flatMap(repeatedParticipations), ...overPreferred(batch)],
  }
}

interface Edges {
  readonly participations: readonly Omit<Participation, 'sourceCount'>[]
  readonly mentions: readonly Mention[]
  readonly links: readonly Link[]
  readonly supports: readonly Support[]
}

function edgesOf(
  record: EntityRecord,
  { at, entity }: Context,
  sentences: ReadonlyMap<string, readonly string[]>,
): Edges {
  const subject = record.entity
  const participations = record.participations.map((draft) => participationOf(record, draft, at))
  const mentions = record.mentions.map(
    ({ entityId }): Mention => ({
      id: mentionId(subject.id, entityId),
      articleId: subject.id,
      entityId,
      recordedAt: at,
    }),
  )
  return {
    participations,
    mentions,
    links: record.links.map(({ type, toId }) => ({
      id: linkId(type, subject.id, toId),
      type,
      fromId: subject.id,
      toId,
    })),
    supports: [
      { subjectId: subject.id, property: 'record', supportsId: null, sourceIds: record.sourceIds },
      ...record.participations.map(
        (draft, index): Support => ({
          subjectId: subject.id,
          property: 'participation',
          supportsId: participations[index]?.id ?? null,
          sourceIds: draft.sourceIds,
        }),
      ),
      ...mentions.map((mention): Support => {
        const mentioned = entity(mention.entityId)
        return {
          subjectId: subject.id,
          property: 'mention',
          supportsId: mention.id,
          sourceIds: record.sourceIds,
          ...(subject.kind === 'ARTICLE' &&
            mentioned && { quoteOf: mentionQuote(subject, mentioned, sentences) }),
        }
      }),
    ],
  }
}

function participationOf({ entity }: EntityRecord, draft: ParticipationDraft, at: string) {
  const { actorId, role, phase } = draft
  const dates =
    entity.kind === 'EVENT' || entity.kind === 'PROGRAMME'
      ? inheritedDates({ ...entity, recordedAt: at }, phase)
      : UNDATED
  return {
    id: participationId(actorId, entity.id, role, phase),
    actorId,
    activityId: entity.id,
    role,
    phase,
    ...dates,
    recordedAt: at,
  }
}

const UNDATED: ParticipationDates = { startDate: null, endDate: null, dateBasis: 'UNKNOWN' }

/** A participation is unique by actor, activity, role and phase. */
function repeatedParticipations({ origin, entity, participations }: EntityRecord): Rejection[] {
  const seen = new Set<string>()
  return participations.flatMap(({ actorId, role, phase, field }) => {
    const id = participationId(actorId, entity.id, role, phase)
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      rejection(
        { origin, recordId: entity.id, field, targetId: actorId },
        'has the same role and phase twice',
      ),
    ]
  })
}

/** Of the claims with the same subject, property, unit and qualifier one at the most is preferred. */
function overPreferred({ claims }: ImportBatch): Rejection[] {
  const groups = groupBy(
    claims.filter(({ claim }) => claim.preferred),
    ({ claim, supports }) =>
      JSON.stringify([claim.subjectId, claim.property, claim.value.unit, claim.qualifier, supports]),
  )
  return [...groups.values()].flatMap(([, ...more]) =>
    more.map(({ origin, claim }) =>
      rejection(
        { origin, recordId: claim.id, field: 'preferred', targetId: '' },
        'is a second preferred claim of the same thing',
      ),
    ),
  )
}

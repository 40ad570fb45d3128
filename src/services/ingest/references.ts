import type { EntityDraft, ImportBatch, Origin, Rejection } from '../../domain/record.js'
import { participationId } from '../../domain/values/ids.js'

/** What a batch refers to, and where. */
export interface Reference {
  readonly origin: Origin
  readonly recordId: string
  readonly field: string
  readonly targetId: string
}

/** All that the records of a batch refer to. */
export function referencesOf({ entities, claims }: ImportBatch): Reference[] {
  const fromEntities = entities.flatMap(({ origin, entity, links, participations, mentions, sourceIds }) => {
    const to = (targetId: string, field: string): Reference => ({
      origin,
      recordId: entity.id,
      field,
      targetId,
    })
    return [
      ...links.map(({ toId, field }) => to(toId, field)),
      ...participations.flatMap(({ actorId, sourceIds, field }) => [
        to(actorId, field),
        ...sourceIds.map((id) => to(id, `${field.replace(/\.\w+$/, '')}.sources`)),
      ]),
      ...mentions.map(({ entityId, field }) => to(entityId, field)),
      ...sourceIds.map((id) => to(id, 'sources')),
    ]
  })
  const fromClaims = claims.flatMap(({ origin, claim, supports }) => {
    const to = (targetId: string, field: string): Reference => ({
      origin,
      recordId: claim.id,
      field,
      targetId,
    })
    return [
      to(claim.subjectId, 'subject'),
      to(claim.sourceId, 'source'),
      ...(supports ? [to(supports.actorId, 'value')] : []),
    ]
  })
  return [...fromEntities, ...fromClaims]
}

/** The ids of the participations that a batch holds. */
export const participationIds = ({ entities }: ImportBatch): string[] =>
  entities.flatMap(({ entity, participations }) =>
    participations.map(({ actorId, role, phase }) => participationId(actorId, entity.id, role, phase)),
  )

/** The participations that claims support, and where. */
export function supportedParticipations({ claims }: ImportBatch): Reference[] {
  return claims.flatMap(({ origin, claim, supports }) =>
    supports
      ? [
          {
            origin,
            recordId: claim.id,
            field: 'value',
            targetId: participationId(supports.actorId, claim.subjectId, supports.role, null),
          },
        ]
      : [],
  )
}

/** The references that lead nowhere. */
export function dangling(references: readonly Reference[], exists: (id: string) => boolean): Rejection[] {
  return references
    .filter(({ targetId }) => !exists(targetId))
    .map((reference) => rejection(reference, `there is no ${targetOf(reference.targetId)}`))
}

/** The topics whose broader topics run in a circle or too deep. */
export function misplacedTopics({ entities }: ImportBatch): Rejection[] {
  const broader = new Map(
    entities.flatMap(({ entity, links }) =>
      links.filter(({ type }) => type === 'BROADER').map(({ toId }) => [entity.id, toId]),
    ),
  )
  return entities.flatMap(({ origin, entity }) =>
    entity.kind === 'TOPIC' && stepsUp(entity, broader) > DEEPEST
      ? [
          rejection(
            { origin, recordId: entity.id, field: 'broader', targetId: '' },
            `is more than ${DEEPEST} steps below its root, or in a circle`,
          ),
        ]
      : [],
  )
}

/** As deep as queries look for narrower topics. */
const DEEPEST = 6

function stepsUp({ id }: EntityDraft, broader: ReadonlyMap<string, string>): number {
  let steps = 0
  for (let at = broader.get(id); at !== undefined && steps <= DEEPEST; at = broader.get(at)) steps += 1
  return steps
}

export const rejection = ({ origin, recordId, field }: Reference, reason: string): Rejection => ({
  ...origin,
  id: recordId.slice(recordId.indexOf(':') + 1),
  field,
  reason,
})

const targetOf = (id: string): string => id.replace(':', ' ').replaceAll('~', ', ')

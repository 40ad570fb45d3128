/**
 * Ids: `kind:slug`, stable and readable; to clients they are opaque.
 * An edge's id is made of the ids of its ends, so the same fact always has the same id.
 */
export const ENTITY_KINDS = [
  'CITY',
  'ORGANISATION',
  'PROGRAMME',
  'EVENT',
  'ARTICLE',
  'TOPIC',
  'SOURCE',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** What many of a kind are called. */
export const PLURALS: Readonly<Record<EntityKind, string>> = {
  CITY: 'cities',
  ORGANISATION: 'organisations',
  PROGRAMME: 'programmes',
  EVENT: 'events',
  ARTICLE: 'articles',
  TOPIC: 'topics',
  SOURCE: 'sources',
}

/** Stands between the parts of an edge's id; no slug has it. */
const JOINT = '~'
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether `text` is a slug: lower-case letters and digits in groups joined by hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text)

/** The id of an entity: (`CITY`, `tangier`) → `city:tangier`. */
export const entityId = (kind: EntityKind, slug: string): string => `${kind.toLowerCase()}:${slug}`

/** The kind of entity an id names, or undefined where it names none. */
export function kindOfId(id: string): EntityKind | undefined {
  const prefix = id.slice(0, id.indexOf(':')).toUpperCase()
  return ENTITY_KINDS.find((kind) => kind === prefix)
}

/** The id of a participation: unique by actor, activity, role and phase. */
export function participationId(
  actorId: string,
  activityId: string,
  role: string,
  phase: string | null,
): string {
  const parts = [
    actorId,
    activityId,
    role.toLowerCase(),
    ...(phase === null ? [] : [encodeURIComponent(phase)]),
  ]
  return `participation:${parts.join(JOINT)}`
}

/** The actor of a participation, read from its id, or undefined where the id is none. */
export const actorOfParticipationId = (id: string): string | undefined => firstPart(id, 'participation:')

/** The id of a mention: one article names one thing. */
export const mentionId = (articleId: string, entityId: string): string =>
  `mention:${articleId}${JOINT}${entityId}`

/** The article of a mention, read from its id, or undefined where the id is none. */
export const articleOfMentionId = (id: string): string | undefined => firstPart(id, 'mention:')

/** The id of a plain link between two entities. */
export const linkId = (type: string, fromId: string, toId: string): string =>
  `${type.toLowerCase()}:${fromId}${JOINT}${toId}`

/** The id of the claim by which one source supports one edge or one entity as a whole. */
export const supportingClaimId = (supportedId: string, sourceId: string): string =>
  `claim:${supportedId}${JOINT}${sourceId}`

function firstPart(id: string, prefix: string): string | undefined {
  const [part, next] = id.startsWith(prefix) ? id.slice(prefix.length).split(JOINT, 2) : []
  return next === undefined ? undefined : part
}

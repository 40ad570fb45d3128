import type { Claim } from '../domain/claim.js'
import type { Entity } from '../domain/entity.js'
import type { Mention } from '../domain/mention.js'
import type { Participation } from '../domain/participation.js'
import { type EntityKind, kindOfId } from '../domain/values/ids.js'
import type { RequestContext } from './context.js'

/** Anything with an id. */
export type NodeModel = Entity | Participation | Mention | Claim

const ENTITY_TYPES = {
  CITY: 'City',
  ORGANISATION: 'Organisation',
  PROGRAMME: 'Programme',
  EVENT: 'Event',
  ARTICLE: 'Article',
  TOPIC: 'Topic',
  SOURCE: 'Source',
} as const satisfies Readonly<Record<EntityKind, string>>

/** The type of an entity in the schema. */
export const typeOfEntity = <K extends EntityKind>({ kind }: { readonly kind: K }) => ENTITY_TYPES[kind]

/** The type of a node in the schema: its id says it, and is there whatever else was read. */
export function typeOfNode({ id }: NodeModel) {
  const kind = kindOfId(id)
  if (kind !== undefined) return ENTITY_TYPES[kind]
  if (id.startsWith('participation:')) return 'Participation'
  return id.startsWith('mention:') ? 'Mention' : 'Claim'
}

/** A node by its id, whatever it is; null where the id is not known. */
export async function nodeById(id: string, { loaders }: RequestContext): Promise<NodeModel | null> {
  if (kindOfId(id) !== undefined) return (await loaders.entity.load(id)) ?? null
  if (id.startsWith('participation:')) return (await loaders.participation.load(id)) ?? null
  if (id.startsWith('mention:')) return (await loaders.mention.load(id)) ?? null
  return id.startsWith('claim:') ? ((await loaders.claim.load(id)) ?? null) : null
}

/** The entity of a kind with this id; null where there is none. */
export async function entityById<K extends EntityKind>(
  kind: K,
  id: string,
  { loaders }: RequestContext,
): Promise<Extract<Entity, { kind: K }> | null> {
  const entity = kindOfId(id) === kind ? await loaders.entity.load(id) : undefined
  return (entity as Extract<Entity, { kind: K }> | undefined) ?? null
}

/** An end of an edge: read along with its list, or now. */
export const endOf = <E extends Entity>(
  { far }: { readonly far?: Entity | undefined },
  id: string,
  context: RequestContext,
): E | Promise<E> => (far?.id === id ? (far as E) : entityAt<E>(id, context))

/** The entity that an edge leads to. Edges end in entities of the base, so a missing one is a defect. */
export async function entityAt<E extends Entity>(id: string, { loaders }: RequestContext): Promise<E> {
  const entity = await loaders.entity.load(id)
  if (!entity) throw new Error(`An edge leads to ${id}, which the base does not have.`)
  return entity as E
}

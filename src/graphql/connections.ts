import type { GraphQLResolveInfo } from 'graphql'
import type { Article } from '../domain/article.js'
import type { City } from '../domain/city.js'
import type { Claim } from '../domain/claim.js'
import type {
  ClaimFilter,
  FilterByKind,
  MentionFilter,
  ParticipationFilter,
} from '../domain/criteria/filters.js'
import type { Given } from '../domain/criteria/operators.js'
import type { Entity } from '../domain/entity.js'
import type { Event } from '../domain/event.js'
import type { Mention } from '../domain/mention.js'
import type { Organisation } from '../domain/organisation.js'
import type { Participation } from '../domain/participation.js'
import type { Programme } from '../domain/programme.js'
import type { Source } from '../domain/source.js'
import type { Topic } from '../domain/topic.js'
import type { EntityKind } from '../domain/values/ids.js'
import type { Anchor, ClaimSide, EntityItem, ParticipationSide } from '../graph/index.js'
import { type Connection, connect } from './connection.js'
import type { RequestContext } from './context.js'
import { type PageArguments, pageOf } from './cursor.js'
import { scopeOfField } from './lists.js'
import type { PagedByParent } from './loaders/keyed.js'
import { entityAt } from './node.js'

export type CityConnection = Connection<City>
export type OrganisationConnection = Connection<Organisation>
export type ProgrammeConnection = Connection<Programme>
export type EventConnection = Connection<Event>
export type ArticleConnection = Connection<Article>
export type TopicConnection = Connection<Topic>
export type SourceConnection = Connection<Source>
export type ParticipationConnection = Connection<Participation>
export type MentionConnection = Connection<Mention>
export type ClaimConnection = Connection<Claim>

type EntityArguments<K extends EntityKind> = PageArguments & { readonly filter?: Given<FilterByKind[K]> }

type OfKind<K extends EntityKind> = Extract<Entity, { kind: K }>

/** The connection of all entities of a kind. */
export function allEntities<K extends EntityKind>(
  kind: K,
  args: EntityArguments<K>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Connection<OfKind<K>> {
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const list = { kind, filter: args.filter, orderBy: args.orderBy ?? [] }
  const noted = <T>(read: () => Promise<T>) => context.notes.with(kind, args.filter, read)
  return connect({
    args,
    scope,
    slice: () => noted(() => context.reads.entityPage({ list, page: pageOf(args, scope) })),
    total: () => noted(() => context.reads.entityTotal({ list })),
    node: (item) => entityOfItem<OfKind<K>>(item, context),
  })
}

/** The entity of an item, read along with the list or now. */
const entityOfItem = <E extends Entity>(
  { id, entity }: EntityItem,
  context: RequestContext,
): E | Promise<E> => (entity ? (entity as E) : entityAt<E>(id, context))

type ParticipationArguments = PageArguments & { readonly filter?: Given<ParticipationFilter> }

/** The connection of all participations. */
export function allParticipations(
  args: ParticipationArguments,
  { reads }: RequestContext,
  info: GraphQLResolveInfo,
): ParticipationConnection {
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const { filter } = args
  return connect({
    args,
    scope,
    slice: () => reads.participationPage({ filter, page: pageOf(args, scope) }),
    total: () => reads.participationTotal({ filter }),
    node: (participation) => participation,
  })
}

/** The connection of the entities of a kind that hang on a parent. */
export const entitiesOf = <K extends EntityKind>(
  kind: K,
  [anchor, parent]: readonly [Anchor, Entity],
  args: EntityArguments<K>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Connection<OfKind<K>> =>
  hanging({
    loaders: context.loaders.entities,
    criteria: { anchor, list: { kind, filter: args.filter, orderBy: args.orderBy ?? [] } },
    parent,
    args,
    info,
    noted: (read) => context.notes.with(kind, args.filter, read),
    node: (item) => entityOfItem<OfKind<K>>(item, context),
  })

/** The connection of the participations of an actor or in an activity. */
export const participationsOf = (
  side: ParticipationSide,
  parent: Entity,
  args: ParticipationArguments,
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): ParticipationConnection =>
  hanging({
    loaders: loaders.participations,
    criteria: { side, filter: args.filter },
    parent,
    args,
    info,
    node: (participation) => participation,
  })

/** The connection of the claims about a subject, in support of an edge, or from a source. */
export const claimsOf = (
  side: ClaimSide,
  parent: { readonly id: string },
  args: PageArguments & ClaimFilter,
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): ClaimConnection =>
  hanging({
    loaders: loaders.claims,
    criteria: { side, filter: { property: args.property, unit: args.unit, preferred: args.preferred } },
    parent,
    args,
    info,
    node: (claim) => claim,
  })

/** The connection of what an article mentions. */
export const mentionsOf = (
  parent: Article,
  args: PageArguments & MentionFilter,
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): MentionConnection =>
  hanging({
    loaders: loaders.mentions,
    criteria: { filter: { kinds: args.kinds, entities: args.entities } },
    parent,
    args,
    info,
    node: (mention) => mention,
  })

interface Hanging<C extends object, I, T> {
  readonly loaders: PagedByParent<C, I>
  readonly criteria: C
  readonly parent: { readonly id: string }
  readonly args: PageArguments
  readonly info: GraphQLResolveInfo
  /** Says beside the answer what must be said of it. */
  readonly noted?: <R>(read: () => Promise<R>) => Promise<R>
  readonly node: (item: I) => T | Promise<T>
}

/** The connection of what hangs on a parent: pages and totals of all parents of a field are one read each. */
function hanging<C extends object, I, T>(parts: Hanging<C, I, T>): Connection<T> {
  const { loaders, criteria, parent, args, info, node, noted = (read) => read() } = parts
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  return connect({
    args,
    scope,
    slice: () => noted(() => loaders.page(parent.id, criteria, pageOf(args, scope))),
    total: () => noted(() => loaders.total(parent.id, criteria)),
    node,
  })
}

import type { GraphQLResolveInfo } from 'graphql'
import { type Entity as EntityModel, identifierUrl } from '../../domain/entity.js'
import { chooseName, type LanguageText } from '../../domain/values/text.js'
import { claimsOf } from '../connections.js'
import type { RequestContext } from '../context.js'
import type {
  ActivityResolvers,
  ActorResolvers,
  EntityClaimsArgs,
  EntityResolvers,
  IdentifierResolvers,
  NodeResolvers,
} from '../generated.js'
import { typeOfEntity, typeOfNode } from '../node.js'

/** What all entities answer alike. */

type Languages = { readonly languages?: readonly string[] | null | undefined }

const named = ({ names, name, nameLanguage }: EntityModel, { languages }: Languages): LanguageText =>
  chooseName(names, languages ?? [], { value: name, language: nameLanguage })

export const ENTITY_FIELDS = {
  entityKind: ({ kind }: EntityModel) => kind,
  name: (entity: EntityModel, args: Languages) => named(entity, args).value,
  nameLanguage: (entity: EntityModel, args: Languages) => named(entity, args).language,
  identifiers: async ({ id }: EntityModel, _: unknown, { loaders }: RequestContext) =>
    (await loaders.identifiers.load(id)) ?? [],
  claims: (
    entity: EntityModel,
    args: Partial<EntityClaimsArgs>,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => claimsOf('subject', entity, args, context, info),
}

/** The title of an event, an article or a source is its name. */
export const TITLED_FIELDS = { ...ENTITY_FIELDS, title: ENTITY_FIELDS.name }

export const Entity: EntityResolvers = { __resolveType: typeOfEntity }
export const Actor: ActorResolvers = { __resolveType: typeOfEntity }
export const Activity: ActivityResolvers = { __resolveType: typeOfEntity }
export const Node: NodeResolvers = { __resolveType: typeOfNode }
export const Identifier: IdentifierResolvers = { url: identifierUrl }

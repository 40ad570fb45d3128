import type { GraphQLResolveInfo } from 'graphql'
import type { SearchFacets, SearchRequest } from '../../domain/criteria/search.js'
import type { Entity } from '../../domain/entity.js'
import { type SearchHit, search } from '../../services/search/search.js'
import { type Connection, connect, once } from '../connection.js'
import type { RequestContext } from '../context.js'
import { type PageArguments, pageOf } from '../cursor.js'
import { scopeOfField } from '../lists.js'
import { entityAt } from '../node.js'

export type SearchConnection = Connection<Entity, SearchHit> & {
  readonly facets: () => Promise<SearchFacets>
}

/** The connection of what a search finds. It is searched once, however many parts of the answer are asked for. */
export function searchConnection(
  args: PageArguments & SearchRequest,
  context: RequestContext,
  info: GraphQLResolveInfo,
): SearchConnection {
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const result = once(search(context.reads, args))
  const connection = connect({
    args,
    scope,
    slice: async () => (await result()).page(pageOf(args, scope)),
    total: async () => (await result()).total,
    node: ({ id }) => entityAt<Entity>(id, context),
    edge: (hit: SearchHit) => hit,
  })
  return { ...connection, facets: async () => (await result()).facets() }
}

import type { GraphQLResolveInfo } from 'graphql'
import type { CoParticipationFilter } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Actor } from '../../domain/entity.js'
import { type Pair, pairKey } from '../../graph/index.js'
import { countCoParticipations, leastShared } from '../../services/co-participation/pairs.js'
import { type Connection, connect, type Edge, once } from '../connection.js'
import type { RequestContext } from '../context.js'
import { type PageArguments, pageOf } from '../cursor.js'
import { scopeOfField } from '../lists.js'
import { entityAt } from '../node.js'

/** Two actors, how many events they share, and which events count. */
export interface SharedPair extends Pair {
  readonly sharedCount: number
  readonly filter: Given<CoParticipationFilter>
}
export type CoParticipantEdge = Edge<Actor> & SharedPair
export type CoParticipantConnection = Connection<Actor, SharedPair>
export type CoParticipationConnection = Connection<SharedPair>

type Arguments = PageArguments & { readonly filter?: Given<CoParticipationFilter> }

/** The connection of those who share events with an actor. */
export function coParticipantsOf(
  { of, ...args }: Arguments & { readonly of: string },
  context: RequestContext,
  info: GraphQLResolveInfo,
): CoParticipantConnection {
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const { filter } = args
  leastShared(filter)
  const noted = context.notes.counted
  return connect({
    args,
    scope,
    slice: () => noted(() => context.reads.coParticipantPage({ of, filter, page: pageOf(args, scope) })),
    total: () => noted(() => context.reads.coParticipantTotal({ of, filter })),
    node: ({ id }) => entityAt<Actor>(id, context),
    edge: ({ id, sharedCount }) => ({ a: of, b: id, sharedCount, filter }),
  })
}

/** The connection of the pairs that share events. */
export function allCoParticipations(
  args: Arguments,
  { reads, notes }: RequestContext,
  info: GraphQLResolveInfo,
): CoParticipationConnection {
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const { filter } = args
  const least = leastShared(filter)
  const counts = once(() => notes.counted(() => countCoParticipations(reads, filter)))
  return connect({
    args,
    scope,
    slice: async () => (await counts()).page(least, pageOf(args, scope)),
    total: async () => (await counts()).total(least),
    node: (pair) => ({ ...pair, filter }),
  })
}

/** The ids of the first events that a pair shares. */
export function sharedBy(
  pair: SharedPair,
  { first }: { readonly first?: number | null },
  { loaders }: RequestContext,
): Promise<readonly string[]> {
  return loaders.sharedEvents.load(pairKey(pair), { filter: pair.filter, limit: pageOf({ first }, '').limit })
}

import type { GraphQLResolveInfo } from 'graphql'
import type { CoverageStatus } from '../../domain/coverage.js'
import type { TakingPart } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Actor } from '../../domain/entity.js'
import type { Role } from '../../domain/participation.js'
import { UserInputError } from '../../errors.js'
import type { AttendedEvent, GraphReads } from '../../graph/index.js'
import { within } from '../../services/arguments.js'
import { type Bridge, bridges } from '../../services/attendance/bridges.js'
import { type FollowUp, followUp } from '../../services/attendance/follow-up.js'
import { type Frequency, mostFrequent } from '../../services/attendance/most-frequent.js'
import { type UnmetPair, UnmetPairs } from '../../services/attendance/never-met.js'
import { type RoleChange, roleChanges } from '../../services/attendance/role-changes.js'
import type { Ranked, RankedList } from '../../services/ranking.js'
import { type Connection, connect, type Edge, once } from '../connection.js'
import type { RequestContext } from '../context.js'
import { type PageArguments, pageOf } from '../cursor.js'
import { scopeOfField } from '../lists.js'
import { entityAt } from '../node.js'

/** What an edge says of the events of an actor: all of them, newest first. */
export interface Attended {
  readonly events: readonly AttendedEvent[]
}
export type AttendanceEdge = Edge<Actor> & Attended
export type AttendanceConnection = Connection<Actor, Attended>
export type RoleChangeConnection = Connection<RoleChange>
export type BridgeConnection = Connection<Bridge>
export type UnmetPairConnection = Connection<UnmetPair>

type Filtered = PageArguments & { readonly filter?: Given<TakingPart> }

/** The connection of those who took part in most events. */
export function attendanceOf(
  args: Filtered & { readonly minEvents: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): AttendanceConnection {
  const least = within('minEvents', args.minEvents, 1000)
  return connect({
    ...counted(args, context, info, (reads) => mostFrequent(reads, args.filter ?? {}, least)),
    node: ({ actor }: Frequency) => entityAt<Actor>(actor, context),
    edge: ({ events }: Frequency) => ({ events }),
  })
}

/** The connection of those who went from some roles to others. */
export function roleChangesOf(
  args: Filtered & { from: readonly Role[]; to: readonly Role[]; withinYears: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): RoleChangeConnection {
  const { from, to } = args
  const withinYears = within('withinYears', args.withinYears, MOST_YEARS)
  const filter = withoutRoles(args.filter)
  return connect({
    ...counted(args, context, info, (reads) => roleChanges(reads, { from, to, withinYears, filter })),
    node: itself<RoleChange>,
  })
}

/** The connection of those who bridge the events of two who lead. */
export function bridgesOf(
  args: Filtered & { readonly between: readonly string[] },
  context: RequestContext,
  info: GraphQLResolveInfo,
): BridgeConnection {
  const between = two(args.between)
  return connect({
    ...counted(args, context, info, (reads) => bridges(reads, between, args.filter ?? {})),
    node: itself<Bridge>,
  })
}

/** The connection of pairs that share no event. */
export function neverMet(
  args: Filtered & { readonly lists: readonly CoverageStatus[] },
  context: RequestContext,
  info: GraphQLResolveInfo,
): UnmetPairConnection {
  const { filter, lists } = args
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const pairs = once(async () => {
    const [found] = await Promise.all([
      UnmetPairs.of(context.reads, filter ?? {}, lists),
      context.notes.ofAbsence([{ of: 'EVENTS', lists }]),
    ])
    return found
  })
  return connect({
    args,
    scope,
    slice: async () => (await pairs()).page(pageOf(args, scope)),
    total: async () => (await pairs()).total(),
    node: itself<UnmetPair>,
  })
}

/** What those with some role at an event did before and after, and others. */
export function followUpOf(
  args: { readonly roles: readonly Role[]; readonly years: number; readonly filter?: Given<TakingPart> },
  { reads, notes }: RequestContext,
): Promise<FollowUp> {
  const years = within('years', args.years, MOST_YEARS)
  const criteria = { roles: args.roles, years, filter: withoutRoles(args.filter) }
  return notes.counted(() => followUp(reads, criteria))
}

const MOST_YEARS = 50

/** The parts of a connection of what is counted here, once for the page and the total. */
function counted<T extends Ranked>(
  args: PageArguments,
  { reads, notes }: RequestContext,
  info: GraphQLResolveInfo,
  count: (reads: GraphReads) => Promise<RankedList<T>>,
) {
  const scope = scopeOfField(info.parentType, info.fieldName, args)
  const all = once(() => notes.counted(() => count(reads)))
  return {
    args,
    scope,
    slice: async () => (await all()).page(pageOf(args, scope)),
    total: async () => (await all()).total,
  }
}

const itself = <T>(item: T): T => item

function two(ids: readonly string[]): readonly [string, string] {
  const [one, other, ...more] = ids
  if (one === undefined || other === undefined || more.length > 0 || one === other) {
    throw new UserInputError('between', ids, 'two different ids')
  }
  return [one, other]
}

function withoutRoles(filter: Given<TakingPart>): Omit<TakingPart, 'roles'> {
  const { roles, ...others } = filter ?? {}
  if (roles) throw new UserInputError('filter.roles', roles, 'no roles here: the other arguments say them')
  return others
}

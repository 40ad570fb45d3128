import type { CoParticipationFilter } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Page } from '../../domain/criteria/page.js'
import { SEPARATOR } from '../../domain/values/text.js'
import { allOf, type Cypher, cypher, ParameterList, type Parameters } from '../cypher.js'
import { participationConditions } from '../filters/related.js'
import { EACH_ENTITY, type ParentListing, readPages, readTotals, type Slice } from './listing.js'
import type { Reads } from './reads.js'

/**
 * Who took part in the same events. Participation counts, mention does not; an actor with several roles at an event took part
 * once. Both participations must be as the filter says.
 */
type Filter = Given<CoParticipationFilter>

/** Another actor, and in how many events it took part together with the one asked about. */
export interface CoParticipant {
  readonly id: string
  readonly sharedCount: number
}

interface OfActor {
  readonly of: string
  readonly filter: Filter
}

/** A page of those with whom an actor shares events: who shares most comes first, then by id. */
export async function coParticipantPage(
  reads: Reads,
  { of, filter, page }: OfActor & { readonly page: Page },
): Promise<Slice<CoParticipant>> {
  const parameters = new ParameterList()
  const pages = await readPages(reads, withActor(filter, parameters), [of], page, parameters)
  return pages.get(of) ?? { items: [], more: false }
}

/** How many share events with an actor. */
export async function coParticipantTotal(reads: Reads, { of, filter }: OfActor): Promise<number> {
  const parameters = new ParameterList()
  const totals = await readTotals(reads, withActor(filter, parameters), [of], cypher`other`, parameters)
  return totals.get(of) ?? 0
}

/** The actors of one event. */
export interface Gathered {
  readonly event: string
  /** Different ones, in no order. */
  readonly actors: readonly string[]
}

/** The actors of each event that the filter lets count; at most `limit` events. */
export async function gatherings(
  reads: Reads,
  { filter, limit }: { readonly filter: Filter; readonly limit: number },
): Promise<readonly Gathered[]> {
  const parameters = new ParameterList()
  const conditions = tookPart(cypher`p`, cypher`a`, filter, parameters)
  const statement = cypher`
    MATCH (e:Event)<-[p:PARTICIPATES]-(a) WHERE ${allOf(conditions)}
    WITH e, collect(DISTINCT a.id) AS actors RETURN [e.id, actors] AS item LIMIT $limit`
  const rows = await reads.read<{ item: [string, string[]] }>(statement, { ...parameters.values, limit })
  return rows.map(({ item: [event, actors] }) => ({ event, actors }))
}

/** Two actors. */
export interface Pair {
  readonly a: string
  readonly b: string
}

/** Names a pair: ids have no spaces. */
export const pairKey = ({ a, b }: Pair): string => `${a} ${b}`

interface OfPairs {
  /** Each as `pairKey` names it. */
  readonly pairs: readonly string[]
  readonly filter: Filter
}

/** The first `limit` events that each pair shares, newest first. */
export async function sharedEvents(
  reads: Reads,
  { pairs, filter, limit }: OfPairs & { readonly limit: number },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = cypher`WITH DISTINCT e.startKey AS key, e.id AS id ORDER BY key DESC LIMIT $limit RETURN collect(id) AS first`
  const rows = await ofPairs(reads, { pairs, filter }, { found, columns: cypher`first` }, { limit })
  return new Map(rows.map(([pair, first]) => [pair, first as string[]]))
}

/** The first and the last event that each pair shares, of those whose start is known. */
export async function sharedSpans(
  reads: Reads,
  asked: OfPairs,
): Promise<ReadonlyMap<string, readonly [first: string, last: string]>> {
  const found = cypher`WITH e WHERE e.startEarliest IS NOT NULL RETURN min(e.startKey) AS first, max(e.startKey) AS last`
  const rows = await ofPairs(reads, asked, { found, columns: cypher`first, last` })
  const dated = rows.filter(([, first]) => first !== null) as [string, string, string][]
  return new Map(dated.map(([pair, first, last]) => [pair, [idIn(first), idIn(last)]]))
}

const X = cypher`x`
const N = cypher`n`

/** Starts from `x`, the actor; the others are `other`. */
function withActor(filter: Filter, parameters: ParameterList): ParentListing<CoParticipant> {
  const least = parameters.add(filter?.minShared ?? 1)
  return {
    of: EACH_ENTITY,
    pattern: TOGETHER,
    conditions: [cypher`n.id <> x.id`, ...bothTookPart(filter, parameters)],
    grouped: cypher` WITH n.id AS other, count(DISTINCT e.id) AS shared WHERE shared >= ${least}`,
    sort: [
      { expression: cypher`shared`, direction: 'DESC', numeric: true },
      { expression: cypher`other`, direction: 'ASC' },
    ],
    carry: [cypher`other`, cypher`shared`],
    columns: cypher`other, shared`,
    item: (row, from) => ({ id: row[from] as string, sharedCount: row[from + 1] as number }),
    positions: true,
  }
}

const TOGETHER = cypher`(x)-[p:PARTICIPATES]->(e:Event)<-[q:PARTICIPATES]-(n)`

const bothTookPart = (filter: Filter, parameters: ParameterList): Cypher[] => [
  ...tookPart(cypher`q`, N, filter, parameters),
  // What the event must be is said once.
  ...tookPart(cypher`p`, X, filter && { roles: filter.roles, during: filter.during }, parameters),
]

/** The participation of an actor in the event `e` is one that counts. */
function tookPart(participation: Cypher, actor: Cypher, filter: Filter, parameters: ParameterList): Cypher[] {
  const names = { participation, actor, activity: cypher`e`, kind: cypher`${participation}.actorKind` }
  return participationConditions(names, filter ?? {}, parameters)
}

/** What is found of the events `e` that each pair shares, behind the pair. */
async function ofPairs(
  reads: Reads,
  { pairs, filter }: OfPairs,
  { found, columns }: { readonly found: Cypher; readonly columns: Cypher },
  more: Parameters = {},
): Promise<[pair: string, ...unknown[]][]> {
  const parameters = new ParameterList()
  const conditions = allOf([cypher`n.id = pair.b`, ...bothTookPart(filter, parameters)])
  const statement = cypher`
    UNWIND $pairs AS pair MATCH (x:Entity {id: pair.a})
    CALL (x, pair) { MATCH ${TOGETHER} WHERE ${conditions} ${found} }
    RETURN [pair.key, ${columns}] AS item`
  const keyed = pairs.map((key) => {
    const [a = '', b = ''] = key.split(' ')
    return { key, a, b }
  })
  const rows = await reads.read<{ item: [string, ...unknown[]] }>(statement, {
    ...parameters.values,
    ...more,
    pairs: keyed,
  })
  return rows.map(({ item }) => item)
}

const idIn = (sortKey: string): string => sortKey.slice(sortKey.indexOf(SEPARATOR) + 1)

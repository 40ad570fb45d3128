import type { ParticipationFilter } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Page } from '../../domain/criteria/page.js'
import type { Participation } from '../../domain/participation.js'
import { actorOfParticipationId } from '../../domain/values/ids.js'
import { type Cypher, cypher, ParameterList } from '../cypher.js'
import { type ParticipationNames, participationConditions } from '../filters/related.js'
import { PARTICIPATION_PROJECTION } from '../stored/edges.js'
import { type Listing, readPage, readPages, readTotal, readTotals, type Slice } from './listing.js'
import type { Reads } from './reads.js'

/** Whose participations: of an actor by time, latest first, or of an activity by role. */
export type ParticipationSide = 'actor' | 'activity'
type Filter = Given<ParticipationFilter>

/** Participations by their ids; unknown ids are missing. */
export async function participationsByIds(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Participation>> {
  const wanted = ids.flatMap((id) => {
    const actorId = actorOfParticipationId(id)
    return actorId === undefined ? [] : [{ id, actorId }]
  })
  const rows = await reads.read<{ participation: Participation }>(BY_IDS, { wanted })
  return new Map(rows.map(({ participation }) => [participation.id, participation]))
}

/** A page of all participations, by id; `kinds` of the filter are those of the actor. */
export function participationPage(
  reads: Reads,
  { filter, page }: { filter: Filter; page: Page },
): Promise<Slice<Participation>> {
  const parameters = new ParameterList()
  return readPage(reads, everything(filter, parameters), page, parameters)
}

/** How many participations there are. */
export function participationTotal(reads: Reads, { filter }: { filter: Filter }): Promise<number> {
  const parameters = new ParameterList()
  return readTotal(reads, everything(filter, parameters), cypher`p.id`, parameters)
}

interface OfParents {
  readonly side: ParticipationSide
  readonly parents: readonly string[]
  readonly filter: Filter
}

/** A page of the participations of each actor or activity. */
export function participationPages(
  reads: Reads,
  { side, parents, filter, page }: OfParents & { readonly page: Page },
): Promise<ReadonlyMap<string, Slice<Participation>>> {
  const parameters = new ParameterList()
  return readPages(reads, ofSide(side, filter, parameters), parents, page, parameters)
}

/** How many participations each actor or activity has. */
export function participationTotals(
  reads: Reads,
  { side, parents, filter }: OfParents,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, ofSide(side, filter, parameters), parents, cypher`p.id`, parameters)
}

const ENDS = cypher`actorId: a.id, activityId: b.id`

const BY_IDS = cypher`
  UNWIND $wanted AS want
  MATCH (a:Entity {id: want.actorId})-[p:PARTICIPATES]->(b:Entity) WHERE p.id = want.id
  RETURN p{${PARTICIPATION_PROJECTION}, ${ENDS}} AS participation`

const ITEM = {
  carry: cypher`p, a, b, `,
  item: (position: Cypher) => cypher`p{${PARTICIPATION_PROJECTION}, ${ENDS}, position: ${position}}`,
}

const NAMES = { participation: cypher`p`, actor: cypher`a`, activity: cypher`b` }

function everything(filter: Filter, parameters: ParameterList): Listing {
  return {
    pattern: cypher`(a:Entity)-[p:PARTICIPATES]->(b:Entity)`,
    conditions: conditionsOf({ ...NAMES, other: NAMES.actor }, filter, parameters),
    sort: [{ expression: cypher`p.id`, direction: 'ASC' }],
    ...ITEM,
  }
}

/** A pattern must start from what is bound: the embedded engine reads the whole graph to find its way to it. */
function ofSide(side: ParticipationSide, filter: Filter, parameters: ParameterList) {
  const conditions = (other: Cypher) => conditionsOf({ ...NAMES, other }, filter, parameters)
  return side === 'actor'
    ? { ...OF_ACTOR, ...ITEM, conditions: conditions(NAMES.activity) }
    : { ...OF_ACTIVITY, ...ITEM, conditions: conditions(NAMES.actor) }
}

const OF_ACTOR = {
  of: { bind: cypher`MATCH (a:Entity {id: parent})`, names: cypher`a` },
  pattern: cypher`(a)-[p:PARTICIPATES]->(b:Entity)`,
  sort: [{ expression: cypher`p.timeKey`, direction: 'DESC' }],
} as const

const OF_ACTIVITY = {
  of: { bind: cypher`MATCH (b:Entity {id: parent})`, names: cypher`b` },
  pattern: cypher`(b)<-[p:PARTICIPATES]-(a:Entity)`,
  sort: [{ expression: cypher`p.roleKey`, direction: 'ASC' }],
} as const

const conditionsOf = (names: ParticipationNames, filter: Filter, parameters: ParameterList) =>
  filter ? participationConditions(names, filter, parameters) : []

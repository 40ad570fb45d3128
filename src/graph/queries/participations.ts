import type { ParticipationFilter } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Page } from '../../domain/criteria/page.js'
import type { Entity } from '../../domain/entity.js'
import type { Participation } from '../../domain/participation.js'
import { actorOfParticipationId } from '../../domain/values/ids.js'
import { type Cypher, cypher, ParameterList } from '../cypher.js'
import { type ParticipationNames, participationConditions } from '../filters/related.js'
import type { Columns } from '../stored/columns.js'
import { participationColumns } from '../stored/edges.js'
import { farEnd } from './far-end.js'
import {
  type Listing,
  type ParentListing,
  readPage,
  readPages,
  readTotal,
  readTotals,
  type Slice,
} from './listing.js'
import type { Reads } from './reads.js'

/** Whose participations: of an actor by time, latest first, or of an activity by role. */
export type ParticipationSide = 'actor' | 'activity'
type Filter = Given<ParticipationFilter>

/** A participation, with the entity at the far end of the list where it is small enough to be read along. */
export type ParticipationItem = Participation & { readonly far?: Entity | undefined }

/** Participations by their ids; unknown ids are missing. */
export async function participationsByIds(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Participation>> {
  const wanted = ids.flatMap((id) => {
    const actorId = actorOfParticipationId(id)
    return actorId === undefined ? [] : [{ id, actorId }]
  })
  const columns = participationColumns(reads.fields?.participation, 'id')
  const rows = await reads.read<{ item: unknown[] }>(byIds(columns), { wanted })
  const found = rows.map(({ item: [actorId, activityId, ...row] }) => ({
    actorId,
    activityId,
    ...columns.read(row),
  }))
  return new Map(
    (found as unknown as Participation[]).map((participation) => [participation.id, participation]),
  )
}

/** A page of all participations, by id; `kinds` of the filter are those of the actor. */
export function participationPage(
  reads: Reads,
  { filter, page }: { filter: Filter; page: Page },
): Promise<Slice<ParticipationItem>> {
  const parameters = new ParameterList()
  return readPage(reads, everything(reads, filter, parameters), page, parameters)
}

/** How many participations there are. */
export function participationTotal(reads: Reads, { filter }: { filter: Filter }): Promise<number> {
  const parameters = new ParameterList()
  return readTotal(reads, everything(reads, filter, parameters), NAMES.participation, parameters)
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
): Promise<ReadonlyMap<string, Slice<ParticipationItem>>> {
  const parameters = new ParameterList()
  return readPages(reads, ofSide(reads, side, filter, parameters), parents, page, parameters)
}

/** How many participations each actor or activity has. */
export function participationTotals(
  reads: Reads,
  { side, parents, filter }: OfParents,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, ofSide(reads, side, filter, parameters), parents, NAMES.participation, parameters)
}

const NAMES = { participation: cypher`p`, actor: cypher`a`, activity: cypher`b` }

const byIds = (columns: Columns): Cypher => cypher`
  UNWIND $wanted AS want MATCH (a:Entity {id: want.actorId})
  CALL (a, want) { MATCH (a)-[p:PARTICIPATES]->(b) WHERE p.id = want.id RETURN [a.id, b.id, ${columns.of(NAMES.participation)}] AS item }
  RETURN item`

function everything(reads: Reads, filter: Filter, parameters: ParameterList): Listing<ParticipationItem> {
  const { participation, actor, activity } = NAMES
  const columns = participationColumns(reads.fields?.participation, 'id')
  return {
    pattern: cypher`(a:Entity)-[p:PARTICIPATES]->(b:Entity)`,
    conditions: conditionsOf({ ...NAMES, kind: cypher`p.actorKind` }, filter, parameters),
    sort: [{ expression: cypher`p.id`, direction: 'ASC' }],
    carry: Object.values(NAMES),
    columns: cypher`${actor}.id, ${activity}.id, ${columns.of(participation)}`,
    item: (row, from) =>
      ({
        actorId: row[from],
        activityId: row[from + 1],
        ...columns.read(row, from + 2),
      }) as unknown as ParticipationItem,
    positions: true,
  }
}

/** The list of each parent. What is known of its end is not read again. */
function ofSide(
  reads: Reads,
  side: ParticipationSide,
  filter: Filter,
  parameters: ParameterList,
): ParentListing<ParticipationItem> {
  const { carry, near, far, farId, kind, ...list } = SIDES[side]
  const wanted = reads.fields?.participation
  const columns = participationColumns(wanted)
  const end = farEnd(NAMES[far], far, wanted, reads)
  return {
    ...list,
    conditions: conditionsOf({ ...NAMES, kind }, filter, parameters),
    carry,
    columns: columns.behind(end.columns, NAMES.participation),
    item: (row, from, parent) =>
      ({
        [near]: parent,
        [farId]: end.id(row, from),
        far: end.entity(row, from),
        ...columns.read(row, from + end.count),
      }) as unknown as ParticipationItem,
    positions: reads.fields?.positions !== false,
  }
}

/** A pattern must start from what is bound: the embedded engine reads the whole graph to find its way to it. */
const SIDES = {
  actor: {
    of: { bind: cypher`MATCH (a:Entity {id: parent})`, names: cypher`a` },
    pattern: cypher`(a)-[p:PARTICIPATES]->(b)`,
    sort: [{ expression: cypher`p.timeKey`, direction: 'DESC' }],
    carry: [cypher`p`, cypher`b`],
    near: 'actorId',
    far: 'activity',
    farId: 'activityId',
    kind: cypher`p.activityKind`,
  },
  activity: {
    of: { bind: cypher`MATCH (b:Entity {id: parent})`, names: cypher`b` },
    pattern: cypher`(b)<-[p:PARTICIPATES]-(a)`,
    sort: [{ expression: cypher`p.roleKey`, direction: 'ASC' }],
    carry: [cypher`p`, cypher`a`],
    near: 'activityId',
    far: 'actor',
    farId: 'actorId',
    kind: cypher`p.actorKind`,
  },
} as const

const conditionsOf = (names: ParticipationNames, filter: Filter, parameters: ParameterList) =>
  filter ? participationConditions(names, filter, parameters) : []

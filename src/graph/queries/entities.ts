import type { FilterByKind } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Order, Page } from '../../domain/criteria/page.js'
import type { Entity } from '../../domain/entity.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { SEPARATOR } from '../../domain/values/text.js'
import { type Cypher, cypher, ParameterList } from '../cypher.js'
import { entityCondition } from '../filters/entities.js'
import { entityColumns, entityOf, LABELS, narrowColumns } from '../stored/entities.js'
import { orderProperty } from '../stored/orders.js'
import {
  EACH_ENTITY,
  type Listing,
  readPage,
  readPages,
  readTotal,
  readTotals,
  type Slice,
  type SortKey,
} from './listing.js'
import type { Reads } from './reads.js'

/** Entities by their ids, of all kinds at once; unknown ids are missing. */
export async function entitiesByIds(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  const columns = entityColumns(reads.fields?.entity)
  const statement = cypher`MATCH (n:Entity) WHERE n.id IN $ids RETURN [${columns.of(cypher`n`)}] AS item`
  const rows = await reads.read<{ item: unknown[] }>(statement, { ids })
  const entities = rows.map(({ item }) => entityOf(columns.read(item)))
  return new Map(entities.map((entity) => [entity.id, entity]))
}

/** Which list of entities: of a kind, filtered and ordered. */
export interface EntityList<K extends EntityKind = EntityKind> {
  readonly kind: K
  readonly filter?: Given<FilterByKind[K]>
  readonly orderBy: readonly Order[]
}

/** An item of a list of entities. */
export interface EntityItem {
  readonly id: string
  /** The entity, where it is small enough to be read with the list. */
  readonly entity: Entity | undefined
}

/** A page of all entities of a kind. */
export function entityPage(
  reads: Reads,
  { list, page }: { list: EntityList; page: Page },
): Promise<Slice<EntityItem>> {
  const parameters = new ParameterList()
  return readPage(reads, listingOf(reads, list, parameters), page, parameters)
}

/** How many entities of a kind there are. */
export function entityTotal(reads: Reads, { list }: { list: EntityList }): Promise<number> {
  const parameters = new ParameterList()
  return readTotal(reads, listingOf(reads, list, parameters), cypher`n`, parameters)
}

/** How the entities of a list hang on their parent `x`. */
export type Anchor = keyof typeof ANCHORS

interface OfParents {
  readonly anchor: Anchor
  readonly parents: readonly string[]
  readonly list: EntityList
}

/** A page of the entities that hang on each parent. */
export function entityPages(
  reads: Reads,
  { anchor, parents, list, page }: OfParents & { readonly page: Page },
): Promise<ReadonlyMap<string, Slice<EntityItem>>> {
  const parameters = new ParameterList()
  return readPages(reads, anchored(reads, anchor, list, parameters), parents, page, parameters)
}

/** How many entities hang on each parent. */
export function entityTotals(
  reads: Reads,
  { anchor, parents, list }: OfParents,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, anchored(reads, anchor, list, parameters), parents, cypher`n`, parameters)
}

const ANCHORS = {
  articlesAboutTopic: cypher`(x)<-[:ABOUT]-(n:Article)`,
  articlesByPublisher: cypher`(x)<-[:PUBLISHER]-(n:Article)`,
  articlesMentioning: cypher`(x)<-[:MENTIONS]-(n:Article)`,
  eventsAboutTopic: cypher`(x)<-[:ABOUT]-(n:Event)`,
  eventsInCity: cypher`(x)<-[:PLACE]-(n:Event)`,
  eventsOfProgramme: cypher`(x)<-[:PROGRAMME]-(n:Event)`,
  partsOfEvent: cypher`(x)<-[:PART_OF]-(n:Event)`,
  programmesOfActor: cypher`(x)-[:PARTICIPATES]->(n:Programme)`,
}

function anchored(reads: Reads, anchor: Anchor, list: EntityList, parameters: ParameterList) {
  return {
    ...listingOf(reads, list, parameters),
    of: EACH_ENTITY,
    pattern: ANCHORS[anchor],
    // Who takes part in a programme in two phases takes part twice.
    repeats: anchor === 'programmesOfActor',
  }
}

function listingOf(
  { fields }: Reads,
  { kind, filter, orderBy }: EntityList,
  parameters: ParameterList,
): Listing<EntityItem> {
  const columns = narrowColumns(fields?.entity)
  return {
    pattern: cypher`(n:${LABELS[kind]})`,
    conditions: [entityCondition(kind, filter, parameters)],
    sort: sortKeys(kind, orderBy, parameters),
    carry: [cypher`n`],
    columns: columns ? columns.of(cypher`n`) : cypher`n.id`,
    item: (row, from) => ({
      id: row[from] as string,
      entity: columns && entityOf(columns.read(row, from)),
    }),
    positions: fields?.positions !== false,
  }
}

/** One order is one property, which ends in the id; several compare the values alone and then the id. */
function sortKeys(
  kind: EntityKind,
  orderBy: readonly Order[],
  parameters: ParameterList,
): readonly SortKey[] {
  const keys = orderBy.map(({ field, direction }) => ({ property: orderProperty(kind, field), direction }))
  if (keys.length === 1) {
    return keys.map(({ property, direction }) => ({ expression: cypher`n.${property}`, direction }))
  }
  const separator = parameters.add(SEPARATOR)
  const value = (property: Cypher): Cypher => cypher`split(n.${property}, ${separator})[0]`
  return [
    ...keys.map(({ property, direction }) => ({ expression: value(property), direction })),
    { expression: cypher`n.id`, direction: 'ASC' },
  ]
}

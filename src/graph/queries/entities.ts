import type { FilterByKind } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Order, Page } from '../../domain/criteria/page.js'
import type { Entity } from '../../domain/entity.js'
import { ENTITY_KINDS, type EntityKind, kindOfId } from '../../domain/values/ids.js'
import { SEPARATOR } from '../../domain/values/text.js'
import { type Cypher, cypher, join, ParameterList } from '../cypher.js'
import { entityCondition } from '../filters/entities.js'
import { type EntityRow, entityOfRow, LABELS, PROJECTIONS } from '../stored/entities.js'
import { idOfKey, orderProperty } from '../stored/orders.js'
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
  const kinds = ENTITY_KINDS.filter((kind) => ids.some((id) => kindOfId(id) === kind))
  if (kinds.length === 0) return new Map()
  const parameters = new ParameterList()
  const parts = kinds.map((kind) => {
    const wanted = parameters.add(ids.filter((id) => kindOfId(id) === kind))
    return cypher`MATCH (n:${LABELS[kind]}) WHERE n.id IN ${wanted} RETURN n{${PROJECTIONS[kind]}} AS entity`
  })
  const rows = await reads.read<{ entity: EntityRow }>(join(parts, cypher` UNION ALL `), parameters.values)
  return new Map(rows.map(({ entity }) => [entity.id, entityOfRow(entity)]))
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
}

/** A page of all entities of a kind. */
export async function entityPage(
  reads: Reads,
  { list, page }: { list: EntityList; page: Page },
): Promise<Slice<EntityItem>> {
  const parameters = new ParameterList()
  return withIds(await readPage(reads, listingOf(list, parameters), page, parameters))
}

/** How many entities of a kind there are. */
export function entityTotal(reads: Reads, { list }: { list: EntityList }): Promise<number> {
  const parameters = new ParameterList()
  return readTotal(reads, listingOf(list, parameters), cypher`n.id`, parameters)
}

/** How the entities of a list hang on their parent `x`. */
export type Anchor = keyof typeof ANCHORS

/** A page of the entities that hang on each parent. */
export async function entityPages(
  reads: Reads,
  {
    anchor,
    parents,
    list,
    page,
  }: { anchor: Anchor; parents: readonly string[]; list: EntityList; page: Page },
): Promise<ReadonlyMap<string, Slice<EntityItem>>> {
  const parameters = new ParameterList()
  const pages = await readPages<EntityItem>(
    reads,
    anchored(anchor, list, parameters),
    parents,
    page,
    parameters,
  )
  return new Map([...pages].map(([parent, slice]) => [parent, withIds(slice)]))
}

/** How many entities hang on each parent. */
export function entityTotals(
  reads: Reads,
  { anchor, parents, list }: { anchor: Anchor; parents: readonly string[]; list: EntityList },
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, anchored(anchor, list, parameters), parents, cypher`n.id`, parameters)
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

function anchored(anchor: Anchor, list: EntityList, parameters: ParameterList) {
  return { ...listingOf(list, parameters), of: EACH_ENTITY, pattern: ANCHORS[anchor] }
}

function listingOf({ kind, filter, orderBy }: EntityList, parameters: ParameterList): Listing {
  return {
    pattern: cypher`(n:${LABELS[kind]})`,
    conditions: [entityCondition(kind, filter, parameters)],
    sort: sortKeys(kind, orderBy, parameters),
    item: (position) => cypher`{position: ${position}}`,
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

const withIds = ({ items, more }: Slice<object>): Slice<EntityItem> => ({
  items: items.map(({ position }) => ({ id: idOfKey(position.at(-1) ?? ''), position })),
  more,
})

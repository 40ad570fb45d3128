import type { Direction, Page } from '../../domain/criteria/page.js'
import { allOf, type Cypher, cypher, FALSE, join, type ParameterList } from '../cypher.js'
import type { Reads } from './reads.js'

/**
 * A list, of everything or of each of many parents, read page by page. The limit of each parent is applied inside the
 * database, and a page of many parents is one read.
 */
export interface Listing<T> {
  readonly pattern: Cypher
  readonly conditions: readonly Cypher[]
  /** Makes the items out of what the pattern finds, where these are not the same: a WITH that names what follows. */
  readonly grouped?: Cypher
  readonly sort: readonly SortKey[]
  /** Variables of the pattern that `columns` needs. */
  readonly carry: readonly Cypher[]
  /** What is read of an item, as the inside of a list. */
  readonly columns: Cypher
  /** The item of the values of the columns, which begin at the place `from` of a row. */
  readonly item: (row: readonly unknown[], from: number, parent: string) => T
  /** Whether the sort keys are needed, for cursors. */
  readonly positions: boolean
  /** The pattern finds some items more than once. */
  readonly repeats?: boolean
}

/** A list of each of many parents. */
export interface ParentListing<T> extends Listing<T> {
  /** Binds what the list is of, from `parent`, as variables `names`. */
  readonly of: { readonly bind: Cypher; readonly names: Cypher }
}

/** One key of a total order, as an expression over the pattern; the last key of a list is unique. */
export interface SortKey {
  readonly expression: Cypher
  readonly direction: Direction
  /** Its values are numbers, which a position has as text. */
  readonly numeric?: boolean
}

/** An item with its place in the list: the values of the sort keys, or nothing where they are not needed. */
export type Listed<T> = T & { readonly position: readonly string[] }

/** A page of items, in the order of the list. */
export interface Slice<T> {
  readonly items: readonly Listed<T>[]
  /** Whether there are more in the direction of reading. */
  readonly more: boolean
}

/** An entity found through its id, where one is the parent. */
export const EACH_ENTITY = { bind: cypher`MATCH (x:Entity {id: parent})`, names: cypher`x` }
/** Nodes that name their parent by id. */
export const EACH_ID = { bind: cypher``, names: cypher`parent` }

/**
 * The page of a list of everything. The sort stands in the last clause: there the embedded engine keeps only the best as it
 * goes, which takes a fifth of the time.
 */
export async function readPage<T>(
  reads: Reads,
  listing: Listing<T>,
  page: Page,
  parameters: ParameterList,
): Promise<Slice<T>> {
  const { pattern, columns, sort } = listing
  const statement = cypher`MATCH ${pattern} WHERE ${conditionOf(listing, page, parameters)} RETURN ${named(sort)}, [${columns}] AS item ORDER BY ${order(listing, page)} LIMIT $limit`
  const found = await reads.read<Record<string, unknown>>(statement, withLimit(parameters, page))
  const rows = found.map((row) => [...keysOf(sort).map((key) => row[key]), ...(row.item as unknown[])])
  return sliceOf(rows, { ...listing, positions: true }, '', page)
}

/** The page of each parent, by its id; parents without items, or unknown, are missing. */
export async function readPages<T>(
  reads: Reads,
  listing: ParentListing<T>,
  parents: readonly string[],
  page: Page,
  parameters: ParameterList,
): Promise<ReadonlyMap<string, Slice<T>>> {
  const { of, carry, columns, positions, sort, repeats } = listing
  const distinct = repeats ? cypher`DISTINCT ` : cypher``
  const carried = cypher`${distinct}${join([...carry, named(sort)], COMMA)}`
  const item = positions ? cypher`${join(keysOf(sort), COMMA)}, ${columns}` : columns
  const items = cypher`${foundBy(listing)} WITH ${carried}${windowOf(listing, page, parameters)} ORDER BY ${order(listing, page)} LIMIT $limit RETURN collect([${item}]) AS items`
  const statement = cypher`UNWIND $parents AS parent ${of.bind} CALL (${of.names}) { ${items} } RETURN parent, items`
  const rows = await reads.read<{ parent: string; items: unknown[][] }>(statement, {
    ...withLimit(parameters, page),
    parents,
  })
  return new Map(rows.map(({ parent, items }) => [parent, sliceOf(items, listing, parent, page)]))
}

/** How many items, which the pattern names `counted`, a list of everything has. */
export async function readTotal<T>(
  reads: Reads,
  listing: Listing<T>,
  counted: Cypher,
  parameters: ParameterList,
) {
  const [row] = await reads.read<{ total: number }>(totalOf(listing, counted), parameters.values)
  return row?.total ?? 0
}

/** How many items the list of each parent has. */
export async function readTotals<T>(
  reads: Reads,
  listing: ParentListing<T>,
  parents: readonly string[],
  counted: Cypher,
  parameters: ParameterList,
): Promise<ReadonlyMap<string, number>> {
  const { bind, names } = listing.of
  const statement = cypher`UNWIND $parents AS parent ${bind} CALL (${names}) { ${totalOf(listing, counted)} } RETURN parent, total`
  const rows = await reads.read<{ parent: string; total: number }>(statement, {
    ...parameters.values,
    parents,
  })
  return new Map(rows.map(({ parent, total }) => [parent, total]))
}

const COMMA = cypher`, `
const KEY_NAMES = [cypher`k0`, cypher`k1`, cypher`k2`, cypher`k3`, cypher`k4`]

const keysOf = (sort: readonly SortKey[]): readonly Cypher[] => KEY_NAMES.slice(0, sort.length)

/** The sort keys with their names: `n.nameKey AS k0`. */
const named = (sort: readonly SortKey[]): Cypher =>
  join(
    keysOf(sort).map((key, at) => cypher`${sort[at]?.expression ?? key} AS ${key}`),
    COMMA,
  )

const order = ({ sort }: { readonly sort: readonly SortKey[] }, { backward }: Page): Cypher =>
  join(
    keysOf(sort).map((key, at) => cypher`${key} ${word(sort[at]?.direction ?? 'ASC', backward)}`),
    COMMA,
  )

function totalOf<T>(listing: Listing<T>, counted: Cypher): Cypher {
  const count = listing.repeats ? cypher`count(DISTINCT ${counted}.id)` : cypher`count(${counted})`
  return cypher`${foundBy(listing)} RETURN ${count} AS total`
}

/** What finds the items. */
const foundBy = <T>({ pattern, conditions, grouped = cypher`` }: Listing<T>): Cypher =>
  cypher`MATCH ${pattern} WHERE ${allOf(conditions)}${grouped}`

/** One more than wanted tells whether there are more. */
const withLimit = (parameters: ParameterList, page: Page) => ({ ...parameters.values, limit: page.limit + 1 })

function sliceOf<T>(
  rows: readonly (readonly unknown[])[],
  { sort, positions, item }: Listing<T>,
  parent: string,
  { limit, backward }: Page,
): Slice<T> {
  const keys = positions ? sort.length : 0
  const items = rows
    .slice(0, limit)
    .map((row): Listed<T> => ({ ...item(row, keys, parent), position: row.slice(0, keys).map(String) }))
  return { items: backward ? items.reverse() : items, more: rows.length > limit }
}

/** Of a list of everything: an index can give the order where a condition says that the property is there. */
function conditionOf<T>({ conditions, sort }: Listing<T>, page: Page, parameters: ParameterList): Cypher {
  const ordered = sort.slice(0, 1).map(({ expression }) => cypher`${expression} IS NOT NULL`)
  return allOf([...conditions, ...ordered, ...windowConditions(sort, page, parameters)])
}

/**
 * Of the list of a parent: the window is applied to what was found from the parent. As a condition of the pattern it would
 * lead Neo4j to walk the index of the order, through all there is, and to look from each for the parent.
 */
function windowOf<T>({ carry, sort }: Listing<T>, page: Page, parameters: ParameterList): Cypher {
  const keys = sort.map((key, at) => ({ ...key, expression: KEY_NAMES[at] ?? FALSE }))
  const window = windowConditions(keys, page, parameters)
  if (window.length === 0) return cypher``
  return cypher` WHERE ${allOf(window)} WITH ${join([...carry, ...keysOf(sort)], COMMA)}`
}

const windowConditions = (sort: readonly SortKey[], { after, before }: Page, parameters: ParameterList) => [
  ...(after ? [beyond(sort, after, 'after', parameters)] : []),
  ...(before ? [beyond(sort, before, 'before', parameters)] : []),
]

/** The keys come after (or before) a position: the first differs in the right way, or is equal and the rest does. */
function beyond(
  [key, ...rest]: readonly SortKey[],
  [value = '', ...values]: readonly string[],
  side: 'after' | 'before',
  parameters: ParameterList,
): Cypher {
  if (!key) return FALSE
  const bound = parameters.add(key.numeric ? Number(value) : value)
  const greater = (key.direction === 'ASC') === (side === 'after')
  const differs = greater ? cypher`${key.expression} > ${bound}` : cypher`${key.expression} < ${bound}`
  if (rest.length === 0) return differs
  return cypher`(${differs} OR (${key.expression} = ${bound} AND ${beyond(rest, values, side, parameters)}))`
}

function word(direction: Direction, backward: boolean): Cypher {
  return (direction === 'ASC') === backward ? cypher`DESC` : cypher`ASC`
}

import type { Direction, Page } from '../../domain/criteria/page.js'
import { allOf, type Cypher, cypher, FALSE, join, type ParameterList } from '../cypher.js'
import type { Reads } from './reads.js'

/**
 * A list, of everything or of each of many parents, read page by page. The limit of each parent is applied inside the
 * database, and a page of many parents is one read.
 */
export interface Listing {
  /** Binds what the list is of, from `parent`, as variables `names`; absent for a list of everything. */
  readonly of?: { readonly bind: Cypher; readonly names: Cypher }
  readonly pattern: Cypher
  readonly conditions: readonly Cypher[]
  readonly sort: readonly SortKey[]
  /** Variables that `item` needs beside the sort keys, each followed by a comma. */
  readonly carry?: Cypher
  /** What an item is: a map that holds `position`, made of `POSITION`. */
  readonly item: (position: Cypher) => Cypher
}

/** One key of a total order, as an expression over the pattern; the last key of a list is unique. */
export interface SortKey {
  readonly expression: Cypher
  readonly direction: Direction
}

/** An item with its place in the list: the values of the sort keys. */
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

/** The page of a list of everything. */
export async function readPage<T>(reads: Reads, listing: Listing, page: Page, parameters: ParameterList) {
  const statement = pageOf(listing, page, parameters)
  const [row] = await reads.read<{ items: Listed<T>[] }>(statement, withLimit(parameters, page))
  return sliceOf(row?.items ?? [], page)
}

/** The page of each parent, by its id; parents without items, or unknown, are missing. */
export async function readPages<T>(
  reads: Reads,
  listing: Listing & Required<Pick<Listing, 'of'>>,
  parents: readonly string[],
  page: Page,
  parameters: ParameterList,
): Promise<ReadonlyMap<string, Slice<T>>> {
  const { bind, names } = listing.of
  const statement = cypher`UNWIND $parents AS parent ${bind} CALL (${names}) { ${pageOf(listing, page, parameters)} } RETURN parent, items`
  const rows = await reads.read<{ parent: string; items: Listed<T>[] }>(statement, {
    ...withLimit(parameters, page),
    parents,
  })
  return new Map(rows.map(({ parent, items }) => [parent, sliceOf(items, page)]))
}

/** How many different values of `counted` a list of everything has. */
export async function readTotal(reads: Reads, listing: Listing, counted: Cypher, parameters: ParameterList) {
  const [row] = await reads.read<{ total: number }>(totalOf(listing, counted), parameters.values)
  return row?.total ?? 0
}

/** How many different values of `counted` the list of each parent has. */
export async function readTotals(
  reads: Reads,
  listing: Listing & Required<Pick<Listing, 'of'>>,
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

function pageOf(
  { pattern, conditions, sort, carry, item }: Listing,
  page: Page,
  parameters: ParameterList,
): Cypher {
  const keys = sort.map((_, at) => KEY_NAMES[at] ?? cypher`k0`)
  const where = allOf([...conditions, ...windowConditions(sort, page, parameters)])
  const named = sort.map(({ expression }, at) => cypher`${expression} AS ${keys[at] ?? cypher`k0`}`)
  const order = sort.map(
    ({ direction }, at) => cypher`${keys[at] ?? cypher`k0`} ${word(direction, page.backward)}`,
  )
  const comma = cypher`, `
  return cypher`MATCH ${pattern} WHERE ${where} WITH ${carry ?? cypher`DISTINCT `}${join(named, comma)} ORDER BY ${join(order, comma)} LIMIT $limit RETURN collect(${item(cypher`[${join(keys, comma)}]`)}) AS items`
}

function totalOf({ pattern, conditions }: Listing, counted: Cypher): Cypher {
  return cypher`MATCH ${pattern} WHERE ${allOf(conditions)} RETURN count(DISTINCT ${counted}) AS total`
}

const KEY_NAMES = [cypher`k0`, cypher`k1`, cypher`k2`, cypher`k3`, cypher`k4`]

/** One more than wanted tells whether there are more. */
const withLimit = (parameters: ParameterList, page: Page) => ({ ...parameters.values, limit: page.limit + 1 })

function sliceOf<T>(found: readonly Listed<T>[], { limit, backward }: Page): Slice<T> {
  const items = found.slice(0, limit)
  return { items: backward ? items.reverse() : items, more: found.length > limit }
}

function windowConditions(
  sort: readonly SortKey[],
  { after, before }: Page,
  parameters: ParameterList,
): Cypher[] {
  return [
    // An index can give the order only where a condition says that the property is there.
    ...sort.slice(0, 1).map(({ expression }) => cypher`${expression} IS NOT NULL`),
    ...(after ? [beyond(sort, after, 'after', parameters)] : []),
    ...(before ? [beyond(sort, before, 'before', parameters)] : []),
  ]
}

/** The keys come after (or before) a position: the first differs in the right way, or is equal and the rest does. */
function beyond(
  [key, ...rest]: readonly SortKey[],
  [value = '', ...values]: readonly string[],
  side: 'after' | 'before',
  parameters: ParameterList,
): Cypher {
  if (!key) return FALSE
  const bound = parameters.add(value)
  const greater = (key.direction === 'ASC') === (side === 'after')
  const differs = greater ? cypher`${key.expression} > ${bound}` : cypher`${key.expression} < ${bound}`
  if (rest.length === 0) return differs
  return cypher`(${differs} OR (${key.expression} = ${bound} AND ${beyond(rest, values, side, parameters)}))`
}

function word(direction: Direction, backward: boolean): Cypher {
  return (direction === 'ASC') === backward ? cypher`DESC` : cypher`ASC`
}

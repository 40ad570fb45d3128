import type { Listed, Slice } from '../graph/index.js'
import { cursorOf, type PageArguments } from './cursor.js'

/** A page of a list (Relay). Each part is read only when it is asked for; the page itself once. */
export interface Connection<T, E extends object = object> {
  readonly edges: () => Promise<readonly (Edge<T> & E)[]>
  readonly nodes: () => Promise<readonly (T | Promise<T>)[]>
  readonly pageInfo: () => Promise<PageInfo>
  readonly totalCount: () => Promise<number>
}

export interface Edge<T> {
  readonly cursor: string
  /** Read when it is asked for: a read that no one waits for would fail unheard. */
  readonly node: () => T | Promise<T>
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface ConnectionParts<I, T, E extends object> {
  readonly args: PageArguments
  readonly scope: string
  readonly slice: () => Promise<Slice<I>>
  readonly total: () => Promise<number>
  readonly node: (item: I) => T | Promise<T>
  /** What an edge says beside its node. */
  readonly edge?: (item: I) => E
}

/** Makes the connection of a list from the reads that answer it. */
export function connect<I, T, E extends object = object>(parts: ConnectionParts<I, T, E>): Connection<T, E> {
  const { args, scope, slice, total, node, edge } = parts
  const page = once(slice)
  const cursor = (item: Listed<I> | undefined) => (item ? cursorOf(scope, item.position) : null)
  return {
    edges: async () =>
      (await page()).items.map((item) => ({
        ...(edge?.(item) as E),
        cursor: cursorOf(scope, item.position),
        node: () => node(item),
      })),
    nodes: async () => (await page()).items.map(node),
    pageInfo: async () => {
      const { items, more } = await page()
      const backward = args.last !== null && args.last !== undefined
      return {
        hasNextPage: backward ? Boolean(args.before) : more,
        hasPreviousPage: backward ? more : Boolean(args.after),
        startCursor: cursor(items[0]),
        endCursor: cursor(items.at(-1)),
      }
    },
    totalCount: total,
  }
}

/** A read that is made when it is first asked for, and then has its answer. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

import type { Listed, Slice } from '../graph/index.js'
import { cursorOf, type PageArguments } from './cursor.js'

/** A page of a list (Relay). Each part is read only when it is asked for; the page itself once. */
export interface Connection<T, X = unknown> {
  readonly edges: () => Promise<readonly (Edge<T> & X)[]>
  readonly nodes: () => Promise<readonly (T | Promise<T>)[]>
  readonly pageInfo: () => Promise<PageInfo>
  readonly totalCount: () => Promise<number>
}

export interface Edge<T> {
  readonly cursor: string
  readonly node: T | Promise<T>
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface ConnectionParts<I, T, X = unknown> {
  readonly args: PageArguments
  readonly scope: string
  readonly slice: () => Promise<Slice<I>>
  readonly total: () => Promise<number>
  readonly node: (item: I) => T | Promise<T>
  /** What an edge says beside its node. */
  readonly edge?: (item: I) => X
}

/** Makes the connection of a list from the reads that answer it. */
export function connect<I, T, X = unknown>(parts: ConnectionParts<I, T, X>): Connection<T, X> {
  const { args, scope, slice, total, node, edge } = parts
  let reading: Promise<Slice<I>> | undefined
  const page = () => {
    reading ??= slice()
    return reading
  }
  const cursor = (item: Listed<I> | undefined) => (item ? cursorOf(scope, item.position) : null)
  return {
    edges: async () =>
      (await page()).items.map((item) => ({
        ...(edge?.(item) as X),
        cursor: cursorOf(scope, item.position),
        node: node(item),
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

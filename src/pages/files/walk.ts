/** One page of rows, as every list answers it. */
export interface Slice<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Row[]
}

/** The most rows of a file; one that has more says where it goes on. */
export const MOST_ROWS = 10_000

export interface Walked<Row> {
  readonly rows: readonly Row[]
  /** Where the next file begins; null where this is the last. */
  readonly next: string | null
}

/** Reads a list page by page from a place on, to its end or to the most that a file may have. Null where there is no list. */
export async function walk<Row>(
  read: (after: string | undefined) => Promise<Slice<Row> | null>,
  from?: string,
): Promise<Walked<Row> | null> {
  const rows: Row[] = []
  let after = from
  while (rows.length < MOST_ROWS) {
    const slice = await read(after)
    if (!slice) return null
    rows.push(...slice.nodes)
    if (!slice.pageInfo.hasNextPage) return { rows, next: null }
    after = slice.pageInfo.endCursor ?? undefined
  }
  return { rows, next: after ?? null }
}

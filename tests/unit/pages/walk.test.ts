import { describe, expect, it } from 'vitest'
import { MOST_ROWS, type Slice, walk } from '../../../src/pages/files/walk.js'

/** A list of `size` numbers, in pages of 100, whose cursor is the number before. */
const listOf = (size: number) => {
  const read = async (after: string | undefined): Promise<Slice<number>> => {
    read.times += 1
    const from = after === undefined ? 0 : Number(after) + 1
    const nodes = Array.from({ length: Math.min(100, size - from) }, (_, at) => from + at)
    return { nodes, pageInfo: { hasNextPage: from + 100 < size, endCursor: String(nodes.at(-1)) } }
  }
  read.times = 0
  return read
}

describe('a walk through a list', () => {
  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [MOST_ROWS, 100],
  ])('of %i rows has them all after %i reads', async (size, reads) => {
    const read = listOf(size)
    expect(await walk(read)).toEqual({ rows: Array.from({ length: size }, (_, at) => at), next: null })
    expect(read.times).toBe(reads)
  })

  it('of one more than a file may have says where it goes on, and goes on there', async () => {
    const read = listOf(MOST_ROWS + 1)
    const first = await walk(read)
    expect(first?.rows).toHaveLength(MOST_ROWS)
    expect(await walk(read, first?.next ?? '')).toEqual({ rows: [MOST_ROWS], next: null })
  })

  it('finds nothing where there is no list', async () => {
    expect(await walk(async () => null)).toBeNull()
  })
})

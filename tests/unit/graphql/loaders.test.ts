import { describe, expect, it } from 'vitest'
import { ByParent, byId } from '../../../src/graphql/loaders/keyed.js'

describe('loading by id', () => {
  it('makes one read of all ids, each once, and has no value for what is missing', async () => {
    const reads: (readonly string[])[] = []
    const loader = byId<string>(async (ids) => {
      reads.push(ids)
      return new Map(ids.filter((id) => id !== 'none').map((id) => [id, id.toUpperCase()]))
    })
    expect(await Promise.all(['a', 'b', 'none', 'a'].map((id) => loader.load(id)))).toEqual([
      'A',
      'B',
      undefined,
      'A',
    ])
    expect(reads).toEqual([['a', 'b', 'none']])
  })
})

describe('loading by parent', () => {
  const loading = () => {
    const reads: [criteria: unknown, parents: readonly string[]][] = []
    const loader = new ByParent<{ first: number }, string>(async (criteria, parents) => {
      reads.push([criteria, parents])
      return new Map(
        parents.filter((parent) => parent !== 'none').map((parent) => [parent, `${parent}${criteria.first}`]),
      )
    }, 'nothing')
    return { loader, reads }
  }

  it('makes one read of all parents with equal criteria', async () => {
    const { loader, reads } = loading()
    const found = await Promise.all([
      loader.load('a', { first: 1 }),
      loader.load('b', { first: 1 }),
      loader.load('a', { first: 2 }),
      loader.load('none', { first: 1 }),
    ])
    expect(found).toEqual(['a1', 'b1', 'a2', 'nothing'])
    expect(reads).toEqual([
      [{ first: 1 }, ['a', 'b', 'none']],
      [{ first: 2 }, ['a']],
    ])
  })
})

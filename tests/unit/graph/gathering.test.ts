import { describe, expect, it } from 'vitest'
import { Gathering } from '../../../src/graph/gathering.js'

/** A gathering of values that are their ids, and the reads that it made. */
function ids() {
  const reads: (readonly string[])[] = []
  const gathering = new Gathering<string>()
  const read = (wanted: readonly string[], key = 'all') =>
    gathering.read(key, wanted, async (all) => {
      reads.push(all)
      return new Map(all.map((id) => [id, id]))
    })
  return { read, reads }
}

describe('gathering', () => {
  it('makes one read of what is asked for in a turn, each id once', async () => {
    const { read, reads } = ids()
    const [one, two] = await Promise.all([read(['a', 'b']), read(['b', 'c'])])
    expect(reads).toEqual([['a', 'b', 'c']])
    expect([one.get('a'), two.get('c'), one.get('x')]).toEqual(['a', 'c', undefined])
  })

  it('keeps nothing: what is asked for later is read anew', async () => {
    const { read, reads } = ids()
    await read(['a'])
    await read(['a'])
    expect(reads).toEqual([['a'], ['a']])
  })

  it('keeps reads that are not alike apart', async () => {
    const { read, reads } = ids()
    await Promise.all([read(['a'], 'name'), read(['a'], 'country')])
    expect(reads).toEqual([['a'], ['a']])
  })

  it('splits what would be too much for one read', async () => {
    const { read, reads } = ids()
    const many = (from: number) => Array.from({ length: 300 }, (_, at) => `${from + at}`)
    await Promise.all([read(many(0)), read(many(300))])
    expect(reads.map(({ length }) => length)).toEqual([300, 300])
  })

  it('tells everyone of a failure, and goes on', async () => {
    let fails = true
    const gathering = new Gathering<string>()
    const read = (wanted: readonly string[]) =>
      gathering.read('all', wanted, async () => {
        if (fails) throw new Error('away')
        return new Map()
      })
    const both = await Promise.allSettled([read(['a']), read(['b'])])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    fails = false
    expect(await read(['a'])).toEqual(new Map())
  })
})

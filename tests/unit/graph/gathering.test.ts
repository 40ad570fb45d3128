import { describe, expect, it } from 'vitest'
import { Gathering } from '../../../src/graph/gathering.js'

/** A gathering of values that are their ids, and the reads that it made. */
function ids() {
  const reads: (readonly string[])[] = []
  const gathering = new Gathering(async (wanted) => {
    reads.push(wanted)
    return new Map(wanted.map((id) => [id, id]))
  })
  return { gathering, reads }
}

describe('gathering', () => {
  it('makes one read of what is asked for in a turn, each id once', async () => {
    const { gathering, reads } = ids()
    const [one, two] = await Promise.all([gathering.read(['a', 'b']), gathering.read(['b', 'c'])])
    expect(reads).toEqual([['a', 'b', 'c']])
    expect([one.get('a'), two.get('c'), one.get('x')]).toEqual(['a', 'c', undefined])
  })

  it('keeps nothing: what is asked for later is read anew', async () => {
    const { gathering, reads } = ids()
    await gathering.read(['a'])
    await gathering.read(['a'])
    expect(reads).toEqual([['a'], ['a']])
  })

  it('splits what would be too much for one read', async () => {
    const { gathering, reads } = ids()
    const many = (from: number) => Array.from({ length: 300 }, (_, at) => `${from + at}`)
    await Promise.all([gathering.read(many(0)), gathering.read(many(300))])
    expect(reads.map(({ length }) => length)).toEqual([300, 300])
  })

  it('tells everyone of a failure, and goes on', async () => {
    let fails = true
    const gathering = new Gathering<string>(async () => {
      if (fails) throw new Error('away')
      return new Map()
    })
    const both = await Promise.allSettled([gathering.read(['a']), gathering.read(['b'])])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    fails = false
    expect(await gathering.read(['a'])).toEqual(new Map())
  })
})

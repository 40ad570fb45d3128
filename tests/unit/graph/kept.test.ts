import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { Kept } from '../../../src/graph/kept.js'

describe('what is kept', () => {
  let mark: number
  let made: number
  let whileMaking: () => void
  let kept: Kept<string>

  beforeEach(() => {
    mark = 1
    made = 0
    whileMaking = () => undefined
    kept = new Kept({
      mark: async () => mark,
      make: async () => {
        made += 1
        const value = `of ${mark}`
        await sleep(1)
        whileMaking()
        return value
      },
    })
  })

  it('is made once, for all who wait for it', async () => {
    expect(await Promise.all([kept.at(1), kept.at(1), kept.at(1)])).toEqual(['of 1', 'of 1', 'of 1'])
    expect(await kept.at(1)).toBe('of 1')
    expect(made).toBe(1)
  })

  it('is made anew after a write, a step back of a restored base included', async () => {
    await kept.at(1)
    for (mark of [2, 1, 7]) expect(await kept.at(mark)).toBe(`of ${mark}`)
    expect(made).toBe(4)
  })

  it('is made anew where a write came while it was made', async () => {
    whileMaking = () => {
      mark = 2
    }
    expect(await kept.at(1)).toBe('of 2')
    expect(await kept.at(2)).toBe('of 2')
    expect(made).toBe(2)
  })

  it('gives something to those who wait where writes never cease, and does not keep it', async () => {
    whileMaking = () => {
      mark += 1
    }
    expect(await kept.at(1)).toBe('of 3')
    whileMaking = () => undefined
    expect(await kept.at(4)).toBe('of 4')
    expect(made).toBe(4)
  })

  it('fails all who wait where it fails, and is made at the next try', async () => {
    whileMaking = () => {
      throw new Error('away')
    }
    const both = await Promise.allSettled([kept.at(1), kept.at(1)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    whileMaking = () => undefined
    expect(await kept.at(1)).toBe('of 1')
  })
})

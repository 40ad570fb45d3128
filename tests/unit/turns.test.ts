import { describe, expect, it } from 'vitest'
import { inTurns } from '../../src/turns.js'

/** Holds the event loop for two milliseconds. */
function work<T>(item: T): T {
  for (const end = performance.now() + 2; performance.now() < end; );
  return item
}

describe('work in turns', () => {
  it('makes of each item what it should, in order', async () => {
    expect(await inTurns([3, 1, 2], (item) => item * 2)).toEqual([6, 2, 4])
    expect(await inTurns([], work)).toEqual([])
  })

  it('lets others have the event loop meanwhile', async () => {
    let [others, isOver] = [0, false]
    const other = () => {
      others += 1
      if (!isOver) setImmediate(other)
    }
    setImmediate(other)
    const items = Array.from({ length: 50 }, (_, at) => at)
    expect(await inTurns(items, work)).toEqual(items)
    isOver = true
    expect(others).toBeGreaterThanOrEqual(5)
  })

  it('fails as its work fails', async () => {
    const failing = () => {
      throw new Error('no')
    }
    await expect(inTurns([1], failing)).rejects.toThrow('no')
  })
})

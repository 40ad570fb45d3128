import { describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.js'
import { Memory } from '../../../src/graph/engines/embedded/memory.js'

const LIST = cypher`MATCH (n:Event) RETURN n.id AS id`

/** A read that counts how often it ran. */
function read({ scanned = 2_000, rows = 1 } = {}) {
  const found = {
    runs: 0,
    run: async () => ({ rows: Array.from({ length: rows }, () => ++found.runs), scanned }),
  }
  return found
}
const twice = async (read: { runs: number; run: () => Promise<{ rows: number[]; scanned: number }> }) => {
  const memory = new Memory()
  await memory.answer(LIST, {}, read.run)
  const before = read.runs
  await memory.answer(LIST, {}, read.run)
  return read.runs === before ? 'remembered' : 'read again'
}

describe('the memory of costly reads', () => {
  it.each([
    { scanned: 1_999, rows: 1, outcome: 'read again' },
    { scanned: 2_000, rows: 1, outcome: 'remembered' },
    { scanned: 2_000, rows: 200, outcome: 'remembered' },
    { scanned: 2_000, rows: 201, outcome: 'read again' },
  ])('of $scanned rows scanned and $rows found: $outcome', async ({ outcome, ...size }) => {
    expect(await twice(read(size))).toBe(outcome)
  })

  it('tells statements and their parameters apart', async () => {
    const memory = new Memory()
    const { run } = read()
    const first = await memory.answer(LIST, { limit: 1 }, run)
    expect(await memory.answer(LIST, { limit: 2 }, run)).not.toEqual(first)
    expect(await memory.answer(cypher`${LIST} LIMIT 1`, { limit: 1 }, run)).not.toEqual(first)
    expect(await memory.answer(LIST, { limit: 1 }, run)).toEqual(first)
  })

  it('forgets with each write, also what is being read meanwhile', async () => {
    const memory = new Memory()
    const { run } = read()
    expect(await memory.answer(LIST, {}, run)).toEqual([1])
    memory.forget()
    const meanwhile = memory.answer(LIST, {}, run)
    memory.forget()
    expect(await meanwhile).toEqual([2])
    expect(await memory.answer(LIST, {}, run)).toEqual([3])
  })

  it('does not remember a failure', async () => {
    const memory = new Memory()
    await expect(memory.answer(LIST, {}, () => Promise.reject(new Error('busy')))).rejects.toThrow('busy')
    expect(await memory.answer(LIST, {}, read().run)).toEqual([1])
  })
})

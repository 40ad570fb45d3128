import { describe, expect, it } from 'vitest'
import { ConflictError, DeadlineError, QueryError, StoreError } from '../../../src/errors.js'
import { withinDeadline } from '../../../src/graph/deadline.js'
import { openingError, translated } from '../../../src/graph/engines/embedded/errors.js'
import { Turnstile } from '../../../src/graph/engines/embedded/turnstile.js'
import { plainParameters } from '../../../src/graph/engines/plain.js'

const never = () => new Promise<never>(() => undefined)

describe('a deadline', () => {
  it('leaves work alone that is in time, and its failure as it is', async () => {
    expect(await withinDeadline(Promise.resolve(1), { timeoutMs: 1000 })).toBe(1)
    await expect(withinDeadline(Promise.reject(new Error('own')), { timeoutMs: 1000 })).rejects.toThrow('own')
    expect(await withinDeadline(Promise.resolve(2), {})).toBe(2)
  })

  it('gives up at the time, or when the caller goes', async () => {
    await expect(withinDeadline(never(), { timeoutMs: 5 })).rejects.toThrow(DeadlineError)
    const controller = new AbortController()
    const left = withinDeadline(never(), { signal: controller.signal })
    controller.abort()
    await expect(left).rejects.toThrow(DeadlineError)
    await expect(withinDeadline(never(), { signal: AbortSignal.abort() })).rejects.toThrow(DeadlineError)
  })
})

describe('a turnstile', () => {
  it('lets so many through at a time, in order, and none is lost to a failure', async () => {
    const turnstile = new Turnstile(2)
    let inside = 0
    let most = 0
    const entered: number[] = []
    const task = (name: number) => async () => {
      entered.push(name)
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 2))
      inside -= 1
      if (name % 3 === 0) throw new Error('failed')
    }
    await Promise.allSettled(Array.from({ length: 9 }, (_, name) => turnstile.pass(task(name))))
    await turnstile.drained()
    expect([most, entered]).toEqual([2, [0, 1, 2, 3, 4, 5, 6, 7, 8]])
  })
})

describe('parameters', () => {
  it('are plain, all the way down, and integers become the engine’s own', () => {
    const integer = (value: number) => ({ integer: value })
    expect(plainParameters({ a: 1, b: [0.5, 'x', null, { c: 2 }] }, integer)).toEqual({
      a: { integer: 1 },
      b: [0.5, 'x', null, { c: { integer: 2 } }],
    })
  })

  it.each([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    new Date(),
    new Map(),
    () => 1,
    Symbol('x'),
    1n,
  ])('are never %s', (value) => {
    expect(() => plainParameters({ value: value as never }, Number)).toThrow(QueryError)
    expect(() => plainParameters({ list: [value as never] }, Number)).toThrow(QueryError)
  })
})

describe('failures of the embedded engine', () => {
  it('are conflicts, or defects of ours', () => {
    expect(translated({ gqlStatus: 'G2000' })).toBeInstanceOf(ConflictError)
    expect(translated({ gqlStatus: '40000' })).toBeInstanceOf(ConflictError)
    expect(translated(new Error('syntax'))).toBeInstanceOf(QueryError)
  })

  it('to open say what is wrong and what to do', () => {
    const said = (message: string) => openingError(new Error(message), 'data/parley.grafeo', 'data').message
    expect(said('database file cannot be locked for reading')).toMatch(/in use/)
    expect(said('Permission denied (os error 13)')).toMatch(/permissions of data/)
    expect(said('GRAFEO-S002: checksum')).toMatch(/damaged.*npm run rebuild.*never deletes/)
    expect(openingError(new Error('x'), 'a', 'b')).toBeInstanceOf(StoreError)
  })
})

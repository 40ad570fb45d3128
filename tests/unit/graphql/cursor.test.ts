import { describe, expect, it } from 'vitest'
import { UserInputError } from '../../../src/errors.js'
import { cursorOf, pageOf, scopeOf } from '../../../src/graphql/cursor.js'

const SCOPE = 'Query.events START_DATE DESC'

describe('a page', () => {
  it('has twenty items from the start, unless told otherwise', () => {
    expect(pageOf({}, SCOPE)).toEqual({ limit: 20, backward: false, after: undefined, before: undefined })
    expect(pageOf({ first: null, last: 5 }, SCOPE)).toMatchObject({ limit: 5, backward: true })
  })

  it.each([1, 100])('may have %i items', (size) => {
    expect(pageOf({ first: size }, SCOPE).limit).toBe(size)
    expect(pageOf({ last: size }, SCOPE).limit).toBe(size)
  })

  it.each([0, -1, 101, 2_000_000_000])('may not have %i', (size) => {
    expect(() => pageOf({ first: size }, SCOPE)).toThrow(`first: got ${size}, allowed is 1 to 100`)
    expect(() => pageOf({ last: size }, SCOPE)).toThrow(`last: got ${size}, allowed is 1 to 100`)
  })

  it('is counted from one end', () => {
    expect(() => pageOf({ first: 1, last: 1 }, SCOPE)).toThrow(UserInputError)
  })
})

describe('a cursor', () => {
  it('leads back to its position', () => {
    const position = ['2017-11-16\u001fevent:mechelen', 'ü']
    expect(pageOf({ after: cursorOf(SCOPE, position) }, SCOPE).after).toEqual(position)
    expect(pageOf({ before: cursorOf(SCOPE, position) }, SCOPE).before).toEqual(position)
  })

  it.each([
    '',
    'xx',
    'bnVsbA',
    'W10',
    'WzFd',
    'eyJhIjoxfQ',
    '🎈',
    'a'.repeat(5000),
    cursorOf('Query.cities NAME ASC', ['x']),
    cursorOf(SCOPE, []),
  ])('of another list, another order, or broken is refused: %s', (cursor) => {
    expect(() => pageOf({ after: cursor }, SCOPE)).toThrow(
      /^after: got .*, allowed is a cursor that this list gave/,
    )
  })

  it('is of a list and its order', () => {
    expect(scopeOf('Query.events', { orderBy: [{ field: 'START_DATE', direction: 'DESC' }] })).toBe(SCOPE)
    expect(scopeOf('Actor.participations', {})).toBe('Actor.participations')
  })
})

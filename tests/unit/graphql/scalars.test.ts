import { parseValue } from 'graphql'
import { describe, expect, it } from 'vitest'
import { scalars } from '../../../src/graphql/scalars.js'

const CASES: Readonly<
  Record<keyof typeof scalars, { readonly good: readonly string[]; readonly bad: readonly unknown[] }>
> = {
  PartialDate: { good: ['2017', '2017-11', '2017-11-09'], bad: ['2017-13', '17', 2017, null] },
  Date: { good: ['2017-11-09'], bad: ['2017', '2017-02-30', ''] },
  DateTime: {
    good: ['2026-11-24T09:30:00.000Z'],
    bad: ['2026-11-24', '2026-11-24T25:00:00Z', '2026-11-24T09:30:00', 1],
  },
  LanguageTag: { good: ['en', 'es-MX', 'zh-Hant'], bad: ['e', 'english!', '', 5] },
  CountryCode: { good: ['MA'], bad: ['ma', 'MAR', 'M'] },
  URL: {
    good: ['https://example.org/a?b', 'http://x'],
    bad: ['javascript:alert(1)', 'ftp://x', 'example.org', 'https://'],
  },
}

describe.each(Object.entries(CASES))('%s', (name, { good, bad }) => {
  const scalar = scalars[name as keyof typeof scalars]

  it('takes what has its form, in variables and in queries', () => {
    for (const text of good) {
      expect(scalar.parseValue(text)).toBe(text)
      expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text)
    }
  })

  it('refuses what has not, and says what it wants', () => {
    for (const value of bad) {
      expect(() => scalar.parseValue(value)).toThrow(new RegExp(`^${name} is `))
      expect(() => scalar.parseLiteral(parseValue(JSON.stringify(value)))).toThrow(new RegExp(`^${name} is `))
    }
  })
})

it('a moment is taken in any zone and given in UTC', () => {
  expect(scalars.DateTime.parseValue('2026-11-24T10:30:00+01:00')).toBe('2026-11-24T09:30:00.000Z')
})

import { describe, expect, it } from 'vitest'
import { bibtexOf, risOf } from '../../../src/exporters/citation.js'
import { nameUuid } from '../../../src/exporters/name-uuid.js'
import { snippetsOf } from '../../../src/exporters/snippets.js'
import { HOSTILE } from './hostile.js'

describe('a UUID of a name', () => {
  it('is of version 5, the same for ever, and another for another name', () => {
    expect(nameUuid('event:x')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    // Computed by Python's uuid.uuid5: readers of feeds know these ids, so they must never change.
    expect(nameUuid('event:x')).toBe('4eee255b-ca1c-5f98-baa0-5dcf434025eb')
    expect(new Set(['a', 'b', 'a b', ''].map(nameUuid)).size).toBe(4)
  })
})

describe('a citation', () => {
  const cited = (title: string) => ({
    title,
    url: 'https://parley.example.org/city/x',
    day: '2026-01-02',
    key: 'city:x',
  })

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
    'keeps its form with the title %s',
    (_, text) => {
      const bibtex = bibtexOf(cited(text))
      const braces = bibtex.replace(/\\./g, '').replace(/[^{}]/g, '')
      let depth = 0
      for (const brace of braces) {
        depth += brace === '{' ? 1 : -1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(bibtex.split('\n')).toHaveLength(7)
      for (const line of risOf(cited(text)).split('\r\n')) expect(line).toMatch(/^[A-Z]{2} {2}- /)
    },
  )
})

describe('snippets', () => {
  it('take the table where there is one, and JSON where there is none', () => {
    const all = snippetsOf('https://x.example/a.json', 'https://x.example/a.csv')
    expect(all.map(({ language }) => language)).toEqual([
      'curl',
      'Python',
      'R',
      'JavaScript',
      'Google Sheets',
    ])
    expect(all.at(-1)?.code).toBe('=IMPORTDATA("https://x.example/a.csv")')
    expect(
      snippetsOf('https://x.example/a.json', null)
        .map(({ code }) => code)
        .join(),
    ).not.toContain('csv')
  })
})

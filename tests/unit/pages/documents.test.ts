import { readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../../src/graphql/cost.js'
import { DEFAULT_LIMITS, shapeRules } from '../../../src/graphql/limits.js'
import { createSchema } from '../../../src/graphql/schema.js'
import { readDocuments } from '../../../src/pages/index.js'
import { PAGES } from '../../../src/pages/kinds/index.js'

const FOLDER = new URL('../../../web/queries/', import.meta.url)
const documents = readDocuments(FOLDER)
const schema = createSchema()

/** What files are made from is asked for with all that files may be about. */
const FOR_FILES = {
  id: 'article:x',
  about: ['city:x', 'topic:x', 'programme:x'],
  languages: ['en'],
  withArticles: true,
  withEvents: true,
}

/** The widest that each page asks for. */
const variablesOf = (name: string) =>
  name.startsWith('exports/')
    ? FOR_FILES
    : (PAGES[name]?.variables({
        id: 'city:x',
        language: 'en',
        values: name === 'connect' ? { from: 'city:x', to: 'city:y' } : { q: 'x', before: '' },
      }) ?? { text: 'x', languages: ['en'] })

describe('the query behind each page', () => {
  it('is there, and each query but that of lost readers has a page; the page of widgets asks nothing', () => {
    const asking = Object.keys(PAGES).filter((name) => name !== 'widgets')
    const pages = [...documents.keys()].filter((name) => !name.startsWith('exports/'))
    expect(pages.sort()).toEqual([...asking, 'lost'].sort())
  })

  it.each([...documents])(
    '%s: is valid, begins with what it is for, and stays within all limits',
    (name, text) => {
      expect(text).toMatch(/^# [A-Z].*\.\n(?:#.*\n)*query \w+(?:Page|Export)[ (]/)
      const document = parse(text, { maxTokens: DEFAULT_LIMITS.tokens })
      expect(validate(schema, document)).toEqual([])
      expect(validate(schema, document, shapeRules(DEFAULT_LIMITS))).toEqual([])
      const variables = { ...variablesOf(name), before: undefined } as Record<string, unknown>
      const cost = costOf({ schema, document, operationName: undefined, variables }, DEFAULT_LIMITS)
      expect(cost).toBeGreaterThan(0)
      expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost)
    },
  )

  it('spreads each fragment that it brings, and brings each once', () => {
    const named = readFileSync(new URL('fragments/Named.graphql', FOLDER), 'utf8').trim()
    const city = documents.get('city') ?? ''
    expect(city.split(named)).toHaveLength(2)
    expect(city).not.toContain('fragment Turn')
  })
})

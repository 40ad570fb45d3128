import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../../src/graphql/cost.js'
import { DEFAULT_LIMITS, shapeRules } from '../../../src/graphql/limits.js'
import { createSchema } from '../../../src/graphql/schema.js'
import { readAsked } from '../../../src/pages/embeds/embed.js'
import { EMBED_NAMES, EMBEDS } from '../../../src/pages/embeds/index.js'
import { readDocuments } from '../../../src/pages/index.js'

const QUERIES = new URL('../../../web/queries/', import.meta.url)
const documents = readDocuments(new URL('embeds/', QUERIES), QUERIES)
const schema = createSchema()
const OTHERS = { card: {}, rows: { id: 'city:x', first: 100 }, pairs: { first: 100 } }

/** The widest that each query is asked. */
function variablesOf(name: string): Record<string, unknown> {
  const embed = EMBEDS[name as keyof typeof EMBEDS]
  if (!embed) return { languages: ['en'], id: 'city:x', ...OTHERS[name as keyof typeof OTHERS] }
  const first = 'first' in embed.parameters ? { first: '100' } : {}
  const query = new URLSearchParams({ ...embed.example, ...first }).toString()
  return embed.variables(readAsked(embed, query, 'en')) as Record<string, unknown>
}

describe('the query behind each widget', () => {
  it('is there', () => {
    expect([...documents.keys()].sort()).toEqual([...EMBED_NAMES, ...Object.keys(OTHERS)].sort())
  })

  it.each([...documents])('%s: is valid, says what it is for, and stays within all limits', (name, text) => {
    expect(text).toMatch(/^# [A-Z].*\.\nquery \w+Embed[ (]/)
    const document = parse(text, { maxTokens: DEFAULT_LIMITS.tokens })
    expect(validate(schema, document)).toEqual([])
    expect(validate(schema, document, shapeRules(DEFAULT_LIMITS))).toEqual([])
    const cost = costOf(
      { schema, document, operationName: undefined, variables: variablesOf(name) },
      DEFAULT_LIMITS,
    )
    expect(cost).toBeGreaterThan(0)
    expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost)
  })
})

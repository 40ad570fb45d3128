import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMBEDS } from '../../src/pages/embeds/index.js'
import { createFrames, EMBED_NAMES, ROWS_NAMES, readDocuments, rowsOf } from '../../src/pages/index.js'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { readSeed } from '../support/seed.js'

/** Widgets and rows say the same on every engine, from one question each. */
const QUERIES = new URL('../../web/queries/', import.meta.url)
const documents = readDocuments(new URL('embeds/', QUERIES), QUERIES)
const frames = createFrames(documents)
const seen = new Map<string, string>()

describe.each(ENGINES)('widgets from $name', ({ open }) => {
  let base: OpenEngine
  let asked: number
  const ask = (text: string, variables: unknown) => {
    asked += 1
    return answer(base.graph, text, JSON.parse(JSON.stringify(variables)))
  }
  beforeAll(async () => {
    base = await open()
    await importWorld(base.graph, readSeed())
  })
  afterAll(() => base?.close())

  /** The first engine says what the others must say, too. */
  const expectAlike = (key: string, text: string) => {
    expect(text.length).toBeGreaterThan(500)
    expect(text).toBe(seen.get(key) ?? text)
    seen.set(key, text)
  }

  it.each(EMBED_NAMES)('%s', async (name) => {
    asked = 0
    const query = new URLSearchParams({ ...EMBEDS[name].example, lang: 'ar' }).toString()
    const { status, html } = await frames({ name, query, preferred: 'en', reference: 'test', ask })
    expect([status, asked]).toEqual([200, 1])
    expectAlike(name, html)
  })

  it.each(ROWS_NAMES.flatMap((name) => ['of=programme:mc2cm', ''].map((query) => [name, query] as const)))(
    '%s?%s',
    async (name, query) => {
      asked = 0
      const rows = await rowsOf(
        { name, query, origin: 'http://parley.test', preferred: 'fr', ask },
        documents,
      )
      expect(asked).toBe(1)
      expectAlike(`${name}?${query}`, JSON.stringify(rows))
    },
  )
})

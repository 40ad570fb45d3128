import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPages, readDocuments } from '../../src/pages/index.js'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { readSeed } from '../support/seed.js'

/** Pages from every engine: one query each, and alike to the byte. */

const SEED = new URL('../../seed/', import.meta.url)
const first = (name: string): string => JSON.parse(readFileSync(new URL(`${name}.json`, SEED), 'utf8'))[0].id
const PATHS = [
  '/',
  '/search?q=tangier',
  '/cities',
  '/organisations?kind=CITY_NETWORK',
  '/programmes?order=newest',
  '/events?from=2017&to=2017&role=HOST',
  '/articles?mention=city:tangier',
  '/topics?q=housing',
  '/sources?order=retrieved',
  '/city/tangier',
  '/city/amman',
  '/organisation/uclg',
  '/programme/mc2cm',
  '/event/mayoral-forum-6-quito-2020',
  `/article/${first('articles')}`,
  '/topic/migration',
  `/source/${first('sources')}`,
]
const pages = createPages({
  documents: readDocuments(new URL('../../web/queries/', import.meta.url)),
  questions: [],
  assets: '/assets',
  widgets: [],
})
const seen = new Map<string, string>()

describe.each(ENGINES)('pages from $name', ({ open }) => {
  let base: OpenEngine
  beforeAll(async () => {
    base = await open()
    await importWorld(base.graph, readSeed())
  })
  afterAll(() => base?.close())

  /** The page at an address, and how often it asked. */
  const visit = async (address: string) => {
    const [path = '', query = ''] = address.split('?')
    let asked = 0
    const page = await pages.answer({
      path,
      query,
      base: 'http://localhost',
      preferred: 'fr',
      reference: 'test',
      ask: (text, variables) => {
        asked += 1
        return answer(base.graph, text, JSON.parse(JSON.stringify(variables)))
      },
    })
    return { asked, status: page.status, html: 'html' in page ? page.html : '' }
  }

  it.each(PATHS)('%s: from one query, the same as from every other engine', async (path) => {
    const { asked, status, html } = await visit(path)
    expect([asked, status]).toEqual([1, 200])
    expect(html).toContain('<html lang="fr"')
    expect(html).toBe(seen.get(path) ?? html)
    seen.set(path, html)
  })

  it('what is not there is asked for twice: for itself, and for what was meant', async () => {
    const { asked, status, html } = await visit('/city/tangeir')
    expect([asked, status]).toEqual([2, 404])
    expect(html).toContain('href="/city/tangier"')
  })
})

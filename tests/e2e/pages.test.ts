import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get as httpGet } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, type RunningService, startService } from '../support/start-service.js'

/** The pages of the built service over HTTP, as browsers without script get them. */

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface Page {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly html: string
}

/** As it stands: `fetch` would mend an address first. */
const raw = (url: string, path: string, headers: Record<string, string> = {}): Promise<Page> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    httpGet({ hostname, port, path, headers: { accept: 'text/html', ...headers } }, (response) => {
      let html = ''
      response.setEncoding('utf8').on('data', (text) => {
        html += text
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, html }))
    }).on('error', reject)
  })

describe('the pages', () => {
  let service: RunningService
  const get = (path: string, headers?: Record<string, string>) => raw(service.url, path, headers)
  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: newFolder() } })
  })
  afterAll(() => service?.stop())

  describe('speak the language of the reader', () => {
    it.each([
      [undefined, 'en'],
      ['fr-CA,fr;q=0.9,en;q=0.5', 'fr'],
      ['de,es;q=0.7', 'es'],
      ['ar-MA', 'ar'],
      ['de', 'en'],
      ['*', 'en'],
      ['%%%;;q=x', 'en'],
    ])('Accept-Language %s: %s', async (accepted, language) => {
      const { headers, html } = await get('/city/tangier', accepted ? { 'accept-language': accepted } : {})
      expect(headers['content-language']).toBe(language)
      expect(headers.vary).toMatch(/accept-language/i)
      expect(html).toContain(`<html lang="${language}"`)
    })

    it('the address is stronger than the browser, and links stay in its language', async () => {
      const { html } = await get('/ar/city/tangier', { 'accept-language': 'fr' })
      expect(html).toContain('<html lang="ar" dir="rtl">')
      expect(html).toMatch(/<h1><bdi lang="ar">طنجة<\/bdi><\/h1>/)
      expect(html).toContain('href="/ar/city/amman"')
      expect(html.slice(html.indexOf('<body'))).not.toMatch(/href="\/city\//)
    })

    it('a name that is not in it says in which it is', async () => {
      const { html } = await get('/ar/city/lisbon')
      expect(html).toMatch(/<h1><bdi lang="en">Lisbon<\/bdi> <small class="tongue">الإنجليزية<\/small><\/h1>/)
    })

    it('each page names itself in all languages, and which address is its own', async () => {
      const { html } = await get('/es/events?from=2017&to=2017')
      expect(html).toContain('<link rel="canonical" href="/es/events?from=2017&amp;to=2017"/>')
      for (const language of ['en', 'fr', 'es', 'ar'])
        expect(html).toContain(`hreflang="${language}" href="/${language}/events?from=2017&amp;to=2017"`)
      expect(html).toContain('hreflang="x-default" href="/events?from=2017&amp;to=2017"')
    })
  })

  it('are safe: no inline script, no frame, no cookie, nothing from elsewhere', async () => {
    for (const path of ['/', '/city/tangier', '/events', '/search?q=x', '/city/nowhere', '/events?from=x']) {
      const { headers, html } = await get(path)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      )
      expect(headers['set-cookie']).toBeUndefined()
      expect(html).not.toMatch(
        /<script(?![^>]* src=| type="application\/ld\+json")|<style| style="| on[a-z]+="|<iframe|<base/i,
      )
      for (const [, address = ''] of html.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]*)"/g))
        expect(address.replace(`${service.url}/oembed`, '/oembed')).toMatch(/^\//)
    }
  })

  it('are asked for anew each time, and sent again only when they changed', async () => {
    const first = await get('/city/tangier')
    expect(first.headers['cache-control']).toBe('no-cache')
    const tag = String(first.headers.etag)
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/)
    const again = await get('/city/tangier', { 'if-none-match': tag })
    expect([again.status, again.html]).toEqual([304, ''])
    expect((await get('/fr/city/tangier', { 'if-none-match': tag })).status).toBe(200)
  })

  it('bring a style and a script that may be kept for ever, and are small', async () => {
    const { html } = await get('/')
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]*)"/g)].map(([, path = '']) => path)
    expect(files).toHaveLength(3)
    for (const path of files) {
      const { status, headers, html: text } = await get(path)
      expect(status).toBe(200)
      expect(headers['cache-control']).toContain('immutable')
      expect(text.length).toBeLessThan(20_000)
    }
  })

  it('lead to the query behind them, which answers in the console’s place', async () => {
    const { html } = await get('/fr/city/tangier')
    const link = /href="(\/graphiql\/\?page=[^"]*)"/.exec(html)?.[1]?.replace(/&amp;/g, '&') ?? ''
    const { status, headers } = await get(link)
    expect(status).toBe(302)
    const parameters = new URL(String(headers.location), `${service.url}/graphiql/`).searchParams
    const variables = JSON.parse(parameters.get('variables') ?? '')
    expect(variables).toMatchObject({ id: 'city:tangier', languages: ['fr'] })
    const { json } = await post(service.url, { query: parameters.get('query'), variables })
    expect([json.errors, json.data.city.name]).toEqual([undefined, 'Tanger'])
    expect((await get('/graphiql/?page=nothing')).status).toBe(200)
    expect((await get('/graphiql/?page[]=city')).status).toBe(200)
  })

  it('keep the filters in the address, without those that say nothing', async () => {
    const { status, headers } = await get('/fr/events?q=&from=2017&to=2017&role=HOST&kind=&order=newest')
    expect([status, headers.location]).toEqual([302, '/fr/events?from=2017&to=2017&role=HOST&order=newest'])
    const { html } = await get(String(headers.location))
    const { json } = await post(service.url, {
      query:
        '{ events(filter: { during: { from: "2017", to: "2017" }, participations: { some: { roles: [HOST] } } }) { totalCount nodes { id } } }',
    })
    expect(html).toContain(`${json.data.events.totalCount} résultats`)
    for (const { id } of json.data.events.nodes) expect(html).toContain(`href="/fr/${id.replace(':', '/')}"`)
    expect(html).toContain('<option value="HOST" selected>Hôte</option>')
  })

  describe('on an address that leads nowhere', () => {
    it.each([
      ['/city/tangeir', 'en', '/city/tangier'],
      ['/fr/organisation/tangier', 'fr', '/fr/city/tangier'],
      ['/es/city/tangier.xyz', 'es', '/es/city/tangier'],
      ['/ar/event/sixth-mayoral-forum', 'ar', '/ar/event/mayoral-forum-6-quito-2020'],
    ])('%s: a page that suggests what was meant', async (path, language, suggested) => {
      const { status, headers, html } = await get(path)
      expect([status, headers['content-language']]).toEqual([404, language])
      expect(html).toContain(`href="${suggested}"`)
      expect(html).toContain('<meta name="robots" content="noindex"/>')
    })

    it('written in other letters: moves to the right one', async () => {
      const { status, headers } = await get('/fr/city/Tangier')
      expect([status, headers.location]).toEqual([301, '/fr/city/tangier'])
      expect((await get('/city/ATLANTIS')).status).toBe(404)
    })

    it('JSON for programs, a page for browsers', async () => {
      const page = await get('/nothing/at/all')
      expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
      const json = await get('/nothing/at/all', { accept: 'application/json' })
      expect([json.status, JSON.parse(json.html).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
    })
  })

  describe('on a bad part of the address: a page that says what is allowed', () => {
    const lists = ['cities', 'organisations', 'programmes', 'events', 'articles', 'topics', 'sources']
    const cases: [path: string, status: number, language: string][] = [
      ...lists.flatMap((list): [string, number, string][] => [
        [`/fr/${list}?colour=red`, 400, 'fr'],
        [`/es/${list}?after=nonsense`, 400, 'es'],
        [`/ar/${list}?before=${'A'.repeat(500)}`, 400, 'ar'],
        [`/en/${list}?q=${'x'.repeat(10_240)}`, 400, 'en'],
        [`/en/${list}?order=%3Cscript%3Ealert(1)%3C/script%3E`, 400, 'en'],
      ]),
      ['/fr/search?kind=ROBOT', 400, 'fr'],
      [`/es/search?q=${'x'.repeat(201)}`, 400, 'es'],
      [`/en/search?q=${'x'.repeat(200)}`, 200, 'en'],
      ['/ar/search?q=%3Cscript%3Ealert(1)%3C/script%3E', 200, 'ar'],
      ['/ar/search?q=a&q=b', 400, 'ar'],
      ['/ar/events?from=2018&to=2017', 400, 'ar'],
      ['/en/events?from=2017-13', 400, 'en'],
      ['/en/events?topic=city:', 200, 'en'],
      ['/en/events?topic=migration', 400, 'en'],
      ['/en/events?actor=city:nowhere', 200, 'en'],
      ['/en/cities?country=ZZ', 200, 'en'],
      ['/en/cities?country=Morocco', 400, 'en'],
      ['/en/articles?language=xx', 200, 'en'],
      ['/en/articles?language=%00', 400, 'en'],
      ['/en/city/tangier?after=%FF%FE', 400, 'en'],
      ['/en/city/tangier?met=bad', 400, 'en'],
      ['/en/topic/migration?page=999999999', 400, 'en'],
      ['/en?x=1', 400, 'en'],
      ['/fr/city/%E0%A4%A', 400, 'fr'],
      ['/fr/%', 400, 'fr'],
      ['/es/city/%00', 404, 'es'],
      [`/es/city/${'x'.repeat(8_000)}`, 404, 'es'],
      ['/en/city/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404, 'en'],
      ['/en/city/__proto__', 404, 'en'],
      ['/en/constructor', 404, 'en'],
      ['/en/city/..%2f..%2fetc%2fpasswd', 404, 'en'],
    ]
    it.each(cases.map((one) => [one[0].slice(0, 60), ...one] as const))(
      '%s',
      async (_, path, expected, language) => {
        const { status, headers, html } = await get(path)
        expect([status, headers['content-language']]).toEqual([expected, language])
        expect(html).toContain(`<html lang="${language}"`)
        expect(html).toMatch(/<h1/)
        expect(html).not.toMatch(/<script>|node_modules|undefined/)
        expect(html.length).toBeLessThan(200_000)
      },
    )

    it('names the part, what came, and what is allowed, in the words of the reader', async () => {
      const { html } = await get('/fr/events?role=CHEF')
      expect(html).toContain('La partie « <bdi lang>role</bdi> » de l’adresse vaut « <bdi lang>CHEF</bdi> ».')
      expect(html).toContain('HOST, ORGANISER, SPEAKER, PARTICIPANT, SIGNATORY')
      expect((await get('/es/events?from=2018&to=2017')).html).toContain(
        'un período que no termine antes de empezar',
      )
    })
  })

  it('the page of the city with most dialogues takes at most three times as long as its query', async () => {
    const link = /href="(\/graphiql\/\?page=[^"]*)"/.exec((await get('/en/city/amman')).html)?.[1] ?? ''
    const { headers } = await get(link.replace(/&amp;/g, '&'))
    const { searchParams } = new URL(String(headers.location), `${service.url}/graphiql/`)
    const body = {
      query: searchParams.get('query'),
      variables: JSON.parse(searchParams.get('variables') ?? ''),
    }
    const took = async (act: () => Promise<unknown>) => {
      const began = performance.now()
      await act()
      return performance.now() - began
    }
    const times: { query: number; page: number }[] = []
    for (let round = 0; round < 40; round += 1) {
      const query = await took(() => post(service.url, body))
      times.push({ query, page: await took(() => get('/en/city/amman')) })
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
    const late = times.slice(10)
    const ratio = median(late.map(({ page }) => page)) / median(late.map(({ query }) => query))
    expect(ratio).toBeLessThanOrEqual(3)
  })

  it('and after all of it nothing is in the log that no one foresaw', () => {
    expect(service.output().stderr).toBe('')
  })
})

describe('hostile texts of the data', () => {
  const SCRIPT = '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&'
  let service: RunningService

  beforeAll(async () => {
    const seed = newFolder()
    cpSync(fileURLToPath(new URL('../../seed/', import.meta.url)), seed, { recursive: true })
    const edit = (name: string, change: (record: Record<string, unknown>) => object) => {
      const file = join(seed, `${name}.json`)
      writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).map(change)))
    }
    edit('cities', (city) =>
      city.id === 'tangier' ? { ...city, name: SCRIPT, names: { en: SCRIPT, ar: `‮${SCRIPT}` } } : city,
    )
    edit('events', (event) => ({ ...event, title: `${event.title}${SCRIPT}` }))
    edit('sources', (source) => ({ ...source, title: SCRIPT, publisher: SCRIPT }))
    edit('articles', (article) => ({ ...article, title: `${SCRIPT}${article.title}`, summary: SCRIPT }))
    edit('topics', (topic) => ({ ...topic, label: { en: `${SCRIPT}${topic.id}` } }))
    service = await startService({ env: { DATA_DIR: newFolder(), SEED_DIR: seed } })
  })
  afterAll(() => service?.stop())

  it('are text on every page: no element and no attribute comes of them', async () => {
    const paths = [
      '/',
      '/city/tangier',
      '/ar/city/tangier',
      '/event/mayoral-forum-6-quito-2020',
      '/article/uclg-mc2cm-three-pillars',
      '/topic/migration',
      '/source/uclg-term1023-p5',
      '/programme/mc2cm',
      '/organisation/uclg',
      '/cities?q=alert',
      '/events',
      '/articles',
      '/topics',
      '/sources',
      `/search?q=${encodeURIComponent('<script>alert')}`,
    ]
    for (const path of paths) {
      const { status, html } = await raw(service.url, path)
      expect([path, status]).toEqual([path, 200])
      expect(html).toContain('&lt;script')
      expect(html.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(1)
      expect(html).not.toMatch(/<img|<[^>]* onerror=/)
    }
  })
})

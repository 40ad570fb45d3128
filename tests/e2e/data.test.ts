import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, type RunningService, startService } from '../support/start-service.js'

// biome-ignore lint/suspicious/noExplicitAny: what the API answers
type Answer = any

const KINDS: Readonly<Record<string, string>> = {
  cities: 'city',
  organisations: 'organisation',
  programmes: 'programme',
  events: 'event',
  articles: 'article',
  topics: 'topic',
  sources: 'source',
}
const LISTS = Object.keys(KINDS)
const seed = (name: string): Answer =>
  JSON.parse(readFileSync(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8'))

describe('one address, many formats', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-data-'))
  let service: RunningService

  /** Asks as it is told: `fetch` would ask not to be answered from what it has. */
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      httpRequest(service.url + path, { headers, method }, resolve)
        .on('error', reject)
        .end()
    })
    let body = ''
    for await (const part of response.setEncoding('utf8')) body += part
    return {
      status: response.statusCode,
      headers: new Headers(response.headers as Record<string, string>),
      text: body,
    }
  }
  const ask = async (query: string): Promise<Answer> => (await post(service.url, { query })).json.data
  const records = (csv: string): number =>
    (csv.replace(/"(?:[^"]|"")*"/g, '').match(/\r\n/g)?.length ?? 0) - 1

  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: folder } })
  })
  afterAll(async () => {
    await service?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(LISTS)('the table of all %s has a row for each, and each in the seed', async (list) => {
    const { status, headers, text } = await get(`/${list}.csv`)
    const data = await ask(`{ ${list}(first: 1) { totalCount } }`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(records(text)).toBe(data[list].totalCount)
    for (const { id } of seed(list)) expect(text).toContain(`\r\n${KINDS[list]}:${id},`)
    expect(headers.get('link')).toBeNull()
  })

  it('the table of a list has the filters and the order of its page', async () => {
    const { text } = await get('/fr/cities.csv?country=MA&order=population')
    const ids = seed('cities')
      .filter(({ country }: Answer) => country === 'MA')
      .map(({ id }: Answer) => `city:${id}`)
    expect(
      text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual(ids.sort())
    expect(text).toContain('Tanger,fr,')
    expect(text).toContain(`${service.url}/fr/city/tangier`)
  })

  it('the table of a city has its participations, as the API counts them', async () => {
    for (const [path, argument] of [
      ['/city/tangier', 'actors'],
      ['/organisation/uclg', 'actors'],
      ['/programme/mc2cm', 'activities'],
      ['/event/mayoral-forum-6-quito-2020', 'activities'],
    ] as const) {
      const id = path.slice(1).replace('/', ':')
      const data = await ask(
        `{ participations(filter: { ${argument}: ["${id}"] }, first: 1) { totalCount } }`,
      )
      expect(data.participations.totalCount).toBeGreaterThan(3)
      expect(records((await get(`${path}.csv`)).text)).toBe(data.participations.totalCount)
    }
  })

  it('a table goes on after any of its cursors', async () => {
    const all = (await get('/cities.csv?order=name')).text.split('\r\n')
    const { cities } = await ask(
      '{ cities(first: 100, orderBy: [{ field: NAME }]) { pageInfo { endCursor } } }',
    )
    const rest = (await get(`/cities.csv?order=name&after=${cities.pageInfo.endCursor}`)).text.split('\r\n')
    expect(rest).toEqual([all[0], ...all.slice(101)])
  })

  it('JSON is the answer to the query in it, asked again', async () => {
    const file = JSON.parse((await get('/fr/city/tangier.json')).text)
    const { json } = await post(service.url, { query: file.query, variables: file.variables })
    expect(json.data).toEqual(file.data)
    expect(file).toMatchObject({ page: `${service.url}/fr/city/tangier`, endpoint: `${service.url}/graphql` })
    expect(Date.parse(file.lastChange)).toBeGreaterThan(0)
    expect(file.datasets[0].licence).toContain('CC BY 4.0')
  })

  it('a calendar has each dated dialogue once, and says how many have no date', async () => {
    const text = (await get('/events.ics')).text.replace(/\r\n /g, '')
    const dated = seed('events').filter(({ start }: Answer) => start)
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(dated.length)
    expect(new Set(text.match(/^UID:.*/gm)).size).toBe(dated.length)
    const vague = dated.filter(({ start }: Answer) => start.length < 10)
    expect(text.match(/^STATUS:TENTATIVE/gm)?.length ?? 0).toBe(vague.length)
    expect(text.includes('without a date')).toBe(dated.length < seed('events').length)
  })

  it('a feed of a topic has what is about it or its parts, and the same ids in every language and format', async () => {
    const within = new Set(['refugees'])
    for (const topic of seed('topics')) if (topic.broader === 'refugees') within.add(topic.id)
    const about = (kind: string, list: string): string[] =>
      seed(list)
        .filter(({ topics }: Answer) => topics.some((topic: string) => within.has(topic)))
        .map(({ id }: Answer) => `/${kind}/${id}`)
    const pages = [...about('article', 'articles'), ...about('event', 'events')]
    const feed = JSON.parse((await get('/topic/refugees.feed.json')).text)
    const paths = feed.items.map(({ url }: Answer) => url.slice(service.url.length))
    expect(pages.length).toBeGreaterThan(20)
    expect(paths).toHaveLength(Math.min(50, pages.length))
    for (const path of paths) expect(pages).toContain(path)
    const ids = feed.items.map(({ id }: Answer) => id)
    for (const address of ['/fr/topic/refugees.rss', '/ar/topic/refugees.atom']) {
      const { text } = await get(address)
      for (const id of ids) expect(text).toContain(`>${id}<`)
      expect(text).toMatch(address.startsWith('/fr') ? /<language>fr</ : /<feed [^>]*xml:lang="ar"/)
    }
  })

  it('the feed of a filtered list has what the list has', async () => {
    const feed = JSON.parse((await get('/articles.feed.json?kind=REPORT')).text)
    const reports = seed('articles').filter(({ kind }: Answer) => kind === 'report')
    expect(feed.items.length).toBe(Math.min(50, reports.length))
    expect(feed.title).toBe('Parley: Articles · Report')
  })

  const FILES = [
    '/index.rss',
    '/index.atom',
    '/index.feed.json',
    '/index.ics',
    '/cities.csv',
    '/city/tangier.jsonld',
    '/city/tangier.json',
    '/city/tangier.bib',
    '/city/tangier.ris',
    '/events.jsonld',
  ]

  it.each(FILES)('%s is known again: by its tag, and by when the data changed', async (path) => {
    const first = await get(path)
    const again = await get(path)
    expect(first.status).toBe(200)
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    const same = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([same.status, same.text]).toEqual([304, ''])
    const since = await get(path, { 'if-modified-since': first.headers.get('last-modified') ?? '' })
    expect(since.status).toBe(304)
    expect((await get(path, { 'if-none-match': 'W/"another"' })).status).toBe(200)
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const head = await get(path, {}, 'HEAD')
    expect([head.status, head.text]).toEqual([200, ''])
  })

  it('every page names its formats, in its head and in its header, and each is there', async () => {
    for (const path of [
      '/en',
      '/city/tangier',
      '/fr/topic/migration',
      '/events?country=MA',
      '/article/shareweb-beirut-conference',
    ]) {
      const { headers, text } = await get(path)
      const links = [...(headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="alternate"; type="([^"]*)"/g)]
      expect(links.length).toBeGreaterThan(3)
      for (const [, href = '', type = ''] of links) {
        const file = await get(href.slice(service.url.length))
        expect([href, file.status, file.headers.get('content-type')]).toEqual([
          href,
          200,
          `${type}; charset=utf-8`,
        ])
        expect(text).toContain(`"${href.slice(service.url.length).replaceAll('&', '&amp;')}"`)
      }
    }
  })

  it.each([
    ['/city/tangier.xlsx', 404],
    ['/city/no-such.csv', 404],
    ['/city/no-such.rss', 404],
    ['/city/no-such.ics', 404],
    ['/city/no-such.jsonld', 404],
    ['/city/no-such.json', 404],
    ['/city/no-such.bib', 404],
    ['/event/no-such.csv', 404],
    ['/article/no-such.csv', 404],
    ['/topic/no-such.atom', 404],
    ['/cities.rss', 404],
    ['/topic/migration.csv', 404],
    ['/search.json', 404],
    ['/city/tangier.csv.csv', 404],
    ['/cities.csv?country=Morocco', 400],
    ['/cities.csv?planet=x', 400],
    ['/cities.csv?after=x', 400],
    ['/cities.csv?before=x', 400],
    ['/events.rss?after=x', 400],
    ['/events.ics?from=2018&to=2017', 400],
    ['/city/%ff.csv', 400],
  ])('%s is refused with %i, by a page that helps', async (path, status) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
    expect(answer.text).toContain('<h1')
    expect(answer.text).not.toMatch(/undefined|\[object/)
  })

  it('search engines find each page once, in all languages, and what is no page is kept from them', async () => {
    const robots = (await get('/robots.txt')).text
    expect(robots).toContain(`Sitemap: ${service.url}/sitemap.xml`)
    const sitemaps = [...(await get('/sitemap.xml')).text.matchAll(/<loc>([^<]*)</g)].map(
      ([, url = '']) => url,
    )
    const pages: string[] = []
    for (const url of sitemaps) {
      const { status, headers, text } = await get(url.slice(service.url.length))
      expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
      pages.push(
        ...[...text.matchAll(/<loc>([^<]*)</g)].map(([, page = '']) => page.slice(service.url.length)),
      )
      expect(text.match(/hreflang="ar"/g)).toHaveLength(text.match(/<url>/g)?.length ?? 0)
    }
    const wanted = LISTS.flatMap((list) => seed(list).map(({ id }: Answer) => `/${KINDS[list]}/${id}`))
    expect(pages.sort()).toEqual(wanted.sort())
    expect((await get('/sitemap/planets.xml', { accept: 'text/html' })).status).toBe(404)
  })

  it('a wrong ending gets the formats that there are', async () => {
    const { text } = await get('/fr/city/tangier.xlsx')
    for (const ending of ['csv', 'json', 'ics', 'rss'])
      expect(text).toContain(`href="/fr/city/tangier.${ending}"`)
  })

  it('no host that is none gets into a file', async () => {
    const { text } = await get('/index.atom', { host: '"><script>' })
    expect(text).not.toContain('<script>')
    expect(text).toContain('http://localhost/')
  })
})

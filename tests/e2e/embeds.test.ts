import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { extract } from '@extractus/oembed-extractor'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSeed } from '../support/seed.js'
import { type RunningService, startService } from '../support/start-service.js'
import { fieldsOfXml } from '../support/xml.js'

/** What other pages and programs embed, as they ask for it. Expected facts are read from the files of the seed. */

// biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of an answer
type Answer = any
const seed = readSeed()
const folder = mkdtempSync(join(tmpdir(), 'parley-embeds-'))
let service: RunningService

beforeAll(async () => {
  service = await startService({ env: { DATA_DIR: folder } })
})
afterAll(async () => {
  await service?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(service.url + path, { headers })
const json = async (path: string): Promise<Answer> => (await get(path)).json()

describe('frames', () => {
  const QUITO = 'event:mayoral-forum-6-quito-2020'

  it.each([
    ['dialogues?city=city:tangier', 200],
    ['dialogues?city=city:tangier&first=100&lang=ar&theme=dark', 200],
    ['meetings?of=organisation:uclg', 200],
    ['map?programme=programme:mc2cm', 200],
    ['timeline?of=topic:migration', 200],
    [`number?event=${QUITO}&property=participantCount&unit=cities`, 200],
    [`number?event=${QUITO}&property=nothing`, 200],
    ['dialogues', 400],
    ['dialogues?city=tangier', 400],
    ['dialogues?city=city:tangier&first=101', 400],
    ['dialogues?city=city:tangier&colour=red', 400],
    ['dialogues?city=city:nowhere', 404],
    ['dialogues?city=city:%00', 404],
    ['meetings?of=city:nowhere', 404],
    ['timeline?of=topic:nothing', 404],
    ['map?programme=programme:%E0%A4%A', 404],
  ])('%s is answered with %i, by a page that may be framed', async (path, status) => {
    const response = await get(`/embed/v1/${path}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(response.headers.get('x-frame-options')).toBeNull()
    expect(await response.text()).toMatch(/^<!doctype html>.*<h1/s)
  })

  it('alone may be framed', async () => {
    for (const path of ['/', '/en/city/tangier', '/embed/v1/', '/fr/embed/v1', '/embed/v1x/dialogues']) {
      const response = await get(path, { accept: 'text/html' })
      expect(response.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(response.headers.get('x-frame-options'), path).toBe('SAMEORIGIN')
    }
  })

  it('are asked for anew, and not sent where they are as before', async () => {
    const path = '/embed/v1/dialogues?city=city:tangier'
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    expect((await get(path, { 'if-none-match': tag, 'cache-control': 'max-age=0' })).status).toBe(304)
  })

  it('say what the page says: each dialogue of Tangier is there, in the language asked for', async () => {
    const html = await (await get('/embed/v1/dialogues?city=city:tangier&first=100&lang=fr')).text()
    const events = seed.events.filter((event: Answer) =>
      event.participants.some(({ city }: Answer) => city === 'tangier'),
    )
    expect(html).toContain('<html lang="fr" dir="ltr"')
    for (const { id } of events) expect(html).toContain(`href="/fr/event/${id}"`)
    expect(events.length).toBeGreaterThan(3)
  })
})

describe('scripts', () => {
  it.each(['dialogues', 'meetings', 'map', 'timeline', 'number', 'frame', 'height'])(
    '%s.js may be loaded from any page, and weighs at most 20 kB compressed',
    async (name) => {
      const response = await get(`/embed/v1/${name}.js`, { origin: 'https://elsewhere.test' })
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
      const bytes = gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length
      expect(bytes).toBeLessThanOrEqual(20_000)
      expect(bytes).toBeGreaterThan(100)
    },
  )

  it('are printed with the hash of what is sent', async () => {
    const page = await (await get('/embed/v1/')).text()
    for (const name of ['dialogues', 'meetings', 'map', 'timeline', 'number', 'frame']) {
      const content = Buffer.from(await (await get(`/embed/v1/${name}.js`)).arrayBuffer())
      expect(page).toContain(`sha384-${createHash('sha384').update(content).digest('base64')}`)
    }
  })

  it('read by GET, which any page may do without asking first', async () => {
    const query = encodeURIComponent('{ __typename }')
    const response = await get(`/graphql?query=${query}`, { origin: 'https://elsewhere.test' })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  })
})

describe('the page of widgets', () => {
  it.each(['en', 'fr', 'es', 'ar'])(
    'is there in %s, with what to copy and what to allow',
    async (language) => {
      const response = await get(`/${language}/embed/v1/`)
      expect(response.status).toBe(200)
      const page = await response.text()
      expect(page).toContain(`<html lang="${language}"`)
      expect(page.replaceAll('&quot;', '"')).toContain('&lt;parley-dialogues city="city:tangier"')
      expect(page).toContain(`script-src ${service.url}; connect-src ${service.url}`)
      expect(page).toContain(`frame-src ${service.url}`)
    },
  )

  it('names the service as it was asked, and no host that is none', async () => {
    const page = await (await get('/embed/v1/', { 'x-forwarded-proto': 'https' })).text()
    expect(page).toContain(service.url.replace('http:', 'https:'))
  })
})

describe('oEmbed', () => {
  const asked = (url: string, rest = '') => `/oembed?url=${encodeURIComponent(url)}${rest}`

  it.each([
    ['/en/city/tangier', 'Tangier', 'dialogues?city=city%3Atangier&amp;lang=en'],
    ['/fr/programme/mc2cm', undefined, 'map?programme=programme%3Amc2cm&amp;lang=fr'],
    ['/ar/organisation/uclg', undefined, 'timeline?of=organisation%3Auclg&amp;lang=ar'],
  ])('an extractor finds the preview of %s by itself', async (path, title, widget) => {
    const preview: Answer = await extract(service.url + path)
    expect(preview).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Parley' })
    if (title) expect(preview.title).toBe(title)
    expect(preview.html).toContain(`<iframe src="${service.url}/embed/v1/${widget}"`)
    const frame = /src="([^"]*)"/.exec(preview.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await fetch(frame)).status).toBe(200)
  })

  it('keeps to the room that there is', async () => {
    const url = `${service.url}/city/tangier`
    expect(await json(asked(url))).toMatchObject({ width: 600, height: 480 })
    const small = await json(asked(url, '&maxwidth=320&maxheight=200&format=json'))
    expect(small).toMatchObject({ width: 320, height: 200 })
    expect(small.html).toContain('width="320" height="200"')
    expect(await json(asked(url, '&maxwidth=5000'))).toMatchObject({ width: 600 })
  })

  it('answers in XML', async () => {
    const response = await get(asked(`${service.url}/city/tangier`, '&format=xml'))
    expect(response.headers.get('content-type')).toMatch(/^text\/xml/)
    const xml = await response.text()
    const { html, ...fields } = fieldsOfXml(xml)
    expect(fields).toMatchObject({ type: 'rich', version: '1.0', title: 'Tangier', width: '600' })
    expect(html).toBe((await json(asked(`${service.url}/city/tangier`))).html)
  })

  it.each([
    ['', 400],
    ['?url=', 400],
    ['?url=tangier', 400],
    ['?url=URL/city/tangier&maxwidth=0', 400],
    ['?url=URL/city/tangier&maxwidth=-1', 400],
    ['?url=URL/city/tangier&maxheight=tall', 400],
    ['?url=URL/city/tangier&colour=red', 400],
    ['?url=URL/city/tangier&format=yaml', 501],
    ['?url=URL/city/nowhere', 404],
    ['?url=URL/cities', 404],
    ['?url=URL/', 404],
    ['?url=https://elsewhere.test/city/tangier', 404],
    ['?url=ftp://HOST/city/tangier', 404],
    ['?url=URL/embed/v1/dialogues', 400],
    ['?url=URL/event/mayoral-forum-6-quito-2020', 200],
  ])('%s: %i', async (query, status) => {
    const { host } = new URL(service.url)
    const response = await get(`/oembed${query.replace('URL', service.url).replace('HOST', host)}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const body: Answer = await response.json()
    if (status !== 200) expect(body.errors[0].message).toMatch(/^[A-Z].+\.$/)
    else expect(body).toMatchObject({ type: 'link', version: '1.0' })
  })
})

describe('rows', () => {
  const NAMES = ['rows/nodes.json', 'rows/edges.json', 'kumu.json']

  it('around an entity are those that GraphQL finds around it', async () => {
    const query =
      '{ neighbourhood(of: ["programme:mc2cm"], first: 100) { nodes { id } edges { source target } } }'
    const { data } = await json(`/graphql?query=${encodeURIComponent(query)}`)
    const nodes = await json('/embed/v1/rows/nodes.json?of=programme:mc2cm')
    const edges = await json('/embed/v1/rows/edges.json?of=programme:mc2cm')
    expect(nodes.map(({ id }: Answer) => id)).toEqual(data.neighbourhood.nodes.map(({ id }: Answer) => id))
    const ends = (list: Answer[]) =>
      [...new Set(list.map(({ source, target }) => `${source} ${target}`))].sort()
    expect(ends(edges)).toEqual(ends(data.neighbourhood.edges))
    const kumu = await json('/embed/v1/kumu.json?of=programme:mc2cm&lang=es')
    expect(kumu.elements.map(({ parley }: Answer) => parley)).toEqual(nodes.map(({ id }: Answer) => id))
    const labels = new Set(kumu.elements.map(({ label }: Answer) => label))
    expect(labels.size).toBe(kumu.elements.length)
    for (const { from, to } of kumu.connections)
      expect([labels.has(from), labels.has(to)]).toEqual([true, true])
  })

  it('without an entity are the pairs that met most often', async () => {
    const edges = await json('/embed/v1/rows/edges.json?first=7')
    expect(edges).toHaveLength(7)
    const counts = edges.map(({ mainStat }: Answer) => mainStat)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
  })

  it.each([
    ['?of=city:nowhere', 404],
    ['?of=nothing', 400],
    ['?of=city:tangier&first=0', 400],
    ['?of=city:tangier&first=100', 200],
    ['?of=city:tangier&first=101', 400],
    ['?depth=2', 400],
    ['?lang=xx', 400],
    ['?of=city:%00', 404],
  ])('%s: %i', async (query, status) => {
    for (const name of NAMES) {
      const response = await get(`/embed/v1/${name}${query}`)
      expect(response.status, name).toBe(status)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      if (status !== 200) expect(((await response.json()) as Answer).errors[0].message).toMatch(/^[A-Z].+\.$/)
    }
  })
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, type RunningService, startService } from '../support/start-service.js'

/** Pictures, their files and links between two, of the built service, beside the files of the seed and other queries. */

// biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of an answer
type Answer = any
const seed = (name: string): Answer[] =>
  JSON.parse(readFileSync(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8'))

/** The date of an event of the seed, as far as it is known there. */
const partial = ({ start, datePrecision }: Answer): string =>
  start?.slice(0, { year: 4, month: 7 }[datePrecision as string] ?? 10) ?? ''

/** Reads CSV by its rules (RFC 4180), without the code that wrote it. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== '\n') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('pictures and links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pictures-'))
  let service: RunningService

  const ask = async (query: string): Promise<Answer> => {
    const { json } = await post(service.url, { query })
    expect(json.errors).toBeUndefined()
    return json.data
  }
  const get = (path: string) => fetch(service.url + path, { redirect: 'manual' })
  const page = async (path: string): Promise<string> => {
    const response = await get(path)
    expect(response.status, path).toBe(200)
    return response.text()
  }
  const rowsOf = async (path: string): Promise<Record<string, string>[]> => {
    const response = await get(path)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=[\w-]+\.csv$/)
    const [names = [], ...rows] = readCsv(Buffer.from(await response.arrayBuffer()).toString())
    return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
  }
  /** Where the drawing of a page leads. */
  const linksIn = (html: string): string[] =>
    [...html.slice(html.indexOf('<svg'), html.indexOf('</svg>')).matchAll(/<a href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    )

  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: folder } })
  })
  afterAll(async () => {
    await service?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('the timeline of a programme has each of its dialogues of the seed, on the page and in the file', async () => {
    const events = seed('events').filter(({ programme }) => programme === 'mc2cm')
    expect(events.length).toBeGreaterThan(20)
    const ids = events.map(({ id }) => `event:${id}`).sort()
    const html = await page('/en/programme/mc2cm/timeline')
    expect(linksIn(html).sort()).toEqual(ids.map((id) => `/en/event/${id.slice('event:'.length)}`))
    const rows = await rowsOf('/en/programme/mc2cm/timeline.csv')
    expect(rows.map(({ id }) => id).sort()).toEqual(ids)
    for (const { id, startDate } of rows)
      expect(startDate).toBe(partial(events.find((event) => `event:${event.id}` === id)))
  })

  it.each(['city:tangier', 'city:lisbon', 'organisation:uclg', 'topic:migration'])(
    'the timeline of %s has as many dialogues as the API counts, by role and years too',
    async (id) => {
      const path = `/en/${id.replace(':', '/')}/timeline.csv`
      const about = id.startsWith('topic')
        ? `topics: { some: ["${id}"] }`
        : `participations: { some: { actors: ["${id}"] } }`
      const took = `participations: { some: { ${id.startsWith('topic') ? '' : `actors: ["${id}"], `}roles: [HOST] } }`
      const { all, some, hosted } = await ask(`{
        all: events(filter: { ${about} }, first: 1) { totalCount }
        some: events(filter: { ${about}, during: { from: "2017", to: "2018" } }, first: 1) { totalCount }
        hosted: events(filter: { ${id.startsWith('topic') ? about + ', ' : ''}${took} }, first: 1) { totalCount }
      }`)
      expect(all.totalCount).toBeGreaterThan(0)
      expect(await rowsOf(path)).toHaveLength(all.totalCount)
      expect(await rowsOf(`${path}?fromYear=2017&toYear=2018`)).toHaveLength(some.totalCount)
      expect(await rowsOf(`${path}?role=HOST`)).toHaveLength(hosted.totalCount)
    },
  )

  it('the map of an event has the cities of the seed that took part, each once', async () => {
    const event = seed('events').find(({ id }) => id === 'mc2cm-peer-6-turin-2017')
    const expected = [
      ...new Set<string>(event.participants.flatMap(({ city }: Answer) => (city ? [`city:${city}`] : []))),
    ].sort()
    expect(expected.length).toBeGreaterThan(5)
    const rows = await rowsOf('/en/event/mc2cm-peer-6-turin-2017/map.csv')
    expect(rows.map(({ id }) => id).sort()).toEqual(expected)
    const cities = new Map(seed('cities').map((city) => [`city:${city.id}`, city]))
    for (const { id = '', country, latitude } of rows) {
      expect(country).toBe(cities.get(id).country)
      expect(latitude).toBe(String(cities.get(id).lat ?? ''))
    }
  })

  it.each(['city:tangier', 'organisation:uclg', 'programme:mc2cm', 'event:mc2cm-peer-6-turin-2017'])(
    'around %s are those that the API finds there',
    async (id) => {
      const { neighbourhood } = await ask(
        `{ neighbourhood(of: ["${id}"], first: 200) { nodes { id } edges { source target relation } } }`,
      )
      const expected = neighbourhood.nodes
        .map((node: Answer) => node.id)
        .filter((other: string) => other !== id)
      const rows = await rowsOf(`/fr/${id.replace(':', '/')}/around.csv`)
      expect(rows.map((row) => row.id).sort()).toEqual(expected.sort())
      for (const { id: other, relations } of rows) {
        const between = neighbourhood.edges.filter(({ source, target }: Answer) =>
          [`${source} ${target}`, `${target} ${source}`].includes(`${id} ${other}`),
        )
        expect(new Set(relations?.split(' '))).toEqual(
          new Set(between.map(({ relation }: Answer) => relation)),
        )
      }
      const links = linksIn(await page(`/fr/${id.replace(':', '/')}/around`))
      expect(links).toHaveLength(expected.length + 1)
    },
  )

  it.each(['', '?kind=CITY', '?role=HOST', '?kind=ORGANISATION&fromYear=2017&toYear=2019'])(
    'the network%s has the pairs that the API finds',
    async (query) => {
      const values = new URLSearchParams(query)
      const kind = values.get('kind')
      const role = values.get('role')
      const filter = [
        kind && `kinds: [${kind}]`,
        role && `roles: [${role}]`,
        values.has('fromYear') && 'during: { from: "2017", to: "2019" }',
      ].filter(Boolean)
      const { coParticipations } = await ask(
        `{ coParticipations(filter: { ${filter} }, first: 100) { nodes { a { id } b { id } sharedCount } } }`,
      )
      const rows = await rowsOf(`/en/network.csv${query}`)
      expect(rows.map(({ a, b, sharedCount }) => [a, b, sharedCount])).toEqual(
        coParticipations.nodes.map(({ a, b, sharedCount }: Answer) => [a.id, b.id, String(sharedCount)]),
      )
    },
  )

  it('files are what they are called, in all languages', async () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const png = await get(`/${language}/city/tangier/timeline.png`)
      expect(png.headers.get('content-type')).toBe('image/png')
      const bytes = Buffer.from(await png.arrayBuffer())
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000)
      const svg = await get(`/${language}/city/tangier/timeline.svg`)
      expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
      expect(svg.headers.get('content-disposition')).toBe('attachment; filename=tangier-timeline.svg')
      expect(await svg.text()).not.toMatch(/var\(|<a |undefined/)
    }
  })

  it('names that are typed lead to the ids that they stand for, at once and with all that was chosen', async () => {
    const moved = await get('/fr/connect?from=Chiyah&to=Freetown&avoid=&maxLength=&fromYear=2016')
    expect(moved.status).toBe(302)
    const again = await get(String(moved.headers.get('location')))
    expect(again.headers.get('location')).toBe(
      '/fr/connect?from=city%3Achiyah&to=city%3Afreetown&fromYear=2016',
    )
  })

  it.each([
    '',
    '&over=PARTICIPATION',
    '&inDateOrder=1',
    '&avoiding=city:amman,organisation:uclg',
    '&maxLength=2',
  ])('Chiyah and Freetown are linked as the API says%s', async (query) => {
    const values = new URLSearchParams(query)
    const { paths } = await ask(`{ paths(from: "city:chiyah", to: "city:freetown",
        maxLength: ${values.get('maxLength') ?? 6}, inDateOrder: ${values.has('inDateOrder')},
        relations: ${values.has('over') ? '[PARTICIPATION]' : 'null'},
        avoiding: ${JSON.stringify(values.get('avoiding')?.split(',') ?? [])}
      ) { found paths { length steps { from { id } to { id } relation role startDate } } } }`)
    const address = `/en/connect?from=city:chiyah&to=city:freetown${query}`
    const html = await page(address)
    if (paths.paths.length === 0) {
      expect(html).toContain('within 2 steps')
      const { totalCount } = (
        await ask('{ events(filter: { not: { coverage: { eq: COMPLETE } } }, first: 1) { totalCount } }')
      ).events
      expect(html.replace(/<[^>]*>/g, '')).toMatch(
        new RegExp(`of ${totalCount} of the ${seed('events').length} dialogues`),
      )
      expect((await get(address.replace('connect', 'connect.svg'))).status).toBe(404)
      return
    }
    const rows = await rowsOf(address.replace('connect', 'connect.csv'))
    expect(
      rows.map(({ chain, from, to, relation, role, startDate }) => [
        chain,
        from,
        to,
        relation,
        role,
        startDate,
      ]),
    ).toEqual(
      paths.paths.flatMap(({ steps }: Answer, at: number) =>
        steps.map(({ from, to, relation, role, startDate }: Answer) => [
          String(at + 1),
          from.id,
          to.id,
          relation,
          role ?? '',
          startDate ?? '',
        ]),
      ),
    )
    expect(html.split('<ol class="steps">')).toHaveLength(paths.paths.length + 1)
    expect(linksIn(html)).toHaveLength(paths.paths[0].length + 1)
  })

  it('who is meant is asked where it may be several, and said where it is no one', async () => {
    const several = await page('/en/connect?from=migration&to=city:freetown')
    const { search } = await ask(
      '{ search(text: "migration", kinds: [CITY, ORGANISATION, PROGRAMME, EVENT, ARTICLE], first: 8) { nodes { id } } }',
    )
    const offered = [...several.matchAll(/type="radio" name="from" value="([^"]*)"/g)].map(([, id]) => id)
    expect(offered).toEqual(search.nodes.map(({ id }: Answer) => id))
    expect(await page('/en/connect?from=zzzzqqq&to=city:freetown')).toMatch(
      /Nothing was found for “<bdi lang(="")?>zzzzqqq/,
    )
    expect(await page('/en/connect?from=city:atlantis&to=city:freetown')).toContain(
      'One of the two is not recorded here.',
    )
    expect(await page('/en/connect?from=city:tangier&to=city:tangier')).toContain('Both are the same')
  })

  it.each([
    ['/en/connect?maxLength=7', 400],
    ['/en/connect?colour=red', 400],
    ['/en/connect?from=city:a&to=city:b&avoiding=city:a', 400],
    ['/en/connect?from=city:a&to=city:b&fromYear=2019&toYear=2018', 400],
    ['/en/network?kind=ARTICLE', 400],
    ['/en/city/tangier/timeline?role=LEAD', 400],
    ['/en/city/atlantis/timeline', 404],
    ['/en/city/atlantis/timeline.svg', 404],
    ['/en/connect.svg', 404],
    ['/en/event/x/timeline', 404],
    ['/en/City/tangier/timeline', 404],
    ['/en/city/Tangier/timeline.svg', 301],
  ])('%s is answered with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, type RunningService, startService } from '../support/start-service.js'

/** All pages of the seed, read as a crawler does, beside what GraphQL answers to other queries than theirs. */

// biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of an answer
type Answer = any
const KINDS = ['city', 'organisation', 'programme', 'event', 'article', 'topic', 'source']
const LISTS = ['cities', 'organisations', 'programmes', 'events', 'articles', 'topics', 'sources']
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
const links = (html: string): string[] =>
  [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => unescaped(href))
const pathOf = (id: string): string => `/en/${id.replace(':', '/')}`

describe('the whole site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-crawl-'))
  const pages = new Map<string, { status: number; html: string }>()
  let service: RunningService
  let ids: string[]

  const ask = async (query: string, variables?: object): Promise<Answer> => {
    const { json } = await post(service.url, { query, variables })
    expect(json.errors).toBeUndefined()
    return json.data
  }
  const visit = async (path: string) => {
    const known = pages.get(path)
    if (known) return known
    const response = await fetch(service.url + path, { redirect: 'manual' })
    const page = { status: response.status, html: await response.text() }
    pages.set(path, page)
    return page
  }
  const allIds = async (list: string): Promise<string[]> => {
    const found: string[] = []
    let after: string | null = null
    do {
      const data: Answer = await ask(
        `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      found.push(...data.list.nodes.map(({ id }: { id: string }) => id))
      after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null
    } while (after)
    return found
  }

  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: folder } })
    ids = (await Promise.all(LISTS.map(allIds))).flat()
  })
  afterAll(async () => {
    await service?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What the beginning of a page must say, from counts. */
  const recorded = (counts: readonly (readonly [number, string, string])[]): string => {
    const some = counts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    return some.length === 0
      ? 'Nothing is recorded here.'
      : `Recorded here: ${new Intl.ListFormat('en-GB').format(some)}.`
  }
  const total = (connection: Answer): number => connection?.totalCount ?? 0

  const ACTOR = `name(languages: ["en"]) names { value }
    dialogues: participations(filter: { kinds: [EVENT] }, first: 100) { totalCount nodes { activity { id } } }
    standings: participations(filter: { kinds: [PROGRAMME] }, first: 50) { totalCount nodes { activity { id } } }
    programmes(first: 1) { totalCount } articles(first: 20) { totalCount nodes { id } }`
  const ENTITY: Record<string, string> = {
    city: ACTOR,
    organisation: ACTOR,
    programme: `name(languages: ["en"]) names { value } participations(first: 100) { totalCount nodes { actor { id } } }
      events(first: 50) { totalCount nodes { id } } articles(first: 20) { totalCount nodes { id } }`,
    event: `name(languages: ["en"]) names { value } participations(first: 100) { totalCount nodes { actor { id } } }
      participantCoverage { listed } articles(first: 20) { totalCount nodes { id } } topics { id }`,
    article: `name(languages: ["en"]) names { value } mentions(first: 100) { totalCount nodes { entity { id } } } topics { id }
      translations { id }`,
    topic: 'name(languages: ["en"]) names { value } narrower { id } broader { id }',
    source: `name(languages: ["en"]) claims(first: 100) { totalCount nodes { subject { id } quote } }`,
  }
  /** What is about a topic or one of its parts. */
  const ABOUT = `events(filter: { topics: { some: [$id] } }, first: 20) { totalCount nodes { id } }
    articles(filter: { topics: { some: [$id] } }, first: 20) { totalCount nodes { id } }`
  const countsOf = (kind: string, entity: Answer, met: number) => {
    const mentioning = [
      total(entity.articles),
      'article that mentions it',
      'articles that mention it',
    ] as const
    if (kind === 'city' || kind === 'organisation')
      return [
        [total(entity.dialogues), 'participation in dialogues', 'participations in dialogues'] as const,
        [met, 'partner met', 'partners met'] as const,
        [total(entity.programmes), 'programme', 'programmes'] as const,
        mentioning,
      ]
    const took = [total(entity.participations), 'participation', 'participations'] as const
    if (kind === 'programme')
      return [took, [total(entity.events), 'dialogue', 'dialogues'] as const, mentioning]
    if (kind === 'event') return [took, mentioning]
    if (kind === 'article') return [[total(entity.mentions), 'mention', 'mentions'] as const]
    if (kind === 'topic')
      return [
        [total(entity.events), 'dialogue', 'dialogues'] as const,
        [total(entity.articles), 'article', 'articles'] as const,
      ]
    return [[total(entity.claims), 'statement', 'statements'] as const]
  }
  const idsIn = (value: Answer): string[] =>
    value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsIn(inner)))
      : []

  it.each(KINDS)(
    'the page of each %s has the counts, the names and the links that the API has',
    async (kind) => {
      const wrong: string[] = []
      const those = ids.filter((id) => id.startsWith(`${kind}:`))
      expect(those.length).toBeGreaterThan(10)
      for (const id of those) {
        const actor = kind === 'city' || kind === 'organisation'
        const met = actor ? 'met: coParticipants(of: $id, first: 20) { totalCount nodes { id } }' : ''
        const about = kind === 'topic' ? ABOUT : ''
        const data = await ask(
          `query ($id: ID!) { entity: ${kind}(id: $id) { ${ENTITY[kind]} } ${met} ${about} }`,
          { id },
        )
        const { status, html } = await visit(pathOf(id))
        const said = recorded(countsOf(kind, kind === 'topic' ? data : data.entity, total(data.met)))
        const there = new Set(links(html))
        const names = [
          data.entity.name,
          ...(data.entity.names ?? []).map(({ value }: { value: string }) => value),
        ]
        if (status !== 200) wrong.push(`${id}: ${status}`)
        if (!html.includes(said)) wrong.push(`${id} does not say: ${said}`)
        for (const name of names)
          if (!html.includes(escaped(name))) wrong.push(`${id} lacks the name ${name}`)
        for (const other of idsIn(data))
          if (!there.has(pathOf(other))) wrong.push(`${id} lacks a link to ${other}`)
      }
      expect(wrong).toEqual([])
    },
  )

  it('each list leads, page by page, to all there is of its kind', async () => {
    for (const [at, list] of LISTS.entries()) {
      const kind = KINDS[at] ?? ''
      const found = new Set<string>()
      let path: string | undefined = `/en/${list}`
      while (path) {
        const { status, html } = await visit(path)
        expect(status).toBe(200)
        const main = html.slice(html.indexOf('<main'))
        for (const link of links(main)) if (link.startsWith(`/en/${kind}/`)) found.add(link)
        path = /<a href="([^"]*)" rel="next">/.exec(html)?.[1]?.replace(/&amp;/g, '&')
      }
      for (const id of ids.filter((id) => id.startsWith(`${kind}:`))) expect(found).toContain(pathOf(id))
    }
  })

  it('no link is broken, no page is empty, none says what a program would say', async () => {
    const seen = new Set(['/en'])
    const queue = ['/en']
    const wrong: string[] = []
    let consoles = 0
    const step = async (path: string) => {
      const { status, html } = await visit(path)
      if (status !== 200) wrong.push(`${path}: ${status}`)
      const text = html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ')
      if (!html.includes('<h1') || text.length < 200) wrong.push(`${path} is empty`)
      if (/\bundefined\b|\[object|\{\w+\}|\bNaN\b/.test(text)) wrong.push(`${path} has a hole`)
      for (const link of links(html)) {
        if (link.startsWith('/graphiql/?page=')) consoles += 1
        // Files are for programs: `tests/e2e/data.test.ts` and `tests/e2e/pictures.test.ts` read them.
        const isPage = /^\/en(?:\/|$)/.test(link) && !/^[^?]*\./.test(link)
        if (isPage && !seen.has(link)) {
          seen.add(link)
          queue.push(link)
        }
        if (!/^(?:\/|#|https?:\/\/)/.test(link)) wrong.push(`${path} links to ${link}`)
      }
    }
    const worker = async () => {
      for (let path = queue.shift(); path; path = queue.shift()) await step(path)
    }
    while (queue.length > 0) await Promise.all([worker(), worker(), worker(), worker()])
    expect(wrong).toEqual([])
    expect(seen.size).toBeGreaterThan(ids.length)
    expect(consoles).toBeGreaterThan(ids.length)
  })

  it('each page begins and ends in each language with the same links', async () => {
    const samples = [
      ...KINDS.map((kind) => pathOf(ids.find((id) => id.startsWith(`${kind}:`)) ?? '')),
      ...LISTS.map((list) => `/en/${list}`),
      '/en',
      '/en/search?q=tangier',
    ]
    for (const path of samples) {
      const english = (await visit(path)).html
      for (const language of ['fr', 'es', 'ar']) {
        const { status, html } = await visit(path.replace(/^\/en/, `/${language}`))
        expect([path, language, status]).toEqual([path, language, 200])
        expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
        const there = new Set(
          links(html.replaceAll(`"/${language}/`, '"/en/').replaceAll(`"/${language}"`, '"/en"')),
        )
        const wanted = links(english).filter((link) => /^\/en\/[a-z]+\/[a-z0-9-]+$/.test(link))
        expect(wanted.filter((link) => !there.has(link))).toEqual([])
      }
    }
  })

  it('each link out of here is one that a source or a record gives', () => {
    const out = [...pages.values()].flatMap(({ html }) => [
      ...html.matchAll(/<a [^>]*href="(https?:[^"]*)"[^>]*>/g),
    ])
    expect(out.length).toBeGreaterThan(100)
    for (const [tag] of out) expect(tag).toContain('rel="noopener noreferrer"')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { readSeed } from '../support/seed.js'

/** The seed through the API, against counts made from its files. */
const SEED = readSeed()

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]

const EVENT_PARTS = SEED.events.flatMap(({ id, participants }) =>
  participants.map(({ city, organisation, role, sources }) => ({
    event: id,
    city,
    organisation,
    role,
    sources,
  })),
)
const PARTNERS = SEED.programmes.flatMap(({ partners }) => partners)
const MEMBERS = SEED.programmes.flatMap(({ cities }) => cities)

/** How often each word stands in a list, in capitals, by word. */
function tally(words: readonly string[]): [string, number][] {
  return distinct(words)
    .map((word): [string, number] => [word.toUpperCase(), words.filter((other) => other === word).length])
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Every source of every edge and record, once, unless a claim of its own says the same for that source. */
function supportingClaims(): number {
  const said = SEED.claims.flatMap(({ property, subject, value, source }) => {
    const { city, organisation, role } = value as { city?: string; organisation?: string; role?: string }
    return property === 'participation'
      ? `${(subject as { event: string }).event} ${city} ${organisation} ${role} ${source}`
      : []
  })
  const ofEvents = EVENT_PARTS.flatMap(({ event, city, organisation, role, sources }) =>
    distinct(sources).filter(
      (source) => !said.includes(`${event} ${city} ${organisation} ${role} ${source}`),
    ),
  )
  const ofProgrammes = [...PARTNERS, ...MEMBERS].flatMap(({ sources }) => distinct(sources))
  const ofMentions = SEED.articles.flatMap(({ mentions, sources }) =>
    Object.values(mentions).flatMap((ids) => ids.flatMap(() => distinct(sources))),
  )
  const records = [SEED.cities, SEED.organisations, SEED.programmes, SEED.events, SEED.articles].flat()
  const ofRecords = records.flatMap(({ sources }) => distinct(sources))
  return ofEvents.length + ofProgrammes.length + ofMentions.length + ofRecords.length
}

for (const { name, open } of ENGINES) {
  describe(`the seed on ${name}`, () => {
    let opened: OpenEngine
    const ask = (query: string, variables?: Record<string, unknown>) => answer(opened.graph, query, variables)
    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, SEED)
    })
    afterAll(() => opened?.close())

    it('counts as many of each as its files hold', async () => {
      const { statistics } = await ask(`{ statistics {
        entities { kind count } roles { role count } mentions { kind count } languages { language count }
        relations { kind count } claims years { from to } } }`)
      const pairs = (rows: { count: number }[], key: string) =>
        rows
          .filter(({ count }) => count > 0)
          .map((row) => [(row as unknown as Record<string, string>)[key], row.count])
          .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
      expect(pairs(statistics.entities, 'kind')).toEqual([
        ['ARTICLE', SEED.articles.length],
        ['CITY', SEED.cities.length],
        ['EVENT', SEED.events.length],
        ['ORGANISATION', SEED.organisations.length],
        ['PROGRAMME', SEED.programmes.length],
        ['SOURCE', SEED.sources.length],
        ['TOPIC', SEED.topics.length],
      ])
      expect(pairs(statistics.roles, 'role')).toEqual(
        tally([
          ...EVENT_PARTS.map(({ role }) => role),
          ...PARTNERS.map(({ role }) => role),
          ...MEMBERS.map(() => 'member'),
        ]),
      )
      const mentioned = (field: 'cities' | 'organisations' | 'events' | 'programmes') =>
        SEED.articles.reduce((sum, { mentions }) => sum + mentions[field].length, 0)
      expect(pairs(statistics.mentions, 'kind')).toEqual([
        ['CITY', mentioned('cities')],
        ['EVENT', mentioned('events')],
        ['ORGANISATION', mentioned('organisations')],
        ['PROGRAMME', mentioned('programmes')],
      ])
      expect(
        pairs(statistics.languages, 'language').map(([language, count]) => [
          String(language).toUpperCase(),
          count,
        ]),
      ).toEqual(tally(SEED.articles.map(({ lang }) => lang)))
      const filled = (values: readonly unknown[]) =>
        values.filter((value) => value !== null && value !== undefined).length
      expect(pairs(statistics.relations, 'kind')).toEqual([
        [
          'MENTION',
          ['cities', 'organisations', 'events', 'programmes'].reduce(
            (sum, field) => sum + mentioned(field as 'cities'),
            0,
          ),
        ],
        ['PARENT', filled([...SEED.organisations, ...SEED.programmes].map(({ parent }) => parent))],
        ['PARTICIPATION', EVENT_PARTS.length + PARTNERS.length + MEMBERS.length],
        ['PART_OF', filled(SEED.events.map(({ partOf }) => partOf))],
        ['PLACE', filled(SEED.events.map(({ place }) => place.city))],
        ['PROGRAMME', filled(SEED.events.map(({ programme }) => programme))],
        ['PUBLISHER', filled(SEED.articles.map(({ publisher }) => publisher))],
        ['TRANSLATION', SEED.articles.reduce((sum, { translations }) => sum + translations.length, 0)],
      ])
      expect(statistics.claims).toBe(SEED.claims.length + supportingClaims())
      expect(statistics.years).toEqual({ from: 2014, to: 2025 })
    })

    it('gives the same totals through the lists', async () => {
      const data = await ask(`{
        cities { totalCount } organisations { totalCount } programmes { totalCount } events { totalCount }
        articles { totalCount } topics { totalCount } sources { totalCount } participations { totalCount } }`)
      const totals = Object.fromEntries(
        Object.entries<{ totalCount: number }>(data).map(([list, { totalCount }]) => [list, totalCount]),
      )
      expect(totals).toEqual({
        cities: SEED.cities.length,
        organisations: SEED.organisations.length,
        programmes: SEED.programmes.length,
        events: SEED.events.length,
        articles: SEED.articles.length,
        topics: SEED.topics.length,
        sources: SEED.sources.length,
        participations: EVENT_PARTS.length + PARTNERS.length + MEMBERS.length,
      })
    })

    it('has a source behind each participation and each mention', async () => {
      const unsupported: string[] = []
      let seen = 0
      const collect = (nodes: { id: string; claims: { nodes: { source: { url: string } }[] } }[]) => {
        seen += nodes.length
        for (const { id, claims } of nodes)
          if (!claims.nodes.every(({ source }) => source.url) || claims.nodes.length === 0)
            unsupported.push(id)
      }
      for (let after = null, more = true; more; ) {
        const { participations } = await ask(
          `query ($after: String) { participations(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor } nodes { id claims(first: 5) { nodes { source { url } } } } } }`,
          { after },
        )
        collect(participations.nodes)
        after = participations.pageInfo.endCursor
        more = participations.pageInfo.hasNextPage
      }
      expect(seen).toBe(EVENT_PARTS.length + PARTNERS.length + MEMBERS.length)
      for (let after = null, more = true; more; ) {
        const { articles } = await ask(
          `query ($after: String) { articles(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes {
            mentions(first: 100) { nodes { id claims(first: 5) { nodes { source { url } } } } } } } }`,
          { after },
        )
        for (const { mentions } of articles.nodes) collect(mentions.nodes)
        after = articles.pageInfo.endCursor
        more = articles.pageInfo.hasNextPage
      }
      const mentions = SEED.articles.reduce(
        (sum, article) => sum + Object.values(article.mentions).flat().length,
        0,
      )
      expect(seen).toBe(EVENT_PARTS.length + PARTNERS.length + MEMBERS.length + mentions)
      expect(unsupported).toEqual([])
    })

    it('knows the eight articles of the UCLG listing, under Migration, in English and Spanish', async () => {
      const listed = SEED.articles
        .filter(({ sources }) => sources.includes('uclg-term1023-p5'))
        .map(({ id }) => `article:${id}`)
      expect(listed).toHaveLength(8)
      const { articles } = await ask(
        `query ($ids: [ID!]!) { articles(filter: { id: { in: $ids }, topics: { some: ["topic:migration"] } }) {
          nodes { id title language claims(property: "record") { nodes { source { url } } } } } }`,
        { ids: listed },
      )
      expect(articles.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(listed.sort())
      expect(tally(articles.nodes.map(({ language }: { language: string }) => language))).toEqual([
        ['EN', 7],
        ['ES', 1],
      ])
      for (const { claims } of articles.nodes) {
        expect(claims.nodes.map(({ source }: { source: { url: string } }) => source.url)).toContain(
          'https://www.uclg.org/en/taxonomy/term/1023?page=5',
        )
      }
      const { topic } = await ask(
        '{ topic(id: "topic:migration") { en: name fr: name(languages: ["fr"]) es: name(languages: ["es"]) } }',
      )
      expect(topic).toEqual({ en: 'Migration', fr: 'Migration', es: 'Migración' })
    })

    it('knows MC2CM with its pillars, phases, cities of the north and the south, its lead and its partner', async () => {
      const { programme } =
        await ask(`{ programme(id: "programme:mc2cm") { pillars phases { name startDate endDate }
        lead: participations(filter: { roles: [LEAD] }) { nodes { actor { name ... on Organisation { acronym } } } }
        partners: participations(filter: { roles: [PARTNER] }) { nodes { actor { ... on Organisation { acronym } } } }
        cities: participations(filter: { kinds: [CITY] }, first: 100) { nodes { actor { ... on City { region } } } } } }`)
      expect(programme.pillars).toEqual(['Dialogue', 'Knowledge', 'Action'])
      expect(programme.phases).toEqual([
        { name: 'Phase I', startDate: '2015', endDate: '2018' },
        { name: 'Phase II', startDate: '2018', endDate: '2021' },
      ])
      expect(programme.lead.nodes).toEqual([
        { actor: { name: 'International Centre for Migration Policy Development', acronym: 'ICMPD' } },
      ])
      const acronyms = (nodes: { actor: { acronym: string } }[]) => nodes.map(({ actor }) => actor.acronym)
      expect(acronyms(programme.partners.nodes)).toEqual(expect.arrayContaining(['UCLG', 'UN-Habitat']))
      const regions = distinct(
        programme.cities.nodes.map(({ actor }: { actor: { region: string } }) => actor.region),
      )
      expect(regions).toEqual(expect.arrayContaining(['NORTH', 'SOUTH']))
    })

    it('knows the Geneva conference of 26 and 27 October 2015, with the IOM', async () => {
      const { events } =
        await ask(`{ events(filter: { city: { eq: "city:geneva" }, during: { from: "2015-10-26", to: "2015-10-27" } }) {
        nodes { title kind startDate endDate participations { nodes { role actor { id } } } } } }`)
      expect(events.nodes).toHaveLength(1)
      const [event] = events.nodes
      expect([event.kind, event.startDate, event.endDate]).toEqual(['CONFERENCE', '2015-10-26', '2015-10-27'])
      expect(event.participations.nodes.map(({ actor }: { actor: { id: string } }) => actor.id)).toContain(
        'organisation:iom',
      )
    })

    it('keeps the claims that disagree, with their words, and prefers one, with the reason', async () => {
      const { article } = await ask(`{ article(id: "article:marrakech-mayors-declaration") {
        claims(property: "signatoryCount") { nodes { preferred value { number min } note quote source { url } } } } }`)
      const nodes = article.claims.nodes as {
        preferred: boolean
        value: { number: number | null; min: number | null }
      }[]
      expect(nodes.map(({ value }) => value.number ?? `over ${value.min}`).sort()).toEqual([
        104,
        64,
        76,
        80,
        'over 70',
      ])
      expect(nodes.map(({ preferred }) => preferred)).toEqual([true, false, false, false, false])
      expect(article.claims.nodes[0]).toMatchObject({
        value: { number: 104 },
        note: expect.any(String),
        quote: expect.any(String),
      })
    })

    it('finds entities by what authorities call them', async () => {
      const data = await ask(`{
        wikidata: entityByIdentifier(scheme: "Wikidata", value: "Q126148") { id entityKind }
        geonames: entityByIdentifier(scheme: "geonames", value: "250441") { id name }
        none: entityByIdentifier(scheme: "wikidata", value: "Q0") { id } }`)
      expect(data).toEqual({
        wikidata: { id: 'city:tangier', entityKind: 'CITY' },
        geonames: { id: 'city:amman', name: 'Amman' },
        none: null,
      })
    })
  })
}

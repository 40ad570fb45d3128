import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, ask } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import type { World } from '../support/world.js'

/** What the API answers, as a table: a name, a query, its data. One small world, made to show each rule once. */
const WORLD: World = {
  sources: ['s1', 's2'].map((id) => ({
    id,
    url: `https://example.org/${id}`,
    title: `Page ${id}`,
    publisher: 'A paper',
    lang: 'en',
    retrieved: '2026-11-23',
  })),
  topics: [
    { id: 'migration', label: { en: 'Migration', fr: 'Migration', es: 'Migración' } },
    { id: 'inclusion', label: { en: 'Inclusion' }, broader: 'migration' },
    { id: 'housing', label: { en: 'Housing' }, broader: 'inclusion' },
  ],
  cities: [
    {
      id: 'tangier',
      name: 'Tangier',
      names: { en: 'Tangier', fr: 'Tanger', es: 'Tánger', ar: 'طنجة' },
      country: 'MA',
      region: 'south',
      lat: 35.8,
      lon: -5.8,
      geonames: 2530335,
      population: 688356,
      wikidata: 'Q126148',
      sources: ['s1', 's2'],
    },
    {
      id: 'lyon',
      name: 'Lyon',
      names: { en: 'Lyon' },
      country: 'FR',
      region: 'north',
      lat: null,
      lon: null,
      geonames: null,
      population: null,
      wikidata: null,
      sources: ['s1'],
    },
    {
      id: 'lyon-sud',
      name: 'Lyon Sud',
      names: {},
      country: 'FR',
      region: 'north',
      lat: null,
      lon: null,
      geonames: null,
      population: 10,
      wikidata: null,
      sources: ['s1'],
    },
  ],
  organisations: [
    {
      id: 'uclg',
      name: 'United Cities',
      acronym: 'UCLG',
      names: {},
      kind: 'city_network',
      website: 'https://www.uclg.org',
      wikidata: null,
      ror: null,
      sources: ['s1'],
    },
    {
      id: 'committee',
      name: 'A committee',
      acronym: null,
      names: {},
      kind: 'city_network',
      website: null,
      parent: 'uclg',
      city: 'lyon',
      wikidata: null,
      ror: null,
      sources: ['s1'],
    },
  ],
  programmes: [
    {
      id: 'mc2cm',
      name: 'City-to-City',
      acronym: 'MC2CM',
      phases: [
        { name: 'Phase I', start: '2015', end: '2018' },
        { name: 'Phase II', start: '2018', end: null },
      ],
      pillars: ['Dialogue', 'Action'],
      partners: [{ organisation: 'uclg', role: 'lead', sources: ['s1'] }],
      cities: [
        { city: 'tangier', phase: 'Phase I', sources: ['s1'] },
        { city: 'tangier', phase: 'Phase II', sources: ['s1', 's2'] },
        { city: 'lyon', sources: ['s2'] },
      ],
      sources: ['s1'],
    },
  ],
  events: [
    {
      id: 'forum',
      title: 'Forum',
      kind: 'dialogue',
      start: '2017-05-03',
      end: '2017-05-04',
      datePrecision: 'day',
      place: { city: 'tangier', venue: 'Town hall', online: false },
      programme: 'mc2cm',
      organisers: ['uclg'],
      participants: [
        { city: 'lyon', role: 'participant', sources: ['s1'] },
        { organisation: 'uclg', role: 'organiser', sources: ['s1', 's2'] },
        { city: 'tangier', role: 'host', sources: ['s1'] },
        { city: 'tangier', role: 'speaker', sources: ['s1'] },
      ],
      participantList: 'partial',
      topics: ['housing'],
      sources: ['s1'],
    },
    {
      id: 'session',
      title: 'Session',
      kind: 'workshop',
      start: '2017',
      end: null,
      datePrecision: 'year',
      place: { city: null, venue: null, online: true },
      programme: 'mc2cm',
      partOf: 'forum',
      organisers: [],
      participants: [],
      participantList: 'count_only',
      topics: ['inclusion'],
      sources: ['s1'],
    },
  ],
  articles: [
    {
      id: 'news',
      title: 'Tangier hosts a forum',
      lang: 'en',
      kind: 'news',
      published: '2017-05',
      datePrecision: 'month',
      publisher: 'uclg',
      publisherName: 'UCLG',
      url: 'https://example.org/news',
      summary: 'A summary.',
      mentions: { cities: ['tangier', 'lyon'], organisations: [], events: ['forum'], programmes: [] },
      topics: ['migration'],
      translations: ['noticias'],
      sources: ['s1', 's2'],
    },
    {
      id: 'noticias',
      title: 'Noticias',
      lang: 'es',
      kind: 'news',
      published: null,
      datePrecision: null,
      publisher: null,
      publisherName: 'Otro',
      url: null,
      summary: 'Un resumen.',
      mentions: { cities: [], organisations: [], events: [], programmes: [] },
      topics: [],
      translations: ['news'],
      sources: ['s1'],
    },
  ],
  claims: [
    {
      id: 'k1',
      subject: { event: 'forum' },
      property: 'participantCount',
      value: { min: 50 },
      unit: 'cities',
      source: 's1',
      quote: 'over fifty cities',
      preferred: false,
      note: null,
    },
    {
      id: 'k2',
      subject: { event: 'forum' },
      property: 'participantCount',
      value: 56,
      unit: 'cities',
      source: 's2',
      quote: '56 cities',
      preferred: true,
      note: 'Preferred: exact.',
    },
    {
      id: 'k3',
      subject: { event: 'forum' },
      property: 'participation',
      value: { city: 'lyon', role: 'participant' },
      unit: null,
      source: 's2',
      quote: 'Lyon came',
      preferred: true,
      note: null,
    },
    {
      id: 'k4',
      subject: { event: 'forum' },
      property: 'startDate',
      value: '2017-05',
      unit: null,
      source: 's2',
      quote: 'in May',
      preferred: false,
      note: 'vague',
    },
    {
      id: 'k5',
      subject: { programme: 'mc2cm' },
      property: 'cityMemberCount',
      value: 20,
      unit: 'cities',
      source: 's1',
      quote: 'about twenty',
      preferred: true,
      note: null,
      approximate: true,
      qualifier: 'Phase II',
      asOf: '2020',
    },
  ],
}

const names = (list: string) => `{ ${list} { nodes { name } } }`
const data = (list: string, ...found: string[]) => ({ [list]: { nodes: found.map((name) => ({ name })) } })

const CASES: readonly [name: string, query: string, expected: unknown][] = [
  // Names
  [
    'a name in the first language that has one',
    '{ city(id: "city:tangier") { a: name(languages: ["de", "fr"]) b: name(languages: ["es-MX"]) c: name d: nameLanguage(languages: ["de", "ar"]) } }',
    { city: { a: 'Tanger', b: 'Tánger', c: 'Tangier', d: 'ar' } },
  ],
  [
    'the default name where no language fits, and its language',
    '{ city(id: "city:lyon-sud") { name(languages: ["fr"]) nameLanguage(languages: ["fr"]) names { value } } }',
    { city: { name: 'Lyon Sud', nameLanguage: null, names: [] } },
  ],
  // Filters on text
  [
    'cities by any name, folded',
    names('cities(filter: { name: { contains: "TANG" } })'),
    data('cities', 'Tangier'),
  ],
  [
    'cities by a name in Arabic, with another ending',
    names('cities(filter: { name: { eq: "طنجه" } })'),
    data('cities', 'Tangier'),
  ],
  [
    'a whole name is not a part of one',
    names('cities(filter: { name: { eq: "lyon" } })'),
    data('cities', 'Lyon'),
  ],
  ['nothing is in an empty list', names('cities(filter: { name: { in: [] } })'), data('cities')],
  [
    'and everything is not',
    names('cities(filter: { not: { country: { in: [] } } })'),
    data('cities', 'Lyon', 'Lyon Sud', 'Tangier'),
  ],
  [
    'organisations by short name',
    names('organisations(filter: { acronym: { eq: "uclg" } })'),
    data('organisations', 'United Cities'),
  ],
  // What is not known
  [
    'an unknown number matches no condition',
    names('cities(filter: { population: { gt: 5 } })'),
    data('cities', 'Lyon Sud', 'Tangier'),
  ],
  ['nor its negation', names('cities(filter: { not: { population: { gt: 5 } } })'), data('cities')],
  ['but can be asked for', names('cities(filter: { population: { known: false } })'), data('cities', 'Lyon')],
  // Combinations
  [
    'all, one, or none of some conditions',
    names(
      'cities(filter: { or: [{ country: { eq: "MA" } }, { and: [{ country: { eq: "FR" } }, { population: { lte: 10 } }] }], not: { region: { eq: EAST } } })',
    ),
    data('cities', 'Lyon Sud', 'Tangier'),
  ],
  ['one of no conditions is none', names('cities(filter: { or: [] })'), data('cities')],
  [
    'an operator that is null asks for nothing',
    names('cities(filter: { country: null, name: { eq: null } })'),
    data('cities', 'Lyon', 'Lyon Sud', 'Tangier'),
  ],
  // Relations
  [
    'cities that hosted',
    names('cities(filter: { participations: { some: { roles: [HOST] } } })'),
    data('cities', 'Tangier'),
  ],
  [
    'cities of which no part in an event is recorded',
    names('cities(filter: { participations: { none: { kinds: [EVENT] } } })'),
    data('cities', 'Lyon Sud'),
  ],
  [
    'events about a topic, its narrower ones included',
    names('events(filter: { topics: { some: ["topic:migration"] } })'),
    data('events', 'Forum', 'Session'),
  ],
  [
    'events about a topic itself',
    names('events(filter: { topics: { some: ["topic:inclusion"], includeNarrower: false } })'),
    data('events', 'Session'),
  ],
  [
    'events not about a topic',
    names('events(filter: { topics: { none: ["topic:housing"] } })'),
    data('events', 'Session'),
  ],
  ['events in a country', names('events(filter: { country: { eq: "MA" } })'), data('events', 'Forum')],
  ['events without a place', names('events(filter: { city: { known: false } })'), data('events', 'Session')],
  [
    'events by how far their list goes',
    names('events(filter: { coverage: { in: [COUNT_ONLY] } })'),
    data('events', 'Session'),
  ],
  [
    'articles that mention something',
    names('articles(filter: { mentions: { some: { entities: ["event:forum"] } } })'),
    data('articles', 'Tangier hosts a forum'),
  ],
  [
    'articles without a date are in no period',
    names('articles(filter: { published: { from: "0001" } })'),
    data('articles', 'Tangier hosts a forum'),
  ],
  // Periods
  [
    'what may overlap a period',
    names('events(filter: { during: { from: "2017-05", to: "2017-05" } })'),
    data('events', 'Forum', 'Session'),
  ],
  [
    'what must',
    names('events(filter: { during: { from: "2017-05", to: "2017-05", overlap: CERTAIN } })'),
    data('events', 'Forum'),
  ],
  // Orders
  [
    'an order',
    '{ cities(orderBy: [{ field: POPULATION, direction: DESC }]) { nodes { name } } }',
    data('cities', 'Tangier', 'Lyon Sud', 'Lyon'),
  ],
  [
    'two orders',
    '{ cities(orderBy: [{ field: COUNTRY }, { field: NAME, direction: DESC }]) { nodes { name } } }',
    data('cities', 'Lyon Sud', 'Lyon', 'Tangier'),
  ],
  [
    'no order is the order of the ids',
    '{ cities(orderBy: []) { nodes { name } } }',
    data('cities', 'Lyon', 'Lyon Sud', 'Tangier'),
  ],
  // Edges
  [
    'participants by role, then by id',
    '{ event(id: "event:forum") { participations { nodes { role actor { __typename id } } } } }',
    {
      event: {
        participations: {
          nodes: [
            { role: 'HOST', actor: { __typename: 'City', id: 'city:tangier' } },
            { role: 'ORGANISER', actor: { __typename: 'Organisation', id: 'organisation:uclg' } },
            { role: 'SPEAKER', actor: { __typename: 'City', id: 'city:tangier' } },
            { role: 'PARTICIPANT', actor: { __typename: 'City', id: 'city:lyon' } },
          ],
        },
      },
    },
  ],
  [
    'what an actor took part in, latest first, with whose dates',
    '{ city(id: "city:tangier") { participations { nodes { role phase startDate endDate dateBasis activity { name } } } } }',
    {
      city: {
        participations: {
          nodes: [
            {
              role: 'MEMBER',
              phase: 'Phase II',
              startDate: '2018',
              endDate: null,
              dateBasis: 'PHASE',
              activity: { name: 'City-to-City' },
            },
            {
              role: 'SPEAKER',
              phase: null,
              startDate: '2017-05-03',
              endDate: '2017-05-04',
              dateBasis: 'ACTIVITY',
              activity: { name: 'Forum' },
            },
            {
              role: 'HOST',
              phase: null,
              startDate: '2017-05-03',
              endDate: '2017-05-04',
              dateBasis: 'ACTIVITY',
              activity: { name: 'Forum' },
            },
            {
              role: 'MEMBER',
              phase: 'Phase I',
              startDate: '2015',
              endDate: '2018',
              dateBasis: 'PHASE',
              activity: { name: 'City-to-City' },
            },
          ],
        },
      },
    },
  ],
  [
    'each programme once, however often an actor is in it',
    '{ city(id: "city:tangier") { programmes { totalCount nodes { acronym } } } }',
    { city: { programmes: { totalCount: 1, nodes: [{ acronym: 'MC2CM' }] } } },
  ],
  [
    'parts, wholes, parents, seats, translations',
    '{ event(id: "event:session") { partOf { id parts { nodes { id } } } } organisation(id: "organisation:committee") { parent { id } city { id } } article(id: "article:news") { translations { id } publisher { id publications { nodes { id } } } } }',
    {
      event: { partOf: { id: 'event:forum', parts: { nodes: [{ id: 'event:session' }] } } },
      organisation: { parent: { id: 'organisation:uclg' }, city: { id: 'city:lyon' } },
      article: {
        translations: [{ id: 'article:noticias' }],
        publisher: { id: 'organisation:uclg', publications: { nodes: [{ id: 'article:news' }] } },
      },
    },
  ],
  [
    'the tree of topics, and what is tagged with a topic itself',
    '{ topic(id: "topic:inclusion") { broader { id } narrower { id } events { nodes { id } } articles { totalCount } } }',
    {
      topic: {
        broader: { id: 'topic:migration' },
        narrower: [{ id: 'topic:housing' }],
        events: { nodes: [{ id: 'event:session' }] },
        articles: { totalCount: 0 },
      },
    },
  ],
  [
    'a place, or none',
    '{ events(orderBy: [{ field: NAME }]) { nodes { place { city { name location { latitude longitude } } venue online } } } }',
    {
      events: {
        nodes: [
          {
            place: {
              city: { name: 'Tangier', location: { latitude: 35.8, longitude: -5.8 } },
              venue: 'Town hall',
              online: false,
            },
          },
          { place: { city: null, venue: null, online: true } },
        ],
      },
    },
  ],
  // Evidence
  [
    'who says so: the quoted claim, and the silent source',
    '{ node(id: "participation:city:lyon~event:forum~participant") { ... on Participation { sourceCount claims { nodes { id property value { number } preferred quote source { id } supports { id } subject { id } } } } } }',
    {
      node: {
        sourceCount: 2,
        claims: {
          nodes: [
            {
              id: 'claim:k3',
              property: 'participation',
              value: null,
              preferred: true,
              quote: 'Lyon came',
              source: { id: 'source:s2' },
              supports: { id: 'participation:city:lyon~event:forum~participant' },
              subject: { id: 'event:forum' },
            },
            {
              id: 'claim:participation:city:lyon~event:forum~participant~source:s1',
              property: 'participation',
              value: null,
              preferred: false,
              quote: null,
              source: { id: 'source:s1' },
              supports: { id: 'participation:city:lyon~event:forum~participant' },
              subject: { id: 'event:forum' },
            },
          ],
        },
      },
    },
  ],
  [
    'numbers that disagree, the preferred first, and how far the list goes',
    '{ event(id: "event:forum") { participantCoverage { status listed claimed { min max unit claim { quote note } } } claims(property: "participantCount") { totalCount } } }',
    {
      event: {
        participantCoverage: {
          status: 'PARTIAL',
          listed: 2,
          claimed: [
            { min: 56, max: 56, unit: 'cities', claim: { quote: '56 cities', note: 'Preferred: exact.' } },
            { min: 50, max: null, unit: 'cities', claim: { quote: 'over fifty cities', note: null } },
          ],
        },
        claims: { totalCount: 2 },
      },
    },
  ],
  [
    'a claimed date, and a claim that is narrowed and dated',
    '{ event(id: "event:forum") { claims(property: "startDate") { nodes { value { date number } preferred note } } } programme(id: "programme:mc2cm") { claims(property: "cityMemberCount") { nodes { value { number approximate unit } qualifier asOf } } } }',
    {
      event: {
        claims: { nodes: [{ value: { date: '2017-05', number: null }, preferred: false, note: 'vague' }] },
      },
      programme: {
        claims: {
          nodes: [
            { value: { number: 20, approximate: true, unit: 'cities' }, qualifier: 'Phase II', asOf: '2020' },
          ],
        },
      },
    },
  ],
  [
    'the sentence that names a city: the title, where no claim quotes one',
    '{ article(id: "article:news") { mentions(kinds: [CITY]) { totalCount nodes { entity { id } claims { nodes { quote note source { id } } } } } } }',
    {
      article: {
        mentions: {
          totalCount: 2,
          nodes: [
            {
              entity: { id: 'city:lyon' },
              claims: {
                nodes: [
                  { quote: null, note: null, source: { id: 'source:s1' } },
                  { quote: 'Lyon came', note: null, source: { id: 'source:s2' } },
                ]
                  .reverse()
                  .sort((a, b) => (a.source.id < b.source.id ? -1 : 1)),
              },
            },
            {
              entity: { id: 'city:tangier' },
              claims: {
                nodes: [
                  {
                    quote: 'Tangier hosts a forum',
                    note: 'The title of the article.',
                    source: { id: 'source:s1' },
                  },
                  {
                    quote: 'Tangier hosts a forum',
                    note: 'The title of the article.',
                    source: { id: 'source:s2' },
                  },
                ],
              },
            },
          ],
        },
      },
    },
  ],
  [
    'what a source says',
    '{ source(id: "source:s2") { title publisher retrieved claims(property: ["participation"], first: 2) { totalCount nodes { quote subject { id } } } } }',
    {
      source: {
        title: 'Page s2',
        publisher: 'A paper',
        retrieved: '2026-11-23',
        claims: {
          totalCount: 4,
          nodes: [
            { quote: 'Lyon came', subject: { id: 'event:forum' } },
            { quote: null, subject: { id: 'programme:mc2cm' } },
          ],
        },
      },
    },
  ],
  // Nodes
  [
    'nodes in the order asked, null for the unknown',
    '{ nodes(ids: ["topic:migration", "x", "city:lyon", "claim:k1", "mention:article:news~city:lyon"]) { __typename id } }',
    {
      nodes: [
        { __typename: 'Topic', id: 'topic:migration' },
        null,
        { __typename: 'City', id: 'city:lyon' },
        { __typename: 'Claim', id: 'claim:k1' },
        { __typename: 'Mention', id: 'mention:article:news~city:lyon' },
      ],
    },
  ],
  [
    'an id of another kind is unknown',
    '{ city(id: "event:forum") { id } event(id: "city:lyon") { id } }',
    { city: null, event: null },
  ],
  // Pages
  [
    'the first page',
    '{ cities(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { name } } }',
    {
      cities: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
        nodes: [{ name: 'Lyon' }, { name: 'Lyon Sud' }],
      },
    },
  ],
  [
    'the last page',
    '{ cities(last: 2) { pageInfo { hasNextPage hasPreviousPage } nodes { name } } }',
    {
      cities: {
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
        nodes: [{ name: 'Lyon Sud' }, { name: 'Tangier' }],
      },
    },
  ],
  [
    'an empty page',
    '{ cities(filter: { country: { eq: "XX" } }) { totalCount pageInfo { startCursor endCursor hasNextPage } edges { cursor } } }',
    {
      cities: {
        totalCount: 0,
        pageInfo: { startCursor: null, endCursor: null, hasNextPage: false },
        edges: [],
      },
    },
  ],
]

for (const { name, open } of ENGINES) {
  describe(`the API on ${name}`, () => {
    let opened: OpenEngine
    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, WORLD)
    })
    afterAll(() => opened?.close())

    it.each(CASES)('%s', async (_name, query, expected) => {
      expect(await answer(opened.graph, query)).toEqual(expected)
    })

    it('reads on from a cursor, in both directions', async () => {
      const page = (args: string) =>
        answer(
          opened.graph,
          `{ cities(${args}) { pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { name } } }`,
        )
      const first = (await page('first: 1')).cities
      const second = (await page(`first: 1, after: "${first.pageInfo.endCursor}"`)).cities
      expect(second).toMatchObject({
        nodes: [{ name: 'Lyon Sud' }],
        pageInfo: { hasNextPage: true, hasPreviousPage: true },
      })
      const back = (await page(`last: 5, before: "${second.pageInfo.startCursor}"`)).cities
      expect(back).toMatchObject({
        nodes: [{ name: 'Lyon' }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      })
    })

    it('resolves every field of every type', async () => {
      const { errors } = await ask(
        opened.graph,
        `{ ${[...FRAGMENTS.keys()].map((type, at) => `n${at}: nodes(ids: $ids) { ...${type} }`).join(' ')} }`.replace(
          '{',
          'query ($ids: [ID!]!) {',
        ) + [...FRAGMENTS.values()].join(' '),
        { ids: IDS },
      )
      expect(errors).toBeUndefined()
    })
  })
}

const IDS = [
  'city:tangier',
  'organisation:committee',
  'programme:mc2cm',
  'event:forum',
  'article:news',
  'topic:inclusion',
  'source:s1',
  'claim:k1',
  'mention:article:news~city:lyon',
  'participation:city:lyon~event:forum~participant',
]
const FRAGMENTS = new Map(
  Object.entries({
    City: 'location { latitude longitude } participations { edges { cursor node { id } } } programmes { nodes { id } } events { nodes { id } } articles { nodes { id } } url note entityKind recordedAt identifiers { scheme value url }',
    Organisation:
      'kind acronym website parent { id } city { id } participations { totalCount } programmes { totalCount } articles { totalCount } publications { totalCount }',
    Programme:
      'acronym formerName phases { name startDate endDate note } pillars parent { id } startDate endDate participations { totalCount } events { totalCount } articles { totalCount }',
    Event:
      'title kind startDate endDate place { city { id } venue online } programme { id } partOf { id } parts { totalCount } topics { id } participations { totalCount } participantCoverage { status listed claimed { min max unit claim { id } } } articles { totalCount }',
    Article:
      'title kind language published publisher { id } publisherName summary topics { id } translations { id } mentions { edges { cursor node { id } } }',
    Topic:
      'broader { id } narrower { id } events { totalCount } articles { totalCount } names { value language }',
    Source: 'title publisher language retrieved url claims { nodes { id } }',
    Claim:
      'subject { id } property value { text number min max date unit approximate } supports { id } qualifier asOf preferred note quote source { id } recordedAt recordedBy',
    Mention: 'article { id } entity { id } claims { nodes { id } } recordedAt',
    Participation:
      'actor { id } activity { id } role phase startDate endDate dateBasis sourceCount claims { nodes { id } } recordedAt',
  }).map(([type, fields]) => [type, `fragment ${type} on ${type} { id ${fields} }`]),
)

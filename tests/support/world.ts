import { type EntityKind, PLURALS } from '../../src/domain/values/ids.js'
import type { DatasetFiles } from '../../src/importers/dataset/read-dataset.js'
import { Random } from './random.js'

/** A small world in the shape of a data set folder: what an importer reads, and what a reference answer is counted from. */
export interface World {
  sources: { id: string; url: string; title: string; publisher: string; lang: string; retrieved: string }[]
  topics: { id: string; label: Record<string, string>; broader?: string }[]
  cities: {
    id: string
    name: string
    names: Record<string, string>
    country: string
    region: string
    lat: number | null
    lon: number | null
    geonames: number | null
    population: number | null
    wikidata: string | null
    sources: string[]
  }[]
  organisations: {
    id: string
    name: string
    acronym: string | null
    names: Record<string, string>
    kind: string
    website: string | null
    parent?: string
    city?: string
    wikidata: null
    ror: null
    sources: string[]
  }[]
  programmes: {
    id: string
    name: string
    acronym: string | null
    parent?: string
    phases: { name: string; start: string | null; end: string | null }[]
    pillars: string[]
    partners: { organisation: string; role: string; sources: string[] }[]
    cities: { city: string; phase?: string; sources: string[] }[]
    sources: string[]
  }[]
  events: {
    id: string
    title: string
    names?: Record<string, string>
    kind: string
    start: string | null
    end: string | null
    datePrecision: string | null
    place: { city: string | null; venue: string | null; online: boolean }
    programme: string | null
    partOf?: string
    organisers: string[]
    participants: Participant[]
    participantList: string
    topics: string[]
    sources: string[]
  }[]
  articles: {
    id: string
    title: string
    lang: string
    kind: string
    published: string | null
    datePrecision: string | null
    publisher: string | null
    publisherName: string
    url: string | null
    summary: string
    mentions: { cities: string[]; organisations: string[]; events: string[]; programmes: string[] }
    topics: string[]
    translations: string[]
    sources: string[]
  }[]
  claims: Record<string, unknown>[]
}

export interface Participant {
  city?: string
  organisation?: string
  role: string
  sources: string[]
}

/** The records of a world by the kind of entity that they become. */
export const recordsOf = (world: World, kind: EntityKind): readonly { readonly id: string }[] =>
  world[PLURALS[kind] as Exclude<keyof World, 'claims'>]

/** A world as the texts of a folder. */
export const filesOf = (world: Partial<World>): DatasetFiles =>
  new Map(Object.entries(world).map(([name, records]) => [name, JSON.stringify(records)]))

const NAMES = [
  'Tánger',
  'Lyon',
  'lyon sud',
  'Ürümqi',
  'Łódź',
  'عمّان',
  'Saint-Étienne',
  'Ålesund',
  'Tunis',
  'TUNIS',
  'Oran',
  'Øster',
]
const COUNTRIES = ['MA', 'FR', 'TN', 'ES', 'JO']
const REGIONS = ['north', 'south', 'east', 'americas']
const LANGUAGES = ['en', 'fr', 'es', 'ar']
export const EVENT_KINDS = ['conference', 'dialogue', 'workshop', 'webinar']
export const EVENT_ROLES = ['host', 'organiser', 'speaker', 'participant', 'signatory']
const PROGRAMME_ROLES = ['lead', 'partner', 'funder', 'co_funder', 'associate']
export const ORGANISATION_KINDS = ['city_network', 'ngo', 'academia']
export const ARTICLE_KINDS = ['news', 'report', 'speech']
export const COVERAGES = ['complete', 'partial', 'count_only', 'unknown']
const PHASES = ['Phase I', 'Phase II', 'Signatory']

/** A random world: vague and missing dates, equal and foreign names, empty and crowded lists, trees and no trees. */
export function randomWorld(seed: number, size = 12): World {
  const random = new Random(seed)
  const many = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at))
  const sources = many(size, (at) => source(random, at))
  const from = () => [...new Set([random.pick(sources).id, random.pick(sources).id])]
  const topics = many(5, (at) => topic(random, at))
  const cities = many(size, (at) => city(random, at, from()))
  const organisations = many(Math.ceil(size / 2), (at) => organisation(random, at, cities, from()))
  const programmes = many(3, (at) => programme(random, at, { cities, organisations, from }))
  const events = many(size, (at) => event(random, at, { cities, organisations, programmes, topics, from }))
  const articles = many(size, (at) =>
    article(random, at, { cities, organisations, programmes, events, topics, from }),
  )
  return {
    sources,
    topics,
    cities,
    organisations,
    programmes,
    events,
    articles,
    claims: claims(random, events, sources),
  }
}

function source(random: Random, at: number): World['sources'][number] {
  return {
    id: `s${at}`,
    url: `https://example.org/${at}`,
    title: `${random.pick(NAMES)} page`,
    publisher: random.pick(NAMES),
    lang: random.pick(LANGUAGES),
    retrieved: `2026-11-${10 + random.below(10)}`,
  }
}

function topic(random: Random, at: number): World['topics'][number] {
  return {
    id: `t${at}`,
    label: { en: `Topic ${random.pick(NAMES)}`, fr: `Sujet ${at}` },
    ...(at > 0 && random.chance(0.7) && { broader: `t${random.below(at)}` }),
  }
}

function city(random: Random, at: number, sources: string[]): World['cities'][number] {
  const located = random.chance(0.8)
  return {
    id: `c${at}`,
    name: random.pick(NAMES),
    names: Object.fromEntries(random.some(LANGUAGES, 3).map((language) => [language, random.pick(NAMES)])),
    country: random.pick(COUNTRIES),
    region: random.pick(REGIONS),
    lat: located ? random.below(1800) / 10 - 90 : null,
    lon: located ? random.below(3600) / 10 - 180 : null,
    geonames: random.maybe(0.5, () => 1000 + at),
    population: random.maybe(0.7, () => random.below(5) * 1000),
    wikidata: random.maybe(0.5, () => `Q${1000 + at}`),
    sources,
  }
}

function organisation(
  random: Random,
  at: number,
  cities: World['cities'],
  sources: string[],
): World['organisations'][number] {
  return {
    id: `o${at}`,
    name: `${random.pick(NAMES)} ${at}`,
    acronym: random.maybe(0.5, () => random.pick(['UCLG', 'IOM', 'Iom'])),
    names: {},
    kind: random.pick(ORGANISATION_KINDS),
    website: random.maybe(0.5, () => `https://o${at}.example.org`),
    ...(at > 0 && random.chance(0.4) && { parent: `o${random.below(at)}` }),
    ...(random.chance(0.2) && { city: random.pick(cities).id }),
    wikidata: null,
    ror: null,
    sources,
  }
}

interface Parts {
  readonly cities: World['cities']
  readonly organisations: World['organisations']
  readonly from: () => string[]
}

function programme(
  random: Random,
  at: number,
  { cities, organisations, from }: Parts,
): World['programmes'][number] {
  return {
    id: `p${at}`,
    name: `Programme ${random.pick(NAMES)}`,
    acronym: random.maybe(0.5, () => 'MC2CM'),
    ...(at > 0 && random.chance(0.5) && { parent: 'p0' }),
    phases: random.some(PHASES, 2).map((name) => ({ name, ...dates(random) })),
    pillars: random.some(['Dialogue', 'Action'], 2),
    partners: random
      .some(organisations, 3)
      .map(({ id }) => ({ organisation: id, role: random.pick(PROGRAMME_ROLES), sources: from() })),
    cities: random.some(cities, 5).map(({ id }) => ({
      city: id,
      ...(random.chance(0.8) && { phase: random.pick(PHASES) }),
      sources: from(),
    })),
    sources: from(),
  }
}

interface EventParts extends Parts {
  readonly programmes: World['programmes']
  readonly topics: World['topics']
}

function event(random: Random, at: number, parts: EventParts): World['events'][number] {
  const { cities, organisations, programmes, topics, from } = parts
  const roles = (kind: 'city' | 'organisation', ids: readonly { id: string }[]): Participant[] =>
    random.some(ids, 5).flatMap(({ id }) =>
      random.some(EVENT_ROLES, 2).map(
        (role): Participant => ({
          ...(kind === 'city' ? { city: id } : { organisation: id }),
          role,
          sources: from(),
        }),
      ),
    )
  const participants = [...roles('city', cities), ...roles('organisation', organisations)]
  const { start, end } = dates(random)
  return {
    id: `e${at}`,
    title: `${random.pick(NAMES)} forum`,
    ...(random.chance(0.2) && { names: { fr: random.pick(NAMES) } }),
    kind: random.pick(EVENT_KINDS),
    start,
    end,
    datePrecision: precision(start),
    place: {
      city: random.maybe(0.7, () => random.pick(cities).id),
      venue: random.maybe(0.2, () => 'Hall'),
      online: random.chance(0.3),
    },
    programme: random.maybe(0.6, () => random.pick(programmes).id),
    ...(at > 0 && random.chance(0.2) && { partOf: `e${random.below(at)}` }),
    organisers: [
      ...new Set(
        participants.flatMap(({ organisation, role }) =>
          organisation && role === 'organiser' ? organisation : [],
        ),
      ),
    ],
    participants,
    participantList: random.pick(COVERAGES),
    topics: random.some(topics, 2).map(({ id }) => id),
    sources: from(),
  }
}

function article(
  random: Random,
  at: number,
  {
    cities,
    organisations,
    programmes,
    events,
    topics,
    from,
  }: EventParts & { readonly events: World['events'] },
): World['articles'][number] {
  const ids = (things: readonly { id: string }[], most: number) =>
    random.some(things, most).map(({ id }) => id)
  const published = random.maybe(0.8, () => date(random))
  return {
    id: `a${at}`,
    title: `${random.pick(NAMES)} in ${random.pick(NAMES)}`,
    lang: random.pick(LANGUAGES),
    kind: random.pick(ARTICLE_KINDS),
    published,
    datePrecision: precision(published),
    publisher: random.maybe(0.6, () => random.pick(organisations).id),
    publisherName: random.pick(NAMES),
    url: random.maybe(0.5, () => `https://news.example.org/${at}`),
    summary: 'A summary.',
    mentions: {
      cities: ids(cities, 3),
      organisations: ids(organisations, 2),
      events: ids(events, 2),
      programmes: ids(programmes, 1),
    },
    topics: ids(topics, 2),
    translations: at > 0 && random.chance(0.3) ? [`a${random.below(at)}`] : [],
    sources: from(),
  }
}

/** Numbers about events, and quoted support for some participations. */
function claims(random: Random, events: World['events'], sources: World['sources']): World['claims'] {
  return events.flatMap((event, at) => {
    const [first] = event.participants
    const common = { subject: { event: event.id }, note: null, preferred: true }
    return [
      ...(random.chance(0.6)
        ? [
            {
              ...common,
              id: `k${at}-count`,
              property: 'participantCount',
              value: random.chance(0.5) ? random.below(90) : { min: random.below(50) },
              unit: random.pick(['cities', 'mayors']),
              source: random.pick(sources).id,
              quote: `some ${at} of us`,
            },
          ]
        : []),
      ...(first
        ? [
            {
              ...common,
              id: `k${at}-part`,
              property: 'participation',
              value: {
                ...(first.city ? { city: first.city } : { organisation: first.organisation }),
                role: first.role,
              },
              unit: null,
              source: random.pick(sources).id,
              quote: `we were there: ${at}`,
            },
          ]
        : []),
    ]
  })
}

/** A year, a month or a day between 2014 and 2018. */
function date(random: Random): string {
  const year = String(2014 + random.below(5))
  const month = String(1 + random.below(12)).padStart(2, '0')
  const day = String(1 + random.below(28)).padStart(2, '0')
  return [year, month, day].slice(0, 1 + random.below(3)).join('-')
}

function dates(random: Random): { start: string | null; end: string | null } {
  const start = random.maybe(0.9, () => date(random))
  const end = random.maybe(0.6, () => date(random))
  if (start === null || end === null) return { start, end }
  return start.slice(0, 4) < end.slice(0, 4) ? { start, end } : { start, end: null }
}

const precision = (text: string | null): string | null =>
  text === null ? null : ({ 4: 'year', 7: 'month', 10: 'day' }[text.length] ?? null)

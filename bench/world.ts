import { Random } from '../tests/support/random.js'
import type { Participant, World } from '../tests/support/world.js'
import type { WorldSize } from './plan.js'
import { crowdSizes, popular, slots } from './skew.js'
import * as words from './words.js'

/** The same plan gives the same world. */
const SEED = 20_261_124
const SOURCES = 500
const TOPICS = 40

/** A large world in the shape of a data set folder: who met whom, with a source for every edge. */
export function largeWorld(plan: WorldSize): World {
  const random = new Random(SEED)
  const many = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at))
  const from = () => [`source-${random.below(SOURCES)}`]
  const sources = many(SOURCES, (at) => source(random, at))
  const topics = many(TOPICS, topic)
  const cities = many(plan.cities, (at) => city(random, at, from()))
  const organisations = many(plan.organisations, (at) => organisation(random, at, from()))
  const sizes = crowdSizes(random, plan.events, plan.participations)
  const events = sizes.map((size, at) => event({ random, at, size, plan, from }))
  const articles = many(plan.articles, (at) => article({ random, at, events, plan, from }))
  return { sources, topics, cities, organisations, programmes: [], events, articles, claims: [] }
}

function source(random: Random, at: number): World['sources'][number] {
  return {
    id: `source-${at}`,
    url: `https://press.example.org/${at}`,
    title: `Minutes ${at} of the ${random.pick(words.SUBJECTS)} network`,
    publisher: `${words.placeName(random)} press`,
    lang: random.pick(words.LANGUAGES),
    retrieved: words.day(random),
  }
}

const topic = (at: number): World['topics'][number] => ({
  id: `topic-${at}`,
  label: { en: `${words.SUBJECTS[at % words.SUBJECTS.length]} ${at}` },
  ...(at >= words.SUBJECTS.length && { broader: `topic-${at % words.SUBJECTS.length}` }),
})

function city(random: Random, at: number, sources: string[]): World['cities'][number] {
  const [country, region] = random.pick(words.COUNTRIES)
  const name = words.placeName(random)
  return {
    id: `city-${at}`,
    name,
    names: { en: name, fr: `${name}-sur-Mer`, es: `${name} del Mar` },
    country,
    region,
    lat: random.below(1800) / 10 - 90,
    lon: random.below(3600) / 10 - 180,
    geonames: 1_000_000 + at,
    population: 5_000 + random.below(2_000_000),
    wikidata: `Q${1_000_000 + at}`,
    sources,
  }
}

function organisation(random: Random, at: number, sources: string[]): World['organisations'][number] {
  return {
    id: `organisation-${at}`,
    name: `${words.placeName(random)} ${random.pick(words.SUBJECTS)} alliance`,
    acronym: `A${at}`,
    names: {},
    kind: random.pick(words.ORGANISATION_KINDS),
    website: `https://alliance-${at}.example.org`,
    wikidata: null,
    ror: null,
    sources,
  }
}

interface Parts {
  readonly random: Random
  readonly at: number
  readonly plan: WorldSize
  readonly from: () => string[]
}

function event({ random, at, size, plan, from }: Parts & { readonly size: number }): World['events'][number] {
  const participants = crowd(random, size, plan, from)
  const kind = random.pick(words.EVENT_KINDS)
  const start = words.vagueDate(random)
  const host = participants.find(({ role }) => role === 'host')?.city ?? null
  return {
    id: `event-${at}`,
    title: `${kind} ${at} on ${random.pick(words.SUBJECTS)}`,
    kind,
    start,
    end: null,
    datePrecision: words.precisionOf(start),
    place: { city: host, venue: null, online: host === null },
    programme: null,
    organisers: participants.flatMap(({ organisation }) => organisation ?? []),
    participants,
    participantList: 'partial',
    topics: [`topic-${random.below(TOPICS)}`],
    sources: from(),
  }
}

/** Who took part: one or two organisations as organisers, a host, and cities; some cities turn up far more often. */
function crowd(random: Random, size: number, plan: WorldSize, from: () => string[]): Participant[] {
  const organisers = slots(random, 1 + random.below(2), () => random.below(plan.organisations))
  const cities = slots(random, size - organisers.length, () => popular(random, plan.cities, plan.skew))
  return [
    ...organisers.map((at) => ({ organisation: `organisation-${at}`, role: 'organiser', sources: from() })),
    ...cities.map((at, place) => ({
      city: `city-${at}`,
      role: place === 0 ? 'host' : random.pick(words.CITY_ROLES),
      sources: from(),
    })),
  ]
}

type ArticleParts = Parts & { readonly events: World['events'] }

function article({ random, at, events, plan, from }: ArticleParts): World['articles'][number] {
  const mentioned = slots(random, 1 + random.below(2), () => random.below(plan.events))
  const [first = 0] = mentioned
  const published = words.day(random)
  return {
    id: `article-${at}`,
    title: `Report on ${events[first]?.title}`,
    lang: random.pick(words.LANGUAGES),
    kind: 'news',
    published,
    datePrecision: words.precisionOf(published),
    publisher: `organisation-${random.below(plan.organisations)}`,
    publisherName: `${words.placeName(random)} daily`,
    url: `https://news.example.org/${at}`,
    summary: 'What the cities talked about.',
    mentions: {
      cities: slots(random, random.below(3), () => popular(random, plan.cities, plan.skew)).map(
        (it) => `city-${it}`,
      ),
      organisations: [],
      events: mentioned.map((it) => `event-${it}`),
      programmes: [],
    },
    topics: [`topic-${random.below(TOPICS)}`],
    translations: [],
    sources: from(),
  }
}

/** What is in a world, in words. */
export const sizesOf = (world: World): string =>
  [
    ...(['cities', 'events', 'articles', 'organisations'] as const).map(
      (name) => `${world[name].length} ${name}`,
    ),
    `${world.events.reduce((sum, { participants }) => sum + participants.length, 0)} participations`,
  ].join(', ')

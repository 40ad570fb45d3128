import type { Random } from './random.js'
import { EVENT_KINDS, EVENT_ROLES, type Participant, type World } from './world.js'

/** What a world of meetings is made of; the other records of a data set are not in it. */
export type Meetings = Pick<World, 'sources' | 'cities' | 'organisations' | 'programmes' | 'events'>

const SOURCE = 's0'
const from = { sources: [SOURCE] }

/**
 * Small worlds side by side in one base, each with a programme of its own that all its events belong to. Few actors come to an event, so
 * that networks have bridges, chains and parts that nothing joins.
 */
export const meetingWorlds = (random: Random, count: number): readonly Meetings[] =>
  Array.from({ length: count }, (_, at) => meetingWorld(random, `w${at}-`))

/** All records of several worlds as one. */
export const allMeetings = (worlds: readonly Meetings[]): Meetings => ({
  sources: worlds[0]?.sources ?? [],
  cities: worlds.flatMap(({ cities }) => cities),
  organisations: worlds.flatMap(({ organisations }) => organisations),
  programmes: worlds.flatMap(({ programmes }) => programmes),
  events: worlds.flatMap(({ events }) => events),
})

/** A world of one event with so many cities, which all meet each other. */
export function crowdedWorld(cities: number): Meetings {
  const participants = Array.from({ length: cities }, (_, at) => ({
    city: `c${at}`,
    role: 'speaker',
    ...from,
  }))
  return worldOf('', { cities, organisations: 0 }, [participants], () => 'conference')
}

function meetingWorld(random: Random, prefix: string): Meetings {
  const actors = { cities: 3 + random.below(12), organisations: random.below(5) }
  const meeting = () =>
    Array.from({ length: 1 + random.below(5) }, () => participant(random, prefix, actors)).filter(isFirst)
  const meetings = Array.from({ length: 3 + random.below(9) }, meeting)
  return worldOf(prefix, actors, meetings, () => random.pick(EVENT_KINDS))
}

interface Actors {
  readonly cities: number
  readonly organisations: number
}

function participant(random: Random, prefix: string, { cities, organisations }: Actors): Participant {
  const role = random.pick(EVENT_ROLES)
  const city = { city: `${prefix}c${random.below(cities)}`, role, ...from }
  if (organisations === 0 || random.chance(0.8)) return city
  return { organisation: `${prefix}o${random.below(organisations)}`, role, ...from }
}

/** The same actor in the same role is one participation. */
const isFirst = (one: Participant, at: number, all: readonly Participant[]): boolean =>
  all.findIndex(
    ({ city, organisation, role }) =>
      city === one.city && organisation === one.organisation && role === one.role,
  ) === at

function worldOf(
  prefix: string,
  { cities, organisations }: Actors,
  meetings: readonly Participant[][],
  kind: () => string,
): Meetings {
  return {
    sources: [
      {
        id: SOURCE,
        url: 'https://example.org/0',
        title: 'Minutes',
        publisher: 'Example',
        lang: 'en',
        retrieved: '2026-11-10',
      },
    ],
    cities: Array.from({ length: cities }, (_, at) => city(`${prefix}c${at}`)),
    organisations: Array.from({ length: organisations }, (_, at) => organisation(`${prefix}o${at}`)),
    programmes: [
      {
        id: `${prefix}p0`,
        name: 'Programme',
        acronym: null,
        phases: [],
        pillars: [],
        partners: [],
        cities: [],
        ...from,
      },
    ],
    events: meetings.map((participants, at) => ({
      ...event(`${prefix}e${at}`, participants, kind()),
      programme: `${prefix}p0`,
    })),
  }
}

const city = (id: string): World['cities'][number] => ({
  id,
  name: id,
  names: {},
  country: 'MA',
  region: 'north',
  lat: null,
  lon: null,
  geonames: null,
  population: null,
  wikidata: null,
  ...from,
})

const organisation = (id: string): World['organisations'][number] => ({
  id,
  name: id,
  acronym: null,
  names: {},
  kind: 'ngo',
  website: null,
  wikidata: null,
  ror: null,
  ...from,
})

const event = (id: string, participants: Participant[], kind: string): World['events'][number] => ({
  id,
  title: id,
  kind,
  start: '2017',
  end: null,
  datePrecision: 'year',
  place: { city: null, venue: null, online: true },
  programme: null,
  organisers: participants.flatMap(({ organisation, role }) =>
    organisation && role === 'organiser' ? organisation : [],
  ),
  participants,
  participantList: 'partial',
  topics: [],
  ...from,
})

import type { World } from '../tests/support/world.js'

/** One question, in the words of Parley and of the peer. */
export interface Shape {
  readonly name: string
  readonly parley: string
  readonly peer: string
  /** What `$id` may be; empty where the question has no variable. */
  readonly ids: readonly string[]
  /** Whether an answer is as large as the shape promises. */
  readonly isWhole: (content: Content) => boolean
}

/** An answer without the names of its fields: the values in their order, and a list for each list. */
export type Content = readonly unknown[]

const TYPENAME = '{ __typename }'

/**
 * Both sides ask for the same values in the same order, so that their answers are the same content. The peer sorts by the
 * properties that Parley sorts by.
 */
export const shapesOf = (world: World): Shape[] => [
  { name: 'typename', parley: TYPENAME, peer: TYPENAME, ids: [], isWhole: ([type]) => type === 'Query' },
  { name: 'point read', ...POINT, ids: spread(idsOf('city', world.cities), 5_000) },
  { name: 'newest events', ...NEWEST, ids: [] },
  { name: 'city', ...CITY, ids: busyCities(world) },
  { name: 'event', ...EVENT, ids: crowdedEvents(world) },
]

const POINT = {
  parley: 'query ($id: ID!) { city(id: $id) { id name country region population } }',
  peer: 'query ($id: ID!) { cities(where: { id: { eq: $id } }) { id name country region population } }',
  isWhole: (content: Content) => content.length === 5 && content.every((value) => value !== null),
}

const NEWEST = {
  parley: `{
    events(first: 20) {
      nodes { id title startDate participations(first: 10) { nodes { role actor { id name } } } }
    }
  }`,
  // Every key starts with the empty text: the condition changes nothing but that the index gives the order.
  peer: `{
    events(where: { startKey: { startsWith: "" } }, sort: [{ startKey: DESC }], limit: 20) {
      id title startDate
      participantsConnection(first: 10, sort: [{ edge: { roleKey: ASC } }]) {
        edges { properties { role } node { id name } }
      }
    }
  }`,
  isWhole: ([events]: Content) => sizeOf(events) === 20,
}

const CITY = {
  parley: `query ($id: ID!) {
    city(id: $id) {
      name
      participations(first: 20, filter: { kinds: [EVENT] }) {
        nodes {
          role
          activity {
            id name
            ... on Event {
              startDate
              cities: participations(first: 20, filter: { kinds: [CITY] }) { nodes { role actor { id name } } }
              organisers: participations(first: 20, filter: { roles: [ORGANISER] }) { nodes { actor { id name } } }
              articles(first: 5) { nodes { id title } }
            }
          }
        }
      }
    }
  }`,
  peer: `query ($id: ID!) {
    cities(where: { id: { eq: $id } }) {
      name
      eventsConnection(first: 20, sort: [{ edge: { timeKey: DESC } }]) {
        edges {
          properties { role }
          node {
            id title startDate
            citiesConnection(first: 20, sort: [{ edge: { roleKey: ASC } }]) {
              edges { properties { role } node { id name } }
            }
            organisers: participantsConnection(
              first: 20, sort: [{ edge: { roleKey: ASC } }], where: { edge: { role: { eq: "ORGANISER" } } }
            ) { edges { node { id name } } }
            articles(limit: 5, sort: [{ publishedKey: DESC }]) { id title }
          }
        }
      }
    }
  }`,
  isWhole: ([, events]: Content) => sizeOf(events) === 20,
}

const EVENT = {
  parley: `query ($id: ID!) {
    event(id: $id) { title participations(first: 50) { totalCount nodes { role actor { id name } } } }
  }`,
  peer: `query ($id: ID!) {
    events(where: { id: { eq: $id } }) {
      title
      participantsConnection(first: 50, sort: [{ edge: { roleKey: ASC } }]) {
        totalCount edges { properties { role } node { id name } }
      }
    }
  }`,
  isWhole: ([, total, participations]: Content) => Number(total) >= 50 && sizeOf(participations) === 50,
}

/** The content of an answer; the peer finds one thing by a list of one. */
export function contentOf(data: Readonly<Record<string, unknown>>, { ids }: Shape): Content {
  const [found] = Object.values(data)
  return parts(ids.length > 0 && Array.isArray(found) ? found[0] : data)
}

function parts(value: unknown): unknown[] {
  if (Array.isArray(value)) return [value.map(parts)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(parts) : [value]
}

const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

const idsOf = (kind: string, records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => `${kind}:${id}`)

/** At most so many of them, from first to last. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.ceil(items.length / most)
  return items.filter((_, at) => at % step === 0)
}

/** Cities with twenty events or more. */
function busyCities({ cities, events }: World): string[] {
  const counts = new Map<string, number>()
  for (const { participants } of events) {
    for (const { city } of participants) if (city) counts.set(city, (counts.get(city) ?? 0) + 1)
  }
  return idsOf(
    'city',
    cities.filter(({ id }) => (counts.get(id) ?? 0) >= 20),
  )
}

/** Events with fifty participations or more. */
const crowdedEvents = ({ events }: World): string[] =>
  idsOf(
    'event',
    events.filter(({ participants }) => participants.length >= 50),
  )

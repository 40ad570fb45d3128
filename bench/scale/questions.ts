import type { Network } from './network.js'

/** A query with its variables, and what it must answer for the measurement to mean something. */
export interface Question {
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly isWhole: (data: Readonly<Record<string, unknown>>) => boolean
  /** What a search looks for. */
  readonly word?: string
}

export const bodyOf = ({ query, variables }: Pick<Question, 'query' | 'variables'>): string =>
  JSON.stringify({ query, variables })

const MET = `query ($of: ID!) {
  coParticipants(of: $of) { totalCount edges { sharedCount node { id name } } }
}`
const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength) {
    found truncated reason
    paths { length steps { relation role from { id name } to { id name } } }
  }
}`
const AROUND = `query ($of: [ID!]!, $depth: Int = 1) {
  neighbourhood(of: $of, depth: $depth) { nodes { id name } edges { source target relation role } truncated }
}`
const SEARCH = `query ($text: String!) { search(text: $text) { totalCount edges { score node { id name } } } }`
const PIVOT = `query ($by: [PivotDimension!]!) {
  pivot(measure: PARTICIPATIONS, by: $by) { total rows { keys { value } count } }
}`

/** What an answer says of itself: all fields of this file have some of it. */
interface Found {
  readonly totalCount?: number
  readonly total?: number
  readonly reason?: string | null
  readonly nodes?: readonly unknown[]
  readonly paths?: readonly { readonly length: number }[]
}

/** The questions that look far, on the largest world. */
export function questionsOf(network: Network, events: number): readonly Question[] {
  const [hub = '', second = ''] = network.hubs(2).map(({ id }) => `city:${id}`)
  const usual = network.citiesWith(network.medianEvents()).map(({ id }) => `city:${id}`)
  const [from = ''] = usual
  const joined = usual.find((id) => id !== from && network.isNear(from, id) && !network.isNearer(from, id))
  const [one, apart] = pairApart(network)
  const paths = (ends: Question['variables'], isWhole: (found: Found) => boolean) =>
    question(PATHS, { maxLength: 4, ...ends }, isWhole)
  const search = (text: string) => ({
    ...question(SEARCH, { text }, ({ totalCount = 0 }) => totalCount > 0),
    word: text,
  })
  const pivot = (...by: string[]) => question(PIVOT, { by }, ({ total = 0 }) => total > 0)
  const met = (of: string) => question(MET, { of }, ({ totalCount = 0 }) => totalCount > 0)
  return Object.entries({
    'coParticipants, median city': met(from),
    'coParticipants, most connected city': met(hub),
    'path of 4 steps that exists': paths({ from, to: joined }, ({ paths }) => paths?.[0]?.length === 4),
    'path of 4 steps that does not exist': paths(
      { from: one, to: apart },
      ({ reason }) => reason === 'NO_PATH',
    ),
    'paths between the two most connected cities': paths(
      { from: hub, to: second, maxLength: 6 },
      ({ paths }) => paths?.length === 5,
    ),
    'neighbourhood of depth 2 around the most connected city': question(
      AROUND,
      { of: hub, depth: 2 },
      ({ nodes }) => nodes?.length === 200,
    ),
    'search, rare word': search(rareWord(events)),
    'search, frequent word': search(FREQUENT),
    'search, word in every city': search(EVERYWHERE),
    'pivot by year and kind': pivot('YEAR', 'KIND'),
    'pivot by year, topic and role': pivot('YEAR', 'TOPIC', 'ROLE'),
  }).map(([name, asked]) => ({ name, ...asked }))
}

const question = (
  query: string,
  variables: Question['variables'],
  isWhole: (found: Found) => boolean,
): Omit<Question, 'name'> => ({
  query,
  variables,
  isWhole: (data) => isWhole(Object.values(data)[0] as Found),
})

/** Asks for nothing: what HTTP and GraphQL take alone. */
export const NOTHING = '{ __typename }'
/** The word that is in the title of one event and of the articles about it. */
const rareWord = (events: number): string => String(Math.floor(events * 0.82))
const FREQUENT = 'housing'
const EVERYWHERE = 'mer'

/** Two cities that took part in something and are more than four steps apart. */
function pairApart(network: Network): readonly [string, string] {
  const quiet = network.standings
    .filter(({ events }) => events > 0)
    .toSorted((one, other) => one.met - other.met)
    .slice(0, 300)
    .map(({ id }) => `city:${id}`)
  for (const one of quiet) {
    for (const other of quiet) if (one !== other && !network.isNear(one, other)) return [one, other]
  }
  throw new Error('All cities are within four steps of each other.')
}

const CITY = `query ($id: ID!) { city(id: $id) { id name country region population } }`
const CITY_PAGE = `query ($id: ID!) {
  city(id: $id) {
    name
    participations(first: 20) { totalCount nodes { role activity { id name } } }
    articles(first: 10) { totalCount nodes { id title } }
  }
}`
const EVENT = `query ($id: ID!) {
  event(id: $id) { title participations(first: 50) { totalCount nodes { role actor { id name } } } }
}`

/** A question about one entity, with others like it. */
export interface Growing {
  readonly name: string
  readonly query: string
  readonly variables: readonly Question['variables'][]
}

/** As many entities are asked about. */
const ALIKE = 12
/** What a busy city has taken part in. */
const BUSY = 20

/** Questions about one entity, asked of entities that have as much around them in a small world as in a large one. */
export function growingQuestions(network: Network, crowd: readonly string[]): readonly Growing[] {
  const [usual, busy] = [network.medianEvents(), BUSY].map((events) =>
    network
      .citiesWith(events)
      .slice(0, ALIKE)
      .map(({ id }) => `city:${id}`),
  )
  const about = (name: string, query: string, ids: readonly string[] = [], of = 'id'): Growing => ({
    name,
    query,
    variables: ids.map((id) => ({ [of]: id })),
  })
  return [
    about('city', CITY, usual),
    about('page of a median city', CITY_PAGE, usual),
    about(`page of a city with ${BUSY} events`, CITY_PAGE, busy),
    about('event with 20 participations', EVENT, crowd.slice(0, ALIKE)),
    about('coParticipants, median city', MET, usual, 'of'),
    about(`coParticipants, city with ${BUSY} events`, MET, busy, 'of'),
    about('neighbourhood of depth 1, median city', AROUND, usual, 'of'),
    about(`neighbourhood of depth 1, city with ${BUSY} events`, AROUND, busy, 'of'),
  ]
}

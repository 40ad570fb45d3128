import { Dialogues } from '../blocks/dialogue.js'
import type {
  CoverageStatus,
  EventFilter,
  EventKind,
  EventOrder,
  EventsPageQuery,
  Role,
} from '../generated.js'
import type { Telling } from '../page.js'
import { COUNTRY, choice, DATE, ID, type Values } from '../parameters.js'
import { en } from '../texts/en.js'
import { countryOptions } from './counted.js'
import { type Field, optionsOf, periodFields } from './filter-form.js'
import { listPage } from './list.js'
import { namedOptions } from './named-options.js'
import { during } from './period.js'

export const EVENT_ROLES = [
  'HOST',
  'ORGANISER',
  'SPEAKER',
  'PARTICIPANT',
  'SIGNATORY',
] as const satisfies readonly Role[]

export const eventsPage = listPage<EventsPageQuery, EventFilter, EventOrder>({
  kind: 'EVENT',
  parameters: {
    from: DATE,
    to: DATE,
    role: choice(EVENT_ROLES),
    kind: choice(Object.keys(en.eventKinds)),
    country: COUNTRY,
    topic: ID,
    programme: ID,
    coverage: choice(Object.keys(en.coverage)),
    actor: ID,
    city: ID,
  },
  orders: {
    newest: { field: 'START_DATE', direction: 'DESC' },
    oldest: { field: 'START_DATE' },
    name: { field: 'NAME' },
  },
  filter: filterOf,
  connection: ({ events }) => events,
  fields: fieldsOf,
  rows: ({ events }) => <Dialogues of={events.nodes} />,
})

function filterOf(values: Values): EventFilter {
  const { q, kind, country, topic, programme, coverage, city } = values
  return {
    ...(q && { name: { contains: q } }),
    ...(kind && { kind: { eq: kind as EventKind } }),
    ...(country && { country: { eq: country } }),
    ...(topic && { topics: { some: [topic] } }),
    ...(programme && { programme: { eq: programme } }),
    ...(coverage && { coverage: { eq: coverage as CoverageStatus } }),
    ...(city && { city: { eq: city } }),
    ...during(values),
    ...takenPart(values),
  }
}

/** Who took part, as what: where both are said, one and the same participation must be of both. */
const takenPart = ({ role, actor }: Values): EventFilter =>
  role || actor
    ? {
        participations: {
          some: { ...(role && { roles: [role as Role] }), ...(actor && { actors: [actor] }) },
        },
      }
    : {}

function fieldsOf({ countries, topics, programmes }: EventsPageQuery, telling: Telling): readonly Field[] {
  const { texts, words, asked } = telling
  const roles = EVENT_ROLES.map((role) => [role, texts.roles[role]] as const)
  return [
    ...periodFields(texts),
    { name: 'role', label: texts.labels.role, options: roles },
    { name: 'kind', label: texts.labels.kind, options: optionsOf(texts.eventKinds) },
    { name: 'country', label: texts.labels.country, options: countryOptions(countries, words, asked) },
    { name: 'topic', label: texts.kinds.TOPIC, options: namedOptions(topics.nodes, words) },
    { name: 'programme', label: texts.labels.programme, options: namedOptions(programmes.nodes, words) },
    { name: 'coverage', label: texts.labels.coverage, options: optionsOf(texts.coverage) },
  ]
}

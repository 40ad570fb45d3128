import { kindOfId } from '../../domain/values/ids.js'
import type { EventFilter, Role, TimelinePageQuery, TimelinePageQueryVariables } from '../generated.js'
import { EVENT_ROLES } from '../lists/events.js'
import type { Page, Telling } from '../page.js'
import { choice, type Values } from '../parameters.js'
import { Shown } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { When } from '../parts/span.js'
import { useReader } from '../reader.js'
import { type Dot, Timeline, timelineOf } from './drawings/timeline.js'
import { Figure } from './figure.js'
import { duringYears, PictureFilters, YEARS, yearFields } from './filters.js'
import type { Picture } from './picture.js'
import { About, fileNameOf, subjectIn, titleOf } from './subject.js'
import { fileRows, type PictureColumn, PictureTable } from './tabular.js'

type Events = TimelinePageQuery['events']
type Event = Events['nodes'][number]

/** The dialogues of an actor, a programme or a topic, by year. */
export const timelinePage: Page<TimelinePageQuery, TimelinePageQueryVariables> = {
  parameters: { role: choice(EVENT_ROLES), ...YEARS },
  variables: ({ id, values, language }) => ({ id, filter: filterOf(id, values), languages: [language] }),
  view(data, telling) {
    const subject = subjectIn(data?.node ?? null)
    if (!data || !subject) return null
    const title = titleOf(telling.texts.pictures.timelineOf, { name: subject }, telling)
    const picture = pictureOf(subject.id, title, data.events.nodes, telling)
    const body = (
      <About of={subject} title={telling.texts.pictures.timelineOf}>
        <Filters by={kindOfId(subject.id) ?? ''} />
        <Dialogues of={data.events} picture={picture} telling={telling} />
      </About>
    )
    return { title, description: `${title}. ${picture.says}`, styles: ['pictures.css'], picture, body }
  },
}

function filterOf(id: string, values: Values): EventFilter {
  const roles = values.role ? { roles: [values.role as Role] } : {}
  const took = (more: object): EventFilter => ({ participations: { some: { ...roles, ...more } } })
  const period = duringYears(values)
  switch (kindOfId(id)) {
    case 'PROGRAMME':
      return { ...period, programme: { eq: id }, ...(values.role && took({})) }
    case 'TOPIC':
      return { ...period, topics: { some: [id] }, ...(values.role && took({})) }
    default:
      return { ...period, ...took({ actors: [id] }) }
  }
}

/** An actor has roles; the roles in the dialogues of a programme or topic are those of many. */
function Filters({ by }: { readonly by: string }) {
  const { texts } = useReader()
  const roles = EVENT_ROLES.map((role) => [role, texts.roles[role]] as const)
  const role = { name: 'role', label: texts.labels.role, options: roles }
  const ofActor = by === 'CITY' || by === 'ORGANISATION'
  return <PictureFilters fields={[...(ofActor ? [role] : []), ...yearFields(texts)]} />
}

function pictureOf(id: string, title: string, events: readonly Event[], telling: Telling): Picture {
  const { width, height } = timelineOf(events)
  return {
    name: fileNameOf(id, 'timeline'),
    title,
    says: saysOf(events, telling),
    width,
    height,
    drawing: <Timeline of={events satisfies readonly Dot[]} />,
    rows: fileRows(columnsOf(telling), events),
  }
}

function saysOf(
  events: readonly Event[],
  { texts: { pictures, counted, sentences }, words }: Telling,
): string {
  if (events.length === 0) return sentences.nothing
  const count = words.plural(counted.EVENT, events.length)
  const years = events.flatMap(({ startDate }) => (startDate === null ? [] : [startDate.slice(0, 4)])).sort()
  const [from] = years
  const to = years.at(-1)
  return from && to
    ? sentence(pictures.timelineSays, { count, from, to })
    : sentence(pictures.undatedSays, { count })
}

const columnsOf = ({ texts }: Telling): readonly PictureColumn<Event>[] => [
  { name: 'id', text: ({ id }) => id },
  {
    name: 'name',
    label: texts.labels.name,
    text: ({ name }) => name,
    cell: (event) => <EntityLink to={event} />,
  },
  {
    name: 'kind',
    label: texts.labels.kind,
    text: ({ kind }) => kind,
    cell: ({ kind }) => texts.eventKinds[kind],
  },
  {
    name: 'startDate',
    label: texts.labels.date,
    text: ({ startDate }) => startDate,
    cell: (event) => <When of={event} />,
  },
  { name: 'endDate', text: ({ endDate }) => endDate },
  {
    name: 'city',
    label: texts.labels.place,
    text: ({ place: { city } }) => city?.id ?? null,
    cell: ({ place: { city } }) => city && <EntityLink to={city} />,
  },
]

interface DialoguesProps {
  readonly of: Events
  readonly picture: Picture
  readonly telling: Telling
}

function Dialogues({ of: { nodes, totalCount }, picture, telling }: DialoguesProps) {
  if (nodes.length === 0) return <p class="none">{picture.says}</p>
  return (
    <section aria-label={picture.title}>
      <Figure picture={picture}>
        <PictureTable
          label={picture.title}
          columns={columnsOf(telling)}
          rows={nodes}
          keyOf={({ id }) => id}
        />
      </Figure>
      <Shown shown={nodes.length} of={totalCount} />
    </section>
  )
}

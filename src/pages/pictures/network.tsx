import type {
  CoParticipationFilter,
  EntityKind,
  NamedFragment,
  NetworkPageQuery,
  NetworkPageQueryVariables,
  Role,
} from '../generated.js'
import { EVENT_ROLES } from '../lists/events.js'
import type { Page, Telling } from '../page.js'
import { choice, type Values } from '../parameters.js'
import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import { groupOfKind } from './brush.js'
import { Circle, type CircleGraph, circleOf } from './drawings/circle.js'
import { Figure } from './figure.js'
import { duringYears, PictureFilters, YEARS, yearFields } from './filters.js'
import type { Picture } from './picture.js'
import { fileRows, type PictureColumn, PictureTable } from './tabular.js'

type Pairs = NetworkPageQuery['coParticipations']
type Pair = Pairs['nodes'][number]

const KINDS = ['CITY', 'ORGANISATION'] as const satisfies readonly EntityKind[]

/** Who took part in the same dialogues: the strongest pairs. */
export const networkPage: Page<NetworkPageQuery, NetworkPageQueryVariables> = {
  parameters: { kind: choice(KINDS), role: choice(EVENT_ROLES), ...YEARS },
  variables: ({ values, language }) => ({ filter: filterOf(values), languages: [language] }),
  view(data, telling) {
    if (!data) return null
    const { pictures } = telling.texts
    const picture = pictureOf(data.coParticipations, telling)
    const body = (
      <>
        <header class="heading">
          <h1>{pictures.networkTitle}</h1>
        </header>
        <Filters />
        <Network of={data.coParticipations} picture={picture} telling={telling} />
      </>
    )
    return {
      title: pictures.networkTitle,
      description: picture.says,
      styles: ['pictures.css'],
      picture,
      body,
    }
  },
}

const filterOf = ({ kind, role, ...years }: Values): CoParticipationFilter => ({
  ...(kind && { kinds: [kind as EntityKind] }),
  ...(role && { roles: [role as Role] }),
  ...duringYears(years),
})

function Filters() {
  const { texts } = useReader()
  return (
    <PictureFilters
      fields={[
        {
          name: 'kind',
          label: texts.pictures.kinds,
          options: KINDS.map((kind) => [kind, texts.manyOf[kind]]),
        },
        {
          name: 'role',
          label: texts.labels.role,
          options: EVENT_ROLES.map((role) => [role, texts.roles[role]]),
        },
        ...yearFields(texts),
      ]}
    />
  )
}

function pictureOf({ nodes, totalCount }: Pairs, telling: Telling): Picture {
  const { texts, words } = telling
  const graph = graphOf(nodes, telling)
  const { size, height } = circleOf(graph)
  return {
    name: 'network',
    title: texts.pictures.networkTitle,
    says: sentence(texts.pictures.networkSays, {
      shown: words.number(nodes.length),
      n: words.number(totalCount),
    }),
    width: size,
    height,
    drawing: <Circle of={graph} />,
    rows: fileRows(columnsOf(telling), nodes),
  }
}

/** The weakest lines first, so that the strong ones lie over them. */
function graphOf(pairs: readonly Pair[], { texts, words }: Telling): CircleGraph {
  const actors = new Map<string, NamedFragment>(
    pairs.flatMap(({ a, b }) => [
      [a.id, a],
      [b.id, b],
    ]),
  )
  const most = Math.max(2, ...pairs.map(({ sharedCount }) => sharedCount))
  const groups = KINDS.map((kind) => ({
    name: texts.manyOf[kind],
    colour: groupOfKind(kind),
    members: [...actors.values()]
      .filter(({ entityKind }) => entityKind === kind)
      .sort((a, b) => words.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  }))
  return {
    groups: groups.filter(({ members }) => members.length > 0),
    lines: pairs
      .map(({ a, b, sharedCount }) => ({ from: a.id, to: b.id, weight: (sharedCount - 1) / (most - 1) }))
      .reverse(),
  }
}

const columnsOf = ({ texts, words }: Telling): readonly PictureColumn<Pair>[] => [
  { name: 'a', text: ({ a }) => a.id },
  {
    name: 'aName',
    label: texts.pictures.a,
    text: ({ a }) => a.name,
    cell: ({ a }) => <EntityLink to={a} />,
  },
  { name: 'b', text: ({ b }) => b.id },
  {
    name: 'bName',
    label: texts.pictures.b,
    text: ({ b }) => b.name,
    cell: ({ b }) => <EntityLink to={b} />,
  },
  {
    name: 'sharedCount',
    label: texts.labels.shared,
    text: ({ sharedCount }) => sharedCount,
    cell: ({ sharedCount }) => words.number(sharedCount),
  },
  {
    name: 'firstShared',
    label: texts.pictures.first,
    text: ({ firstShared }) => firstShared,
    cell: ({ firstShared }) => firstShared && words.date(firstShared),
  },
  {
    name: 'lastShared',
    label: texts.pictures.last,
    text: ({ lastShared }) => lastShared,
    cell: ({ lastShared }) => lastShared && words.date(lastShared),
  },
]

interface NetworkProps {
  readonly of: Pairs
  readonly picture: Picture
  readonly telling: Telling
}

function Network({ of: { nodes }, picture, telling }: NetworkProps) {
  const { texts } = useReader()
  if (nodes.length === 0) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <section aria-label={picture.title}>
      <Figure picture={picture}>
        <PictureTable
          label={picture.title}
          columns={columnsOf(telling)}
          rows={nodes}
          keyOf={({ a, b }) => `${a.id} ${b.id}`}
        />
      </Figure>
    </section>
  )
}

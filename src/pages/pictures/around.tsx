import { ENTITY_KINDS } from '../../domain/values/ids.js'
import type { AroundPageQuery, AroundPageQueryVariables, NamedFragment } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import { groupOfKind } from './brush.js'
import { Circle, type CircleGraph, circleOf } from './drawings/circle.js'
import { Figure } from './figure.js'
import type { Picture } from './picture.js'
import { About, fileNameOf, subjectIn, titleOf } from './subject.js'
import { fileRows, type PictureColumn, PictureTable } from './tabular.js'

type Around = AroundPageQuery['neighbourhood']
type Edge = Around['edges'][number]

/** One of those around, with what links it to the one in the middle. */
interface Neighbour {
  readonly entity: NamedFragment
  readonly links: readonly Edge[]
}

/** What is directly linked to an entity, on a circle around it. */
export const aroundPage: Page<AroundPageQuery, AroundPageQueryVariables> = {
  parameters: {},
  variables: ({ id, language }) => ({ id, languages: [language] }),
  view(data, telling) {
    const subject = subjectIn(data?.node ?? null)
    if (!data || !subject) return null
    const title = titleOf(telling.texts.pictures.aroundOf, { name: subject }, telling)
    const neighbours = neighboursOf(subject, data.neighbourhood, telling)
    const picture = pictureOf(subject, title, { neighbours, around: data.neighbourhood }, telling)
    const body = (
      <About of={subject} title={telling.texts.pictures.aroundOf}>
        <Neighbours of={neighbours} around={data.neighbourhood} picture={picture} telling={telling} />
      </About>
    )
    return { title, description: `${title}. ${picture.says}`, styles: ['pictures.css'], picture, body }
  },
}

/** By kind, then by name. */
function neighboursOf(
  { id }: NamedFragment,
  { nodes, edges }: Around,
  { words }: Telling,
): readonly Neighbour[] {
  return nodes
    .filter((node) => node.id !== id)
    .map((entity) => ({
      entity,
      links: edges.filter(({ source, target }) =>
        source === id ? target === entity.id : target === id && source === entity.id,
      ),
    }))
    .sort(
      ({ entity: a }, { entity: b }) =>
        groupOfKind(a.entityKind) - groupOfKind(b.entityKind) ||
        words.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    )
}

interface Surroundings {
  readonly neighbours: readonly Neighbour[]
  readonly around: Around
}

function pictureOf(subject: NamedFragment, title: string, around: Surroundings, telling: Telling): Picture {
  const { texts, words } = telling
  const graph = graphOf(subject, around, telling)
  const { size, height } = circleOf(graph)
  const count = words.plural(texts.pictures.entries, around.neighbours.length)
  return {
    name: fileNameOf(subject.id, 'around'),
    title,
    says: sentence(titleOf(texts.pictures.aroundSays, { name: subject }, telling), { count }),
    width: size,
    height,
    drawing: <Circle of={graph} />,
    rows: fileRows(columnsOf(telling), around.neighbours),
  }
}

function graphOf(
  centre: NamedFragment,
  { neighbours, around }: Surroundings,
  { texts }: Telling,
): CircleGraph {
  const groups = ENTITY_KINDS.map((kind) => ({
    name: texts.manyOf[kind],
    colour: groupOfKind(kind),
    members: neighbours.map(({ entity }) => entity).filter(({ entityKind }) => entityKind === kind),
  }))
  return {
    centre,
    groups: groups.filter(({ members }) => members.length > 0).sort((a, b) => a.colour - b.colour),
    lines: linesOf(centre.id, around.edges),
  }
}

/** One line between two, however many links; those to the middle last, so that they lie over the others. */
function linesOf(centre: string, edges: Around['edges']): CircleGraph['lines'] {
  const pairs = new Map(
    edges.map(({ source, target }) => {
      const [from = '', to = ''] = [source, target].sort()
      return [JSON.stringify([from, to]), { from, to, weight: 0 }]
    }),
  )
  const central = ({ from, to }: { from: string; to: string }): number => Number([from, to].includes(centre))
  return [...pairs.values()].sort((a, b) => central(a) - central(b))
}

const columnsOf = ({ texts, words }: Telling): readonly PictureColumn<Neighbour>[] => [
  { name: 'id', text: ({ entity }) => entity.id },
  {
    name: 'kind',
    label: texts.labels.kind,
    text: ({ entity }) => entity.entityKind,
    cell: ({ entity }) => texts.kinds[entity.entityKind],
  },
  {
    name: 'name',
    label: texts.labels.name,
    text: ({ entity }) => entity.name,
    cell: ({ entity }) => <EntityLink to={entity} />,
  },
  {
    name: 'relations',
    label: texts.pictures.relation,
    text: ({ links }) => [...new Set(links.map(({ relation }) => relation))].join(' '),
    cell: ({ links }) =>
      words.list([
        ...new Set(
          links.map(({ relation, role }) => (role ? texts.roles[role] : texts.pictures.relations[relation])),
        ),
      ]),
  },
  {
    name: 'roles',
    text: ({ links }) => [...new Set(links.flatMap(({ role }) => role ?? []))].join(' '),
  },
]

interface NeighboursProps {
  readonly of: readonly Neighbour[]
  readonly around: Around
  readonly picture: Picture
  readonly telling: Telling
}

function Neighbours({ of, around: { truncated, omitted }, picture, telling }: NeighboursProps) {
  const { texts, words } = useReader()
  if (of.length === 0) return <p class="none">{texts.sentences.nothing}</p>
  const left = omitted.reduce((sum, { count }) => sum + count, 0)
  const note =
    left > 0 ? words.plural(texts.pictures.leftOut, left) : truncated ? texts.pictures.tooMuch : undefined
  return (
    <section aria-label={picture.title}>
      <Figure picture={picture} note={note}>
        <PictureTable
          label={picture.title}
          columns={columnsOf(telling)}
          rows={of}
          keyOf={({ entity }) => entity.id}
        />
      </Figure>
    </section>
  )
}

import { groupBy } from '../../domain/values/group.js'
import type { MapPageQuery, MapPageQueryVariables, PlacedFragment, Role } from '../generated.js'
import { optionsOf } from '../lists/filter-form.js'
import type { Page, Telling } from '../page.js'
import { choice } from '../parameters.js'
import { Shown } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import { en } from '../texts/en.js'
import { MAP_HEIGHT, MAP_WIDTH } from './drawings/land.js'
import { CityMap, type Spot } from './drawings/map.js'
import { Figure } from './figure.js'
import { PictureFilters } from './filters.js'
import type { Picture } from './picture.js'
import { About, fileNameOf, subjectIn, titleOf } from './subject.js'
import { fileRows, type PictureColumn, PictureTable } from './tabular.js'

type Actor = PlacedFragment['nodes'][number]['actor']
type City = Extract<Actor, { readonly location: unknown }>

/** A city with all that it is there. */
interface Member {
  readonly city: City
  readonly roles: readonly Role[]
}

/** The cities of a programme or an event on a map. */
export const mapPage: Page<MapPageQuery, MapPageQueryVariables> = {
  parameters: { role: choice(Object.keys(en.roles)) },
  variables: ({ id, values: { role }, language }) => ({
    id,
    ...(role && { roles: [role as Role] }),
    languages: [language],
  }),
  view(data, telling) {
    const node = data?.node ?? null
    const subject = subjectIn(node)
    if (!node || !subject || !('participations' in node)) return null
    const title = titleOf(telling.texts.pictures.mapOf, { name: subject }, telling)
    const members = membersOf(node.participations, telling)
    const picture = pictureOf(subject.id, title, members, telling)
    const body = (
      <About of={subject} title={telling.texts.pictures.mapOf}>
        <PictureFilters
          fields={[
            { name: 'role', label: telling.texts.labels.role, options: optionsOf(telling.texts.roles) },
          ]}
        />
        <Cities of={members} from={node.participations} picture={picture} telling={telling} />
      </About>
    )
    return { title, description: `${title}. ${picture.says}`, styles: ['pictures.css'], picture, body }
  },
}

/** Each city once, in the order of their names. */
function membersOf({ nodes }: PlacedFragment, { words }: Telling): readonly Member[] {
  return [...groupBy(nodes, ({ actor }) => actor.id).values()]
    .flatMap((own): readonly Member[] => {
      const city = own[0]?.actor
      const roles = [...new Set(own.map(({ role }) => role))]
      return city && 'location' in city ? [{ city, roles }] : []
    })
    .sort((a, b) => words.compare(a.city.name, b.city.name) || (a.city.id < b.city.id ? -1 : 1))
}

const spotsOf = (members: readonly Member[]): readonly Spot[] =>
  members.flatMap(({ city }) => (city.location ? [{ ...city, location: city.location }] : []))

function pictureOf(id: string, title: string, members: readonly Member[], telling: Telling): Picture {
  const { texts, words } = telling
  const spots = spotsOf(members)
  const left = members.length - spots.length
  const says = sentence(texts.pictures.mapSays, { count: words.plural(texts.counted.CITY, spots.length) })
  return {
    name: fileNameOf(id, 'map'),
    title,
    says: left === 0 ? says : `${says} ${words.plural(texts.pictures.unplaced, left)}`,
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    drawing: <CityMap of={spots} />,
    rows: fileRows(columnsOf(telling), members),
  }
}

const columnsOf = ({ texts, words }: Telling): readonly PictureColumn<Member>[] => [
  { name: 'id', text: ({ city }) => city.id },
  {
    name: 'name',
    label: texts.kinds.CITY,
    text: ({ city }) => city.name,
    cell: ({ city }) => <EntityLink to={city} />,
  },
  {
    name: 'country',
    label: texts.labels.country,
    text: ({ city }) => city.country,
    cell: ({ city }) => words.country(city.country),
  },
  { name: 'latitude', text: ({ city }) => city.location?.latitude ?? null },
  { name: 'longitude', text: ({ city }) => city.location?.longitude ?? null },
  {
    name: 'roles',
    label: texts.labels.role,
    text: ({ roles }) => roles.join(' '),
    cell: ({ roles }) => words.list(roles.map((role) => texts.roles[role])),
  },
]

interface CitiesProps {
  readonly of: readonly Member[]
  readonly from: PlacedFragment
  readonly picture: Picture
  readonly telling: Telling
}

function Cities({ of, from, picture, telling }: CitiesProps) {
  const { texts } = useReader()
  if (of.length === 0) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <section aria-label={picture.title}>
      <Figure picture={picture} note={texts.pictures.land}>
        <PictureTable
          label={picture.title}
          columns={columnsOf(telling)}
          rows={of}
          keyOf={({ city }) => city.id}
        />
      </Figure>
      <Shown shown={from.nodes.length} of={from.totalCount} />
    </section>
  )
}

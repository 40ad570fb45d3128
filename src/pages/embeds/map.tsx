import { groupBy } from '../../domain/values/group.js'
import type { MapEmbedQuery, MapEmbedQueryVariables } from '../generated.js'
import { Cites, Shown } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { type Embed, FIRST, firstOf, idOf } from './embed.js'
import { named } from './named.js'
import { PlaceMap } from './pictures/place-map.js'

type Programme = NonNullable<MapEmbedQuery['programme']>
type Member = Programme['participations']['nodes'][number]

export const mapEmbed: Embed<MapEmbedQuery, MapEmbedQueryVariables> = {
  subject: 'programme',
  example: { programme: 'programme:mc2cm' },
  parameters: { programme: idOf('PROGRAMME'), first: FIRST },
  variables: ({ id, language, values }) => ({ id, languages: [language], first: firstOf(values, 100) }),
  view: (data, { texts }) =>
    named(
      data?.programme,
      texts.embeds.abouts.map,
      data?.programme && <Members of={data.programme.participations} />,
    ),
}

function Members({ of: { nodes, totalCount } }: { readonly of: Programme['participations'] }) {
  const { texts } = useReader()
  return (
    <Section id="participants" title={texts.sections.participants}>
      {totalCount === 0 ? <p class="none">{texts.sentences.nothing}</p> : <Placed of={nodes} />}
      <div class="facts">
        {[...groupBy(nodes, ({ phase }) => phase ?? '')].map(([phase, members]) => (
          <Phase key={phase} phase={phase} members={members} />
        ))}
      </div>
      <Shown shown={nodes.length} of={totalCount} />
    </Section>
  )
}

/** Each city once, whatever its phases. */
function Placed({ of }: { readonly of: readonly Member[] }) {
  const { texts, words } = useReader()
  const actors = [...new Map(of.map(({ actor }) => [actor.id, actor])).values()]
  const places = actors.flatMap((actor) =>
    'location' in actor && actor.location ? [{ ...actor.location, id: actor.id, name: actor.name }] : [],
  )
  const missing = actors.length - places.length
  return (
    <>
      <PlaceMap of={places} label={words.plural(texts.embeds.onMap, places.length)} />
      {missing > 0 && <p class="meta">{words.plural(texts.embeds.notOnMap, missing)}</p>}
    </>
  )
}

const Phase = ({ phase, members }: { readonly phase: string; readonly members: readonly Member[] }) => (
  <div>
    <h3>
      <bdi lang="en">{phase}</bdi>
    </h3>
    <ul class="people">
      {members.map(({ id, actor, claims }) => (
        <li key={id}>
          <EntityLink to={actor} />
          <Cites of={claims} />
        </li>
      ))}
    </ul>
  </div>
)

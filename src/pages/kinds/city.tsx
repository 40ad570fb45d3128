import { queryOf } from '../address.js'
import { Dialogues } from '../blocks/dialogue.js'
import { Heading, Names, Recorded } from '../blocks/head.js'
import type { CityPageQuery, CityPageQueryVariables } from '../generated.js'
import type { Page } from '../page.js'
import { CURSOR } from '../parameters.js'
import { AllOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { ActorSections, countsOfActor } from './actor.js'
import { type Count, described } from './described.js'

type City = NonNullable<CityPageQuery['city']>

export const cityPage: Page<CityPageQuery, CityPageQueryVariables> = {
  parameters: { after: CURSOR, met: CURSOR },
  variables: ({ id, language, values: { after, met } }) => ({ id, languages: [language], after, met }),
  view(data, telling) {
    if (!data?.city) return null
    const counts = countsOfActor(data.city, data.coParticipants, telling)
    return {
      ...described(data.city, counts, telling),
      body: <CityBody city={data.city} met={data.coParticipants} counts={counts} />,
    }
  },
}

interface CityBodyProps {
  readonly city: City
  readonly met: CityPageQuery['coParticipants']
  readonly counts: readonly Count[]
}

function CityBody({ city, met, counts }: CityBodyProps) {
  const { texts, words } = useReader()
  return (
    <>
      <Heading
        of={city}
        kind={`${texts.kinds.CITY} · ${words.country(city.country)} · ${texts.regions[city.region]}`}
      >
        <Recorded counts={counts} />
      </Heading>
      <Names
        of={city}
        facts={[
          [texts.labels.country, words.country(city.country)],
          [texts.labels.population, city.population !== null && words.number(city.population)],
          [texts.labels.location, city.location && <Location of={city.location} />],
        ]}
      />
      <ActorSections of={city} met={met} />
      <Hosted city={city} />
    </>
  )
}

const Location = ({ of: { latitude, longitude } }: { readonly of: NonNullable<City['location']> }) => (
  <bdi>{`${latitude}, ${longitude}`}</bdi>
)

function Hosted({ city: { id, events } }: { readonly city: City }) {
  const { texts, words } = useReader()
  if (events.totalCount === 0) return null
  return (
    <Section
      id="hosted"
      title={texts.sections.hosted}
      count={words.plural(texts.counted.EVENT, events.totalCount)}
    >
      <Dialogues of={events.nodes} />
      <AllOf shown={events.nodes.length} of={events.totalCount} path={`/events${queryOf({ city: id })}`} />
    </Section>
  )
}

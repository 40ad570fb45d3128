import { Coverage } from '../blocks/coverage.js'
import { Dialogues } from '../blocks/dialogue.js'
import { Heading, Names, Recorded } from '../blocks/head.js'
import { Participants } from '../blocks/participants.js'
import { MentioningSection } from '../blocks/sections.js'
import { Values } from '../blocks/values.js'
import type { EventPageQuery, EventPageQueryVariables } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { CURSOR } from '../parameters.js'
import { Shown } from '../parts/cites.js'
import { EntityLink, LinkList } from '../parts/name.js'
import { NextOf } from '../parts/pager.js'
import { isPlaced, Where } from '../parts/place.js'
import { Section } from '../parts/section.js'
import { When } from '../parts/span.js'
import { Pictures } from '../pictures/subject.js'
import { useReader } from '../reader.js'
import { type Count, described } from './described.js'

type Event = NonNullable<EventPageQuery['event']>

export const eventPage: Page<EventPageQuery, EventPageQueryVariables> = {
  parameters: { after: CURSOR },
  variables: ({ id, language, values: { after } }) => ({ id, languages: [language], after }),
  view(data, telling) {
    if (!data?.event) return null
    const counts = countsOf(data.event, telling)
    return {
      ...described(data.event, counts, telling),
      body: <EventBody event={data.event} counts={counts} />,
    }
  },
}

const countsOf = (
  { participations, articles }: Event,
  { texts: { counted }, words }: Telling,
): readonly Count[] => [
  [words.plural(counted.participants, participations.totalCount), participations.totalCount],
  [words.plural(counted.mentioning, articles.totalCount), articles.totalCount],
]

function EventBody({ event, counts }: { readonly event: Event; readonly counts: readonly Count[] }) {
  const { texts } = useReader()
  return (
    <>
      <Heading of={event} kind={`${texts.kinds.EVENT} · ${texts.eventKinds[event.kind]}`}>
        <p class="lead">
          <When of={event} />
          {isPlaced(event.place) && ' · '}
          <Where of={event.place} />
        </p>
        <Recorded counts={counts} />
      </Heading>
      <People event={event} />
      <Coverage of={event.participantCoverage} />
      <EventNames event={event} />
      <Parts event={event} />
      <MentioningSection of={event.articles} id={event.id} />
      <OtherValues event={event} />
      <Pictures of={event} />
    </>
  )
}

function EventNames({ event }: { readonly event: Event }) {
  const { texts } = useReader()
  const { place, programme, partOf, topics } = event
  return (
    <Names
      of={event}
      facts={[
        [texts.labels.date, <When key="when" of={event} />],
        [texts.labels.place, isPlaced(place) && <Where of={place} />],
        [texts.labels.venue, place.venue !== null && <bdi lang="">{place.venue}</bdi>],
        [texts.labels.programme, programme && <EntityLink to={programme} />],
        [texts.labels.parent, partOf && <EntityLink to={partOf} />],
        [texts.labels.topics, topics.length > 0 && <LinkList of={topics} />],
      ]}
    />
  )
}

function People({ event: { participations } }: { readonly event: Event }) {
  const { texts, words } = useReader()
  const { nodes, totalCount, pageInfo } = participations
  return (
    <Section
      id="participants"
      title={texts.sections.participants}
      count={words.plural(texts.counted.participants, totalCount)}
    >
      <Participants of={nodes} />
      <Shown shown={nodes.length} of={totalCount} />
      <NextOf info={pageInfo} parameter="after" />
    </Section>
  )
}

function Parts({ event: { parts } }: { readonly event: Event }) {
  const { texts, words } = useReader()
  if (parts.totalCount === 0) return null
  return (
    <Section
      id="parts"
      title={texts.sections.parts}
      count={words.plural(texts.counted.EVENT, parts.totalCount)}
    >
      <Dialogues of={parts.nodes} />
      <Shown shown={parts.nodes.length} of={parts.totalCount} />
    </Section>
  )
}

/** Numbers of participants stand beside the list of participants. */
function OtherValues({ event: { values, participantCoverage } }: { readonly event: Event }) {
  const { texts } = useReader()
  const shown = new Set(participantCoverage.claimed.map(({ claim }) => claim.id))
  const others = values.nodes.filter(({ id }) => !shown.has(id))
  if (others.length === 0) return null
  return (
    <Section id="values" title={texts.sections.values}>
      <Values of={others} />
    </Section>
  )
}

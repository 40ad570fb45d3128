import { groupBy } from '../../domain/values/group.js'
import { kindOfId } from '../../domain/values/ids.js'
import { Dialogue } from '../blocks/dialogue.js'
import type { EventFilter, TimelineEmbedQuery, TimelineEmbedQueryVariables } from '../generated.js'
import { Cites, Shown } from '../parts/cites.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { type Embed, FIRST, firstOf, idOf } from './embed.js'
import { named } from './named.js'
import { YearBars } from './pictures/year-bars.js'

type Events = TimelineEmbedQuery['events']

export const timelineEmbed: Embed<TimelineEmbedQuery, TimelineEmbedQueryVariables> = {
  subject: 'of',
  example: { of: 'programme:mc2cm' },
  parameters: { of: idOf('CITY', 'ORGANISATION', 'PROGRAMME', 'TOPIC'), first: FIRST },
  variables: ({ id, language, values }) => ({
    id,
    languages: [language],
    filter: filterOf(id),
    first: firstOf(values, 50),
  }),
  view: (data, { texts }) =>
    named(data?.node, texts.embeds.abouts.timeline, data && <Timeline of={data.events} />),
}

function filterOf(id: string): EventFilter {
  const kind = kindOfId(id)
  if (kind === 'PROGRAMME') return { programme: { eq: id } }
  return kind === 'TOPIC' ? { topics: { some: [id] } } : { participations: { some: { actors: [id] } } }
}

const yearOf = ({ startDate }: Events['nodes'][number]): string => startDate?.slice(0, 4) ?? ''

function Timeline({ of }: { readonly of: Events }) {
  const { texts, words } = useReader()
  const years = groupBy(of.nodes, yearOf)
  return (
    <Section
      id="dialogues"
      title={texts.sections.dialoguesOf}
      count={words.plural(texts.counted.EVENT, of.totalCount)}
    >
      {of.totalCount === 0 && <p class="none">{texts.sentences.nothing}</p>}
      <YearBars counts={new Map([...years].map(([year, events]) => [year, events.length]))} />
      {[...years].map(([year, events]) => (
        <div key={year} class="year">
          <h3>{year === '' ? texts.sentences.undated : year}</h3>
          <ul class="entries">
            {events.map((event) => (
              <Dialogue key={event.id} of={event}>
                <Cites of={event.record} />
              </Dialogue>
            ))}
          </ul>
        </div>
      ))}
      <Shown shown={of.nodes.length} of={of.totalCount} />
    </Section>
  )
}

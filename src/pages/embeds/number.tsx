import { labelIn, Values, valueIn } from '../blocks/values.js'
import type { NumberEmbedQuery, NumberEmbedQueryVariables } from '../generated.js'
import { Citations, Shown } from '../parts/cites.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { type Embed, idOf, WORD } from './embed.js'
import { named } from './named.js'

type Claims = NonNullable<NumberEmbedQuery['event']>['claims']

export const numberEmbed: Embed<NumberEmbedQuery, NumberEmbedQueryVariables> = {
  subject: 'event',
  example: { event: 'event:mayoral-forum-6-quito-2020', property: 'participantCount', unit: 'cities' },
  parameters: { event: idOf('EVENT'), property: WORD, unit: WORD },
  variables: ({ id, language, values: { property = 'participantCount', unit } }) => ({
    id,
    languages: [language],
    property: [property],
    ...(unit !== undefined && { unit: [unit] }),
  }),
  view: (data, { texts }) =>
    named(data?.event, texts.embeds.abouts.number, data?.event && <Numbers of={data.event.claims} />),
}

/** The preferred number in large, and beside it what every source says. */
function Numbers({ of: { nodes, totalCount } }: { readonly of: Claims }) {
  const { texts, words } = useReader()
  const chosen = nodes.find(({ preferred }) => preferred) ?? nodes[0]
  if (!chosen) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <>
      <p class="number" part="number">
        <span class="large">{valueIn(chosen, texts, words)}</span> <span>{labelIn(chosen, texts)}</span>
        <Citations of={[chosen]} />
      </p>
      <Section id="values" title={texts.sections.values}>
        <Values of={nodes} />
        <Shown shown={nodes.length} of={totalCount} />
      </Section>
    </>
  )
}

import { Attended, dialoguesOf } from '../blocks/attended.js'
import { Incomplete } from '../blocks/incomplete.js'
import type { DialoguesEmbedQuery, DialoguesEmbedQueryVariables } from '../generated.js'
import { Shown } from '../parts/cites.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { type Embed, FIRST, firstOf, idOf } from './embed.js'

type City = NonNullable<DialoguesEmbedQuery['city']>

export const dialoguesEmbed: Embed<DialoguesEmbedQuery, DialoguesEmbedQueryVariables> = {
  subject: 'city',
  example: { city: 'city:tangier' },
  parameters: { city: idOf('CITY'), first: FIRST },
  variables: ({ id, language, values }) => ({ id, languages: [language], first: firstOf(values, 20) }),
  view: (data, { texts }) =>
    data?.city
      ? {
          title: data.city.name,
          titleLanguage: data.city.nameLanguage,
          description: texts.embeds.abouts.dialogues,
          body: <Dialogues city={data.city} />,
        }
      : null,
}

function Dialogues({ city: { dialogues } }: { readonly city: City }) {
  const { texts, words } = useReader()
  return (
    <>
      <Section
        id="dialogues"
        title={texts.sections.dialogues}
        count={words.plural(texts.counted.participations, dialogues.totalCount)}
      >
        <Attended of={dialogues} />
        <Shown shown={dialogues.nodes.length} of={dialogues.totalCount} />
      </Section>
      <Incomplete of={dialoguesOf(dialogues)} />
    </>
  )
}

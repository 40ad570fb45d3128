import { Met } from '../blocks/met.js'
import type { MeetingsEmbedQuery, MeetingsEmbedQueryVariables } from '../generated.js'
import { Cites, Shown } from '../parts/cites.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { type Embed, FIRST, firstOf, idOf } from './embed.js'
import { named } from './named.js'

type Partners = MeetingsEmbedQuery['coParticipants']

export const meetingsEmbed: Embed<MeetingsEmbedQuery, MeetingsEmbedQueryVariables> = {
  subject: 'of',
  example: { of: 'city:tangier' },
  parameters: { of: idOf('CITY', 'ORGANISATION'), first: FIRST },
  variables: ({ id, language, values }) => ({ id, languages: [language], first: firstOf(values, 10) }),
  view: (data, { texts }) =>
    named(data?.node, texts.embeds.abouts.meetings, data && <Meetings of={data.coParticipants} />),
}

function Meetings({ of }: { readonly of: Partners }) {
  const { texts, words } = useReader()
  const records = new Map(of.edges.flatMap(({ shared }) => shared.map(({ id, record }) => [id, record])))
  const cites = (event: string) => {
    const record = records.get(event)
    return record && <Cites of={record} />
  }
  return (
    <Section id="met" title={texts.sections.met} count={words.plural(texts.counted.met, of.totalCount)}>
      <Met of={of} cites={cites} />
      <Shown shown={of.edges.length} of={of.totalCount} />
    </Section>
  )
}

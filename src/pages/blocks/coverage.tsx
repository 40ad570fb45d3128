import type { EventPageQuery } from '../generated.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { Values } from './values.js'

type Coverage = NonNullable<EventPageQuery['event']>['participantCoverage']

/** How far the list of participating cities goes, and what sources count. */
export function Coverage({ of: { status, listed, claimed } }: { readonly of: Coverage }) {
  const { texts, words } = useReader()
  return (
    <Section id="incomplete" title={texts.sections.incomplete}>
      <p>
        {texts.coverageSentences[status]} {words.plural(texts.sentences.listed, listed)}
      </p>
      {claimed.length > 0 && <Values of={claimed.map(({ claim }) => claim)} />}
    </Section>
  )
}

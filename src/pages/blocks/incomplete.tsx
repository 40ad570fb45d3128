import type { DialogueFragment } from '../generated.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'

/** For how many of the dialogues shown the list of participants may lack someone. */
export function Incomplete({ of }: { readonly of: readonly DialogueFragment[] }) {
  const { texts, words } = useReader()
  if (of.length === 0) return null
  const partly = of.filter(({ participantCoverage: { status } }) => status !== 'COMPLETE').length
  return (
    <Section id="incomplete" title={texts.sections.incomplete}>
      <p>{partly === 0 ? texts.sentences.allComplete : words.plural(texts.sentences.partly, partly)}</p>
    </Section>
  )
}

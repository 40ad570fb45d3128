import type { DialogueFragment, MentioningFragment } from '../generated.js'
import { AllArticles, AllOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { Dialogues } from './dialogue.js'
import { Mentioning } from './writings.js'

interface MentioningProps {
  readonly of: MentioningFragment
  /** The id of what they mention. */
  readonly id: string
}

/** The articles that mention something. */
export function MentioningSection({ of, id }: MentioningProps) {
  const { texts, words } = useReader()
  return (
    <Section
      id="articles"
      title={texts.sections.articles}
      count={words.plural(texts.counted.ARTICLE, of.totalCount)}
    >
      <Mentioning of={of} />
      <AllArticles of={of} mention={id} />
    </Section>
  )
}

interface DialoguesProps {
  readonly of: { readonly totalCount: number; readonly nodes: readonly DialogueFragment[] }
  /** Where the list of all of them is. */
  readonly path: string
}

/** The dialogues of a programme, or about a topic. */
export function DialoguesSection({ of, path }: DialoguesProps) {
  const { texts, words } = useReader()
  return (
    <Section
      id="dialogues"
      title={texts.sections.dialoguesOf}
      count={words.plural(texts.counted.EVENT, of.totalCount)}
    >
      {of.totalCount === 0 ? <p class="none">{texts.sentences.nothing}</p> : <Dialogues of={of.nodes} />}
      <AllOf shown={of.nodes.length} of={of.totalCount} path={path} />
    </Section>
  )
}

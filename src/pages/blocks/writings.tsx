import type { ComponentChildren } from 'preact'
import type { MentioningFragment, TextFragment } from '../generated.js'
import { Citations, Quote } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { useReader } from '../reader.js'

/** An article in a list. */
function Writing({ of, children }: { readonly of: TextFragment; readonly children?: ComponentChildren }) {
  const { texts, words } = useReader()
  return (
    <li class="entry">
      <span class="when">{of.published === null ? texts.sentences.undated : words.date(of.published)}</span>
      <div>
        <EntityLink to={of} />
        <span class="meta">
          {texts.articleKinds[of.kind]} · <bdi lang="">{of.publisherName}</bdi>
        </span>
        {children}
      </div>
    </li>
  )
}

export const Writings = ({ of }: { readonly of: readonly TextFragment[] }) => (
  <ul class="entries">
    {of.map((writing) => (
      <Writing key={writing.id} of={writing} />
    ))}
  </ul>
)

/** Articles that mention something, each with the sentence that does, where it was seen. */
export function Mentioning({ of }: { readonly of: MentioningFragment }) {
  const { texts } = useReader()
  if (of.totalCount === 0) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <ul class="entries">
      {of.nodes.map((writing) => (
        <Writing key={writing.id} of={writing}>
          {writing.mentions.nodes.map(({ id, claims }) => (
            <Sentences key={id} of={claims.nodes} />
          ))}
        </Writing>
      ))}
    </ul>
  )
}

type Evidence = MentioningFragment['nodes'][number]['mentions']['nodes'][number]['claims']['nodes']

/** The sentences that were seen, and the numbers of their sources. */
export function Sentences({ of }: { readonly of: Evidence }) {
  const seen = of.filter(({ quote }) => quote !== null)
  if (seen.length === 0) return <Citations of={of} />
  return (
    <div class="evidence">
      {seen.map(({ id, quote, source }) => (
        <Quote key={id} text={quote ?? ''} language={source.language} />
      ))}
      <Citations of={of} />
    </div>
  )
}

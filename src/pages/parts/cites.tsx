import { pathOfId } from '../address.js'
import type { EvidenceFragment, SupportedFragment } from '../generated.js'
import type { Note } from '../notes.js'
import { useReader } from '../reader.js'
import { Outside } from './links.js'
import { Data, Tongue } from './name.js'
import { Section } from './section.js'
import { sentence } from './sentence.js'

/** The numbers of the notes behind a fact, and how many sources are not among them. */
export function Cites({ of }: { readonly of: SupportedFragment }) {
  const { words, texts } = useReader()
  const left = of.totalCount - of.nodes.length
  return (
    <span class="cites">
      <Citations of={of.nodes} />
      {left > 0 && <small> {words.plural(texts.sentences.moreSources, left)}</small>}
    </span>
  )
}

export function Citations({ of }: { readonly of: readonly EvidenceFragment[] }) {
  const { notes, texts } = useReader()
  const numbers = [...new Set(of.map((evidence) => notes.cite(evidence).number))]
  return (
    <sup>
      {numbers.map((number) => (
        <a
          key={number}
          href={`#source-${number}`}
          target="_self"
          aria-label={`${texts.kinds.SOURCE} ${number}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}

/** What all the numbers stand for; to be rendered after everything that cites. */
export function SourceNotes() {
  const { notes, texts } = useReader()
  const all = notes.all()
  if (all.length === 0) return null
  return (
    <Section id="sources" title={texts.sections.sources}>
      <ol class="notes">
        {all.map((note) => (
          <SourceNote key={note.number} note={note} />
        ))}
      </ol>
    </Section>
  )
}

function SourceNote({ note: { number, source, quotes } }: { readonly note: Note }) {
  const { prefix, texts, words } = useReader()
  return (
    <li id={`source-${number}`}>
      <a href={prefix + pathOfId(source.id)}>
        <Data text={source.title} language={source.language} />
      </a>
      <Tongue of={source.language} />
      <span class="meta">
        <bdi lang="">{source.publisher}</bdi>
        {' · '}
        {`${texts.labels.retrieved} ${words.date(source.retrieved)}`}
        {source.url !== null && ' · '}
        {source.url !== null && <Outside href={source.url}>{texts.labels.original}</Outside>}
      </span>
      {[...quotes].map((quote) => (
        <Quote key={quote} text={quote} language={source.language} />
      ))}
    </li>
  )
}

/** Words of a source, as it has them. */
export const Quote = ({ text, language }: { readonly text: string; readonly language: string }) => (
  <blockquote lang={language} dir="auto">
    {text}
  </blockquote>
)

/** How many of how many are shown, where not all are. */
export function Shown({ shown, of }: { readonly shown: number; readonly of: number }) {
  const { texts, words } = useReader()
  if (shown >= of) return null
  return (
    <p class="meta">
      {sentence(texts.sentences.firstOf, { shown: words.number(shown), n: words.number(of) })}
    </p>
  )
}

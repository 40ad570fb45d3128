import type { ComponentChildren } from 'preact'
import type { HeadFragment } from '../generated.js'
import { Cites } from '../parts/cites.js'
import { type Fact, Facts } from '../parts/facts.js'
import { Outside } from '../parts/links.js'
import { Data, Tongue } from '../parts/name.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { Values } from './values.js'

/** The beginning of a page: of which kind it is, its name, and what there is about it in a sentence. */
export function Heading({
  of,
  kind,
  children,
}: {
  readonly of: Pick<HeadFragment, 'name' | 'nameLanguage'>
  readonly kind: ComponentChildren
  readonly children?: ComponentChildren
}) {
  return (
    <header class="heading">
      <p class="kind">{kind}</p>
      <h1>
        <Data text={of.name} language={of.nameLanguage} />
        <Tongue of={of.nameLanguage} />
      </h1>
      {children}
    </header>
  )
}

/** In one sentence, how much is recorded. */
export function Recorded({
  counts,
}: {
  readonly counts: readonly (readonly [what: string, count: number])[]
}) {
  const { texts, words } = useReader()
  const some = counts.filter(([, count]) => count > 0).map(([what]) => what)
  if (some.length === 0) return <p class="lead">{texts.sentences.nothing}</p>
  return <p class="lead">{texts.sentences.recorded.replace('{list}', words.list(some))}</p>
}

/** Names in all languages, identifiers, and what else is to be said of it in a word, with what supports the record. */
export function Names({ of, facts = [] }: { readonly of: HeadFragment; readonly facts?: readonly Fact[] }) {
  const { texts } = useReader()
  const { names, identifiers, note, url, record } = of
  return (
    <Section id="names" title={texts.sections.names}>
      <Facts
        facts={[
          ...facts,
          [texts.labels.names, names.length > 0 && <NamesByLanguage of={names} />],
          [texts.labels.identifiers, identifiers.length > 0 && <Identifiers of={identifiers} />],
          [texts.labels.website, url !== null && <Outside href={url} />],
          [texts.labels.note, note !== null && <Note text={note} />],
          [texts.sections.sources, record.totalCount > 0 && <Cites of={record} />],
        ]}
      />
    </Section>
  )
}

/** A remark of a curator; they are written in English. */
export const Note = ({ text }: { readonly text: string }) => (
  <span lang="en" dir="auto">
    {text}
  </span>
)

function NamesByLanguage({ of }: { readonly of: HeadFragment['names'] }) {
  const { words } = useReader()
  return (
    <ul class="names">
      {of.map(({ language, value }) => (
        <li key={`${language} ${value}`}>
          <Data text={value} language={language} />
          {language !== null && <small class="tongue"> {words.tongue(language)}</small>}
        </li>
      ))}
    </ul>
  )
}

const Identifiers = ({ of }: { readonly of: HeadFragment['identifiers'] }) => (
  <ul class="names">
    {of.map(({ scheme, value, url }) => (
      <li key={scheme + value}>
        <bdi lang="en">{scheme}</bdi>{' '}
        {url === null ? <code>{value}</code> : <Outside href={url}>{value}</Outside>}
      </li>
    ))}
  </ul>
)

/** What sources say in numbers and dates; nothing where none does. */
export function Stated({ of: { values } }: { readonly of: Pick<HeadFragment, 'values'> }) {
  const { texts } = useReader()
  if (values.nodes.length === 0) return null
  return (
    <Section id="values" title={texts.sections.values}>
      <Values of={values.nodes} />
    </Section>
  )
}

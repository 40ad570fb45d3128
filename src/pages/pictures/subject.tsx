import type { ComponentChildren } from 'preact'
import { type EntityKind, kindOfId } from '../../domain/values/ids.js'
import { PICTURES_OF, pathOfId, queryOf } from '../address.js'
import type { NamedFragment } from '../generated.js'
import { directionOf } from '../language.js'
import type { Telling } from '../page.js'
import { Inside } from '../parts/links.js'
import { Data, EntityLink } from '../parts/name.js'
import { Section } from '../parts/section.js'
import { Sentence, sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'

/** What a picture is about, where there is such a thing. */
export const subjectIn = (node: NamedFragment | object | null): NamedFragment | null =>
  node !== null && 'name' in node ? node : null

/** A text about something, as text alone: within one that is written from right to left, the name keeps to itself. */
export function titleOf(
  text: string,
  names: Readonly<Record<string, NamedFragment>>,
  { asked }: Telling,
): string {
  const alone = directionOf(asked.language) === 'rtl' ? (name: string) => `\u2068${name}\u2069` : String
  return sentence(
    text,
    Object.fromEntries(Object.entries(names).map(([key, { name }]) => [key, alone(name)])),
  )
}

interface AboutProps {
  readonly of: NamedFragment
  /** What is shown of it: a text with its name in braces. */
  readonly title: string
  readonly children: ComponentChildren
}

/** A page with a picture of one thing. */
export function About({ of, title, children }: AboutProps) {
  const { texts } = useReader()
  return (
    <>
      <header class="heading">
        <p class="kind">
          {texts.kinds[of.entityKind]} · <EntityLink to={of} />
        </p>
        <h1>
          <Sentence of={title} name={<Data text={of.name} language={of.nameLanguage} />} />
        </h1>
      </header>
      {children}
      <Pictures of={of} />
    </>
  )
}

/** The ways to all pictures of a thing. */
export function Pictures({ of: { id } }: { readonly of: { readonly id: string } }) {
  const { texts } = useReader()
  const kind = kindOfId(id) as EntityKind
  const kinds = PICTURES_OF[kind]
  if (kinds.length === 0) return null
  return (
    <Section id="pictures" title={texts.pictures.title}>
      <ul class="ways">
        {kinds.map((kind) => (
          <li key={kind}>
            <Inside path={`${pathOfId(id)}/${kind}`}>{texts.pictures[kind]}</Inside>
          </li>
        ))}
        {kind !== 'TOPIC' && (
          <li>
            <Inside path={`/connect${queryOf({ from: id })}`}>{texts.connect.submit}</Inside>
          </li>
        )}
      </ul>
    </Section>
  )
}

/** The part of an id that says which of its kind it is, as the name of a file. */
export const fileNameOf = (id: string, picture: string): string =>
  `${id
    .slice(id.indexOf(':') + 1)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)}-${picture}`

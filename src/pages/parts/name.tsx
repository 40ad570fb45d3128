import { pathOfId } from '../address.js'
import type { NamedFragment } from '../generated.js'
import { baseOf } from '../language.js'
import { useReader } from '../reader.js'

type Named = Pick<NamedFragment, 'name' | 'nameLanguage'>

/** Text of the data: in its own language and direction, whatever stands around it. */
export const Data = ({ text, language }: { readonly text: string; readonly language?: string | null }) => (
  <bdi lang={language ?? ''}>{text}</bdi>
)

/** A name, and its language where that is not the reader's. */
export function Name({ of }: { readonly of: Named }) {
  return (
    <>
      <Data text={of.name} language={of.nameLanguage} />
      <Tongue of={of.nameLanguage} />
    </>
  )
}

/** Says in which language something is, where that is not the reader's. */
export function Tongue({ of }: { readonly of: string | null }) {
  const { language, words } = useReader()
  if (of === null || baseOf(of) === language) return null
  return (
    <>
      {' '}
      <small class="tongue">{words.tongue(of)}</small>
    </>
  )
}

/** A name that leads to its page. */
export function EntityLink({ to }: { readonly to: Named & { readonly id: string } }) {
  const { prefix } = useReader()
  return (
    <>
      <a href={prefix + pathOfId(to.id)}>
        <Data text={to.name} language={to.nameLanguage} />
      </a>
      <Tongue of={to.nameLanguage} />
    </>
  )
}

/** Names that lead to their pages, one after the other. */
export const LinkList = ({ of }: { readonly of: readonly (Named & { readonly id: string })[] }) => (
  <ul class="names">
    {of.map((entity) => (
      <li key={entity.id}>
        <EntityLink to={entity} />
      </li>
    ))}
  </ul>
)

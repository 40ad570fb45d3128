import { queryOf } from '../address.js'
import type { NamedFragment } from '../generated.js'
import { Inside } from '../parts/links.js'
import { Name } from '../parts/name.js'
import { Sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import type { ListData } from './list.js'

/** What a list is filtered by that its form cannot say: each can be taken away. */
export function Chosen({ names, data }: { readonly names: readonly string[]; readonly data: ListData }) {
  const { values, texts, path } = useReader()
  const chosen = names.filter((name) => values[name] !== undefined)
  if (chosen.length === 0) return null
  const sentences = texts.list as unknown as Record<string, string>
  return (
    <ul class="chosen">
      {chosen.map((name) => (
        <li key={name}>
          <Inside path={path + queryOf({ ...values, [name]: '', after: '', before: '' })}>
            <Sentence of={sentences[name] ?? '{name}'} name={<Named id={values[name] ?? ''} data={data} />} />{' '}
            <span aria-hidden="true">✕</span>
            <span class="hidden">{texts.list.remove}</span>
          </Inside>
        </li>
      ))}
    </ul>
  )
}

/** The name of what an id stands for; the id where it stands for nothing. */
function Named({ id, data }: { readonly id: string; readonly data: ListData }) {
  const found = data.named.find((entity) => entity?.id === id)
  return found?.name === undefined ? <bdi lang="">{id}</bdi> : <Name of={found as NamedFragment} />
}

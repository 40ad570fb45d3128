import { Sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import type { NameOf } from './asked.js'

interface NameBoxProps {
  readonly name: NameOf
  readonly label: string
  /** Whether nothing was found for what stands in it. */
  readonly lost: boolean
}

/** A box for a name, in any language. Its words for suggestions stand at it, as at the search of every page. */
export function NameBox({ name, label, lost }: NameBoxProps) {
  const { language, texts, values } = useReader()
  const { site } = texts
  return (
    <div class="end">
      <label class="name" for={`${name}-box`}>
        {label}
      </label>
      <input
        id={`${name}-box`}
        name={name}
        value={values[name]}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        placeholder={site.searchHint}
        {...(lost && { 'aria-invalid': true, 'aria-describedby': `${name}-problem` })}
        data-language={language}
        data-suggestions={site.suggestions}
        data-found={JSON.stringify(site.found)}
        data-none={site.foundNone}
        data-kinds={JSON.stringify(texts.kinds)}
      />
      {lost && (
        <p class="problem" id={`${name}-problem`}>
          <Sentence of={texts.connect.unknownText} text={<bdi lang="">{values[name]}</bdi>} />
        </p>
      )}
    </div>
  )
}

import { queryOf } from '../address.js'
import type { MeantFragment } from '../generated.js'
import { Inside } from '../parts/links.js'
import { Name } from '../parts/name.js'
import { Sentence } from '../parts/sentence.js'
import { When } from '../parts/span.js'
import { useReader } from '../reader.js'
import type { NameOf } from './asked.js'

type Candidates = MeantFragment['edges']

/** All that a name may stand for; the best is chosen until another is. */
export function WhichOne({ name, of }: { readonly name: NameOf; readonly of: Candidates }) {
  const { texts, values } = useReader()
  return (
    <fieldset>
      <legend>
        {texts.connect[name]}: <Sentence of={texts.connect.which} text={<bdi lang="">{values[name]}</bdi>} />
      </legend>
      {of.map(({ node }, at) => (
        <label key={node.id} class="choice">
          <input type="radio" name={name} value={node.id} checked={at === 0} />
          <span>
            <Name of={node} />{' '}
            <span class="meta">
              {texts.kinds[node.entityKind]} <About of={node} />
            </span>
          </span>
        </label>
      ))}
      <Inside path={`/connect${queryOf({ ...values, [name]: undefined })}`}>{texts.connect.change}</Inside>
    </fieldset>
  )
}

/** What tells one of the same name from another. */
function About({ of }: { readonly of: Candidates[number]['node'] }) {
  const { words } = useReader()
  if ('country' in of) return <>· {words.country(of.country)}</>
  return 'startDate' in of ? (
    <>
      · <When of={of} />
    </>
  ) : null
}

import type { ComponentChildren } from 'preact'
import { queryOf } from '../address.js'
import type { ConnectPageQuery } from '../generated.js'
import { Inside } from '../parts/links.js'
import { Name } from '../parts/name.js'
import { useReader } from '../reader.js'
import { idsIn, isId, type NameOf, namedIn, STEPS, stepsIn } from './asked.js'
import { NameBox } from './name-box.js'
import { WhichOne } from './which-one.js'

interface FormProps {
  readonly data: ConnectPageQuery | null
}

/** Who and what is asked for. It is a plain form; `web/pages/connect.js` adds suggestions. */
export function ConnectForm({ data }: FormProps) {
  const { texts, prefix } = useReader()
  return (
    <form class="connect" action={`${prefix}/connect`} aria-label={texts.connect.title} autocomplete="off">
      <div class="ends">
        <End name="from" data={data} />
        <End name="to" data={data} />
      </div>
      <Conditions data={data} />
      <p>
        <button type="submit">{texts.connect.submit}</button>
      </p>
    </form>
  )
}

/** One of the two: known, to be chosen among those of the name, or to be typed. */
function End({ name, data }: FormProps & { readonly name: NameOf }) {
  const { texts, values } = useReader()
  const value = values[name]
  if (isId(value)) return <Known name={name} id={value} data={data} />
  const meant = data?.[name]?.edges ?? []
  return meant.length > 1 ? (
    <WhichOne name={name} of={meant} />
  ) : (
    <NameBox name={name} label={texts.connect[name]} lost={data?.[name] !== undefined} />
  )
}

/** A known end stays as it is until another is to be chosen. */
function Known({ name, id, data }: FormProps & { readonly name: NameOf; readonly id: string }) {
  const { texts, values } = useReader()
  const named = namedIn(data, id)
  return (
    <div class="end">
      <span class="name">{texts.connect[name]}</span>
      <strong>{named ? <Name of={named} /> : <bdi lang="">{id}</bdi>}</strong>
      <Inside path={`/connect${queryOf({ ...values, [name]: undefined })}`}>{texts.connect.change}</Inside>
      <input type="hidden" name={name} value={id} />
    </div>
  )
}

/** What the links must be like. */
function Conditions({ data }: FormProps) {
  const { texts, values } = useReader()
  const { connect, pictures } = texts
  const { from, to, ...conditions } = values
  return (
    <details open={Object.keys(conditions).length > 0}>
      <summary>{connect.options}</summary>
      <div class="ends">
        <Avoiding data={data} />
        <Labelled label={connect.over}>
          <select name="over">
            <option value="">{connect.overAll}</option>
            <option value="PARTICIPATION" selected={values.over !== undefined}>
              {connect.overMet}
            </option>
          </select>
        </Labelled>
        <Labelled label={connect.most}>
          <select name="maxLength">
            {STEPS.map((steps) => (
              <option
                key={steps}
                value={steps === STEPS.at(-1) ? '' : steps}
                selected={steps === String(stepsIn(values))}
              >
                {steps}
              </option>
            ))}
          </select>
        </Labelled>
        <Year name="fromYear" label={pictures.fromYear} />
        <Year name="toYear" label={pictures.toYear} />
        <label class="choice">
          <input type="checkbox" name="inDateOrder" value="1" checked={values.inDateOrder !== undefined} />
          <span>
            {connect.order} <span class="meta">{connect.orderHint}</span>
          </span>
        </label>
      </div>
    </details>
  )
}

const Labelled = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
  <label class="condition">
    <span class="name">{label}</span>
    {children}
  </label>
)

function Year({ name, label }: { readonly name: 'fromYear' | 'toYear'; readonly label: string }) {
  const { values } = useReader()
  return (
    <Labelled label={label}>
      <input
        name={name}
        value={values[name]}
        inputMode="numeric"
        maxLength={4}
        pattern="\d{4}"
        placeholder="2017"
      />
    </Labelled>
  )
}

/** Those that no chain may lead through, and a box for one more. */
function Avoiding({ data }: FormProps) {
  const { texts, values } = useReader()
  const avoided = idsIn(values.avoiding)
  return (
    <div class="end">
      <End name="avoid" data={data} />
      {avoided.length > 0 && <input type="hidden" name="avoiding" value={values.avoiding} />}
      {avoided.map((id) => {
        const named = namedIn(data, id)
        const others = avoided.filter((other) => other !== id).join(',')
        return (
          <span key={id}>
            {named ? <Name of={named} /> : <bdi lang="">{id}</bdi>}{' '}
            <Inside path={`/connect${queryOf({ ...values, avoiding: others })}`}>
              {texts.connect.allowAgain}
            </Inside>
          </span>
        )
      })}
    </div>
  )
}

import { Inside } from '../parts/links.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'

/** One thing that a list may be filtered by. */
export interface Field {
  readonly name: string
  readonly label: string
  /** What may be chosen; a text is typed where there are none. */
  readonly options?: readonly Option[]
  readonly hint?: string
}

export type Option = readonly [value: string, label: string]

/** The words of a vocabulary as options, in their order. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] => Object.entries(words)

interface FilterFormProps {
  readonly fields: readonly Field[]
  readonly orders: readonly string[]
  /** What the address says and the form cannot: it is kept. */
  readonly hidden: readonly string[]
}

/** The filters as a plain form: what is chosen stands in the address. */
export function FilterForm({ fields, orders, hidden }: FilterFormProps) {
  const { texts, prefix, path, values } = useReader()
  const named = texts.list.orders as Record<string, string>
  const all: readonly Field[] = [
    { name: 'q', label: texts.list.q },
    ...fields,
    { name: 'order', label: texts.list.order, options: orders.map((name) => [name, named[name] ?? name]) },
  ]
  return (
    <form class="filters" action={prefix + path} aria-label={texts.list.filters}>
      {all.map((field) => (
        <Filter key={field.name} field={field} />
      ))}
      {hidden.map(
        (name) => values[name] && <input key={name} type="hidden" name={name} value={values[name]} />,
      )}
      <button type="submit">{texts.list.apply}</button>
      {Object.keys(values).length > 0 && <Inside path={path}>{texts.list.reset}</Inside>}
    </form>
  )
}

export function Filter({ field: { name, label, options, hint } }: { readonly field: Field }) {
  const { values } = useReader()
  const value = values[name]
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in one of two branches
    <label>
      {label}
      {options ? (
        <Choice name={name} options={options} />
      ) : (
        <input name={name} value={value} maxLength={200} dir="auto" placeholder={hint} autoComplete="off" />
      )}
    </label>
  )
}

/** The order has no “any”: its first is taken. */
function Choice({ name, options }: { readonly name: string; readonly options: readonly Option[] }) {
  const { values, texts } = useReader()
  const chosen = values[name] ?? ''
  const known = chosen === '' || options.some(([value]) => value === chosen)
  return (
    <select name={name}>
      {name !== 'order' && <option value="">{texts.list.any}</option>}
      {[...options, ...(known ? [] : [[chosen, chosen] as const])].map(([value, label]) => (
        <option key={value} value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** The first and the last day of a period. */
export const periodFields = ({ list }: Texts): readonly Field[] => [
  { name: 'from', label: list.from, hint: list.dateHint },
  { name: 'to', label: list.to, hint: list.dateHint },
]

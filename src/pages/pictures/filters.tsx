import type { PeriodFilter } from '../generated.js'
import { type Field, Filter } from '../lists/filter-form.js'
import { type Values, YEAR } from '../parameters.js'
import { Inside } from '../parts/links.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'

/** What of a picture is wanted, as a plain form: what is chosen stands in the address. */
export function PictureFilters({ fields }: { readonly fields: readonly Field[] }) {
  const { texts, prefix, path, values } = useReader()
  return (
    <form class="filters" action={prefix + encodeURI(path)} aria-label={texts.list.filters}>
      {fields.map((field) => (
        <Filter key={field.name} field={field} />
      ))}
      <button type="submit">{texts.list.apply}</button>
      {Object.keys(values).length > 0 && <Inside path={encodeURI(path)}>{texts.list.reset}</Inside>}
    </form>
  )
}

export const YEARS = { fromYear: YEAR, toYear: YEAR } as const

export const yearFields = ({ pictures }: Texts): readonly Field[] => [
  { name: 'fromYear', label: pictures.fromYear, hint: '2015' },
  { name: 'toYear', label: pictures.toYear, hint: '2020' },
]

/** The years that an address names, if it does. */
export const duringYears = ({ fromYear, toYear }: Values): { readonly during?: PeriodFilter } =>
  fromYear || toYear ? { during: { ...(fromYear && { from: fromYear }), ...(toYear && { to: toYear }) } } : {}

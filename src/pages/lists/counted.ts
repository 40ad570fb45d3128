import type { CitiesPageQuery } from '../generated.js'
import type { Asked } from '../page.js'
import type { Words } from '../words/words.js'
import type { Option } from './filter-form.js'

/** A table of counts by one dimension. */
type Counted = CitiesPageQuery['countries']

/** Values with how many there are of each, as options in the order of their labels; the chosen one is among them. */
function countedOptions(
  { rows }: Counted,
  label: (value: string) => string,
  chosen: string | undefined,
  words: Words,
): readonly Option[] {
  const counts = new Map(rows.flatMap(({ keys: [key], count }) => (key?.value ? [[key.value, count]] : [])))
  const values = new Set([...counts.keys(), ...(chosen ? [chosen] : [])])
  return [...values]
    .map((value) => [value, label(value)] as const)
    .sort(([, a], [, b]) => words.compare(a, b))
    .map(([value, name]) => [
      value,
      counts.has(value) ? `${name} (${words.number(counts.get(value) ?? 0)})` : name,
    ])
}

export const countryOptions = (counted: Counted, words: Words, { values }: Asked): readonly Option[] =>
  countedOptions(counted, words.country, values.country, words)

export const languageOptions = (counted: Counted, words: Words, { values }: Asked): readonly Option[] =>
  countedOptions(counted, words.tongue, values.language, words)

import type { NamedFragment } from '../../generated.js'
import type { Telling } from '../../page.js'

type Say = (value: string, telling: Telling) => string | undefined

/** How the value of a filter is said, by the name it has in an address. */
const SAID: Readonly<Record<string, Say>> = {
  q: (value) => `“${value}”`,
  from: (value, { texts, words }) => texts.sentences.since.replace('{date}', words.date(value)),
  to: (value, { texts, words }) => texts.sentences.until.replace('{date}', words.date(value)),
  country: (value, { words }) => words.country(value),
  language: (value, { words }) => words.tongue(value),
  role: (value, { texts }) => (texts.roles as Readonly<Record<string, string>>)[value],
  coverage: (value, { texts }) => (texts.coverage as Readonly<Record<string, string>>)[value],
  kind: (value, { texts }) =>
    (({ ...texts.eventKinds, ...texts.articleKinds }) as Readonly<Record<string, string>>)[value],
}

/** The filters of a list in words, with the names of what they name by id. */
export function filtersIn(
  telling: Telling,
  named: readonly (Partial<NamedFragment> | null)[],
): readonly string[] {
  const names = new Map(named.map((entity) => [entity?.id, entity?.name]))
  return Object.entries(telling.asked.values).flatMap(([key, value]) =>
    value === undefined ? [] : (names.get(value) ?? SAID[key]?.(value, telling) ?? []),
  )
}

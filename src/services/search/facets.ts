import type { SearchFacets } from '../../domain/criteria/search.js'
import { byText } from '../../domain/values/text.js'
import type { Found } from './find.js'

/** Counts what was found: kinds and languages the most frequent first, years in their order; what is not known last. */
export function facetsOf(found: Found): SearchFacets {
  const entities = found.entities.map((entity) => found.entity(entity))
  const languages = found.entities.map((entity) => found.textOf(entity).language)
  return {
    kinds: counted(entities.map(({ kind }) => kind))
      .sort(mostFirst)
      .map(({ key, count }) => ({ kind: key, count })),
    languages: counted(languages)
      .sort(mostFirst)
      .map(({ key, count }) => ({ language: key, count })),
    years: counted(entities.map(({ year }) => year))
      .sort(byKey)
      .map(({ key, count }) => ({ year: key, count })),
  }
}

interface Counted<K> {
  readonly key: K
  readonly count: number
}

function counted<K>(keys: readonly K[]): Counted<K>[] {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count }))
}

type Key = string | number | null

const mostFirst = (one: Counted<Key>, other: Counted<Key>): number =>
  unknownLast(one, other) || other.count - one.count || byKey(one, other)

/** Years have four digits, so that text sorts them too. */
const byKey = (one: Counted<Key>, other: Counted<Key>): number =>
  unknownLast(one, other) || byText(String(one.key), String(other.key))

const unknownLast = (one: Counted<Key>, other: Counted<Key>): number =>
  Number(one.key === null) - Number(other.key === null)

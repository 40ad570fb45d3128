import { kindOfList } from '../../address.js'
import type { NamedFragment } from '../../generated.js'
import type { Source } from '../source.js'
import { filtersIn } from './named-filters.js'

type About = readonly (Partial<NamedFragment> | null)[]

/** What a file is about, in words; null where that is not known. */
export function subjectOf({ route, telling }: Source, about: About): string | null {
  if (route.id !== '') return about[0]?.name ?? null
  const kind = kindOfList(route.page)
  if (!kind) return telling.texts.data.everything
  return [telling.texts.manyOf[kind], ...filtersIn(telling, about)].join(' · ')
}

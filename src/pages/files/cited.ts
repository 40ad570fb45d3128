import type { Cited } from '../../exporters/citation.js'
import { queryOf } from '../address.js'
import { absolute, changedAt, type Source } from './source.js'

/** A page as it is cited: with its filters, in no language, and with the day of its data. */
export const citedOf = (
  source: Pick<Source, 'base' | 'path' | 'values' | 'route' | 'data'>,
  title: string,
): Cited => ({
  title,
  url: absolute({ base: source.base, place: { prefix: '' } }, source.path + queryOf(source.values)),
  day: changedAt(source.data).toISOString().slice(0, 10),
  key: source.route.id || source.route.page,
})

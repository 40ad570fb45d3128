import { bibtexOf, risOf } from '../../exporters/citation.js'
import { queryOf } from '../address.js'
import type { Parameters } from '../parameters.js'
import { citedOf } from './cited.js'
import type { DataFile } from './data-file.js'
import { FORMATS, type Format, isCitation, isFeed } from './formats.js'
import { listText } from './item-list.js'
import { linkedText, thingOf } from './linked/index.js'
import { calendarText } from './news/calendar.js'
import { feedText } from './news/feed.js'
import { absolute, changedAt, type Source } from './source.js'
import { tableOf } from './tables/index.js'

/** A page in a format; null where there is no such page. */
export async function fileOf(source: Source, format: Format): Promise<DataFile | null> {
  const made = await make(source, format)
  if (made === null) return null
  const { path } = source
  return {
    next: null,
    ...(typeof made === 'string' ? { text: made } : made),
    type: FORMATS[format].type,
    name: `parley${path === '/' ? '' : path.replaceAll('/', '-')}.${format}`,
    changed: changedAt(source.data),
  }
}

type Made = string | { readonly text: string; readonly next: string | null } | null

async function make(source: Source, format: Format): Promise<Made> {
  if (isFeed(format)) return feedText(source, format)
  if (format === 'ics') return calendarText(source)
  if (format === 'csv') return tableOf(source)
  if (isCitation(format)) return citationText(source, format)
  return format === 'jsonld' ? linked(source) : answerText(source)
}

async function linked(source: Source): Promise<Made> {
  if (source.route.id === '') return listText(source)
  const thing = thingOf(source.route.page, await pageData(source), source.base)
  return thing && linkedText(thing)
}

async function citationText(source: Source, format: Format): Promise<string | null> {
  const view = source.page.view(await pageData(source), source.telling)
  if (view === null) return null
  const cited = citedOf(source, view.title)
  return format === 'bib' ? `${bibtexOf(cited)}\n` : `${risOf(cited)}\r\n`
}

/** What the API answers to the page's own query, with the query, so that it can be asked again. */
async function answerText(source: Source): Promise<string | null> {
  const data = await pageData(source)
  if (source.page.view(data, source.telling) === null) return null
  const {
    base,
    data: { statistics },
    path,
    route,
    page,
    telling,
    values,
  } = source
  return JSON.stringify(
    {
      page: absolute(source, path + queryOf(values)),
      lastChange: statistics.lastChange,
      datasets: statistics.datasets,
      endpoint: `${base}/graphql`,
      query: source.documentOf(route.page),
      variables: page.variables(telling.asked),
      data,
    },
    null,
    2,
  )
}

const pageData = ({ ask, route, page, telling }: Source): Promise<unknown> =>
  ask(route.page, page.variables(telling.asked))

/** What may stand behind the question mark: files begin where they are told, and have no pages to go back to. */
export function parametersIn(format: Format, parameters: Parameters): Parameters {
  if (format === 'json') return parameters
  const { before: _, met: __, after, ...rest } = parameters
  return ['csv', 'jsonld'].includes(format) && after ? { ...rest, after } : rest
}

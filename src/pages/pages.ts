import { createElement } from 'preact'
import { isOfOne, type Place, pathOfRoute, placeOf, queryOf, type Route, routeOf } from './address.js'
import type { Ask } from './asking.js'
import { type Failure, failureOf } from './failure.js'
import { fileOf, parametersIn } from './files/answer.js'
import { crawlerFile, isForCrawlers } from './files/crawlers.js'
import type { DataFile } from './files/data-file.js'
import { endingOf, FORMATS, formatsOf, isFormat } from './files/formats.js'
import { type Offer, offerOf } from './files/offer/offer.js'
import { ThereIs } from './files/offer/there-is.js'
import { previewOf } from './files/preview.js'
import type { BaseExportQuery, LostPageQuery } from './generated.js'
import { failureView, lostView } from './kinds/errors.js'
import { PAGES } from './kinds/index.js'
import type { Language } from './language.js'
import type { Page, Telling, View } from './page.js'
import { readParameters, type Values } from './parameters.js'
import { fileOf as pictureFile } from './pictures/files.js'
import type { Format, Picture, PictureFile } from './pictures/picture.js'
import { readerOf, renderPage, type Site } from './render.js'
import { TEXTS } from './texts/index.js'
import { wordsOf } from './words/known.js'

/** What a browser asks for. */
export interface PageRequest {
  /** As it came, encoded. */
  readonly path: string
  /** What stands behind the question mark, as it came. */
  readonly query: string
  /** The language of the interface that the browser would like best. */
  readonly preferred: Language
  /** Where the service is, without a slash at the end: `https://parley.example.org`. */
  readonly base: string
  /** Names the request in the log. */
  readonly reference: string
  readonly ask: Ask
}

/** A page, where it is, or a file of it. */
export type PageAnswer = { readonly status: number; readonly language: Language } & (
  | { readonly html: string; readonly alternates?: readonly Alternate[] }
  | { readonly file: DataFile }
  | { readonly location: string }
  | { readonly picture: PictureFile }
)

/** The same in another format. */
export interface Alternate {
  readonly href: string
  readonly type: string
}

export interface Pages {
  /** Whether pages have such an address, whatever is behind it. */
  readonly cover: (path: string) => boolean
  readonly answer: (request: PageRequest) => Promise<PageAnswer>
}

export function createPages(site: Site): Pages {
  return {
    cover: (address) => {
      const { path } = placeOf(address, 'en')
      return path === null || isForCrawlers(path) || routeOf(endingOf(path)?.path ?? path) !== undefined
    },
    answer: (request) => answer({ site, request, place: placeOf(request.path, request.preferred) }),
  }
}

/** One request for a page. */
interface Visit {
  readonly site: Site
  readonly request: PageRequest
  readonly place: Place
}

async function answer(visit: Visit): Promise<PageAnswer> {
  const { path } = visit.place
  if (path === null) return refusal(visit, { status: 400, broken: true })
  try {
    return (await file(visit, path)) ?? (await pageAt(visit, path))
  } catch (error) {
    const failure = failureOf(error, visit.request.reference)
    if (!failure) throw error
    return refusal(visit, failure)
  }
}

async function pageAt(visit: Visit, path: string): Promise<PageAnswer> {
  const route = routeOf(path)
  const page = route && PAGES[route.page]
  return page ? open(visit, route, page) : lost(visit, path)
}

/** The file that an address with an ending leads to; undefined where it leads to none. */
async function file(visit: Visit, path: string): Promise<PageAnswer | undefined> {
  if (isForCrawlers(path)) return forCrawlers(visit, path)
  const found = pageNamed(path)
  if (!found) return undefined
  const { route, page, ending } = found
  if (ending === 'png' && isOfOne(route)) return preview(visit, route, page)
  if (!isFormat(ending) || !formatsOf(route.page).includes(ending)) return undefined
  const { place, request, site } = visit
  const values = readParameters(request.query, parametersIn(ending, page.parameters))
  const file = await fileOf(
    {
      base: request.base,
      place,
      path: found.path,
      route,
      page,
      values,
      telling: telling(visit, { values, id: route.id }),
      data: await baseData(visit),
      ask: asker(visit),
      documentOf: (name) => site.documents.get(name) ?? '',
    },
    ending,
  )
  return file === null ? undefined : { status: 200, language: place.language, file }
}

/** The page that an address with an ending names, whatever the ending. */
function pageNamed(address: string) {
  const ended = endingOf(address)
  const route = ended && routeOf(ended.path)
  const page = route && PAGES[route.page]
  return page && { ...ended, route, page }
}

/** The picture that stands for a page where it is shared. */
async function preview(visit: Visit, route: Route, page: Page): Promise<PageAnswer | undefined> {
  const { place, request } = visit
  const values = readParameters(request.query, {})
  const told = telling(visit, { values, id: route.id })
  const view = page.view(await ask(visit, route.page, page.variables(told.asked)), told)
  return view ? pictureIn(visit, 'png', { values, picture: previewOf(view) }) : lost(visit, place.path ?? '')
}

async function forCrawlers(visit: Visit, path: string): Promise<PageAnswer | undefined> {
  const { place, request } = visit
  const data = await baseData(visit)
  const crawled = { base: request.base, data, ask: asker(visit) }
  const file = await crawlerFile(path, crawled)
  return file && { status: 200, language: place.language, file }
}

/** What is said of all data, which the query behind a page asks for as well; a page without a query asks for it alone. */
const baseOf = async (visit: Visit, data: unknown): Promise<BaseExportQuery> =>
  data === null ? baseData(visit) : (data as BaseExportQuery)

/** What is said of all data: when it changed, and its terms. */
const baseData = (visit: Visit): Promise<BaseExportQuery> =>
  ask(visit, 'exports/base', {}) as Promise<BaseExportQuery>

async function open(visit: Visit, route: Route, page: Page): Promise<PageAnswer> {
  const { place, request } = visit
  const values = readParameters(request.query, page.parameters)
  const clean = queryOf(values)
  // Forms send what is left empty, too: an address to be shared has only what was chosen.
  if (/=(?:&|$)/.test(request.query)) return moved(visit, 302, (place.path ?? '/') + clean)
  const asked = { id: route.id, values, language: place.language }
  const variables = page.variables(asked)
  const data = variables === null ? null : await ask(visit, route.page, variables)
  const other = page.elsewhere?.(data, asked)
  if (other) return moved(visit, 302, (place.path ?? '/') + queryOf(other))
  const told = telling(visit, { values, id: route.id })
  const view = page.view(data, told)
  if (view && route.format) return pictureIn(visit, route.format, { values, picture: view.picture })
  if (view) {
    const source = { base: request.base, place, path: place.path ?? '/', route, page, values, telling: told }
    const offer = offerOf({ ...source, data: await baseOf(visit, data) }, view.title, data)
    return shown(visit, 200, { values, view, offer, console: consoleOf(route.page, variables) })
  }
  return (await movedToLowerCase(visit, route, page)) ?? lost(visit, route.id)
}

const telling = (
  { place: { language } }: Visit,
  { values, id }: { values: Values; id: string },
): Telling => ({
  asked: { id, values, language },
  texts: TEXTS[language],
  words: wordsOf(language),
})

function ask({ site, request }: Visit, name: string, variables: unknown): Promise<unknown> {
  const document = site.documents.get(name)
  if (document === undefined) throw new Error(`There is no query behind the page ${name}.`)
  return request.ask(document, variables)
}

const asker =
  (visit: Visit) =>
  (name: string, variables: unknown): Promise<unknown> =>
    ask(visit, name, variables)

/** A file of a picture; where the page has none to show, there is no file either. */
async function pictureIn(
  visit: Visit,
  format: Format,
  { values, picture }: { values: Values; picture: Picture | undefined },
): Promise<PageAnswer> {
  if (!picture) return lost(visit, '')
  const { site, place } = visit
  const made = await pictureFile(
    picture,
    format,
    readerOf(site, place, { values, origin: visit.request.base }),
  )
  return { status: 200, language: place.language, picture: made }
}

/** Ids are written in lower case: an address that is not leads to the one that is. */
async function movedToLowerCase(visit: Visit, route: Route, page: Page) {
  const { id, page: name } = route
  const lower = id.toLowerCase()
  if (lower === id) return undefined
  const { language } = visit.place
  const data = await ask(visit, name, page.variables({ id: lower, values: {}, language }))
  return (
    page.view(data, telling(visit, { id: lower, values: {} })) &&
    moved(visit, 301, pathOfRoute({ ...route, id: lower }))
  )
}

/** The page for an address that leads nowhere, with what may have been meant. */
async function lost(visit: Visit, address: string): Promise<PageAnswer> {
  const variables = { text: meantBy(address), languages: [visit.place.language] }
  const found = (await ask(visit, 'lost', variables)) as LostPageQuery
  const formats = await formatsAt(visit)
  return shown(visit, 404, { view: lostView(found, telling(visit, { id: '', values: {} }), formats) })
}

/** The formats that a page has, where an address has another ending. */
async function formatsAt(visit: Visit) {
  const found = pageNamed(visit.place.path ?? '')
  if (!found || formatsOf(found.route.page).length === 0) return null
  const { route, page, path } = found
  const told = telling(visit, { id: route.id, values: {} })
  const there = route.id === '' || page.view(await ask(visit, route.page, page.variables(told.asked)), told)
  return there ? createElement(ThereIs, { path, formats: formatsOf(route.page) }) : null
}

/** The words of an address: neither its kind nor a suffix says what was meant. */
function meantBy(address: string): string {
  const named = address.replace(/^[^/:]*:/, '').replace(/\.\w{1,8}$/, '')
  const words = named.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(-8).join(' ').slice(0, 200)
}

const refusal = (visit: Visit, failure: Failure): PageAnswer =>
  shown(visit, failure.status, {
    view: failureView(failure, telling(visit, { id: '', values: {} }), visit.place),
  })

interface Shown {
  readonly view: View
  readonly values?: Values
  readonly console?: string | null
  readonly offer?: Offer | null
}

const shown = (
  { site, place, request: { base } }: Visit,
  status: number,
  { view, values = {}, console = null, offer = null }: Shown,
): PageAnswer => ({
  status,
  language: place.language,
  alternates: [...(offer?.files ?? [])].map(([format, href]) => ({ href, type: FORMATS[format].type })),
  html: renderPage(site, { origin: base, place, values, view, console, offer, found: status === 200 }),
})

const moved = ({ place }: Visit, status: number, path: string): PageAnswer => ({
  status,
  language: place.language,
  location: path === '/' ? place.prefix || '/' : place.prefix + path,
})

/** Where the console opens with the query behind a page. */
const consoleOf = (page: string, variables: unknown): string | null =>
  variables === null ? null : `/graphiql/${queryOf({ page, variables: JSON.stringify(variables) })}`

import { type Place, pathOfId, placeOf, queryOf, type Route, routeOf } from './address.js'
import type { Ask } from './asking.js'
import { type Failure, failureOf } from './failure.js'
import type { LostPageQuery } from './generated.js'
import { failureView, lostView } from './kinds/errors.js'
import { PAGES } from './kinds/index.js'
import { LANGUAGES, type Language } from './language.js'
import type { Page, Telling, View } from './page.js'
import { readParameters, type Values } from './parameters.js'
import { renderPage, type Site, wordsOf } from './render.js'
import { TEXTS } from './texts/index.js'
import { wordsIn } from './words/words.js'

/** What a browser asks for. */
export interface PageRequest {
  /** As it came, encoded. */
  readonly path: string
  /** What stands behind the question mark, as it came. */
  readonly query: string
  /** The language of the interface that the browser would like best. */
  readonly preferred: Language
  /** Where the service is, as the browser sees it. */
  readonly origin: string
  /** Names the request in the log. */
  readonly reference: string
  readonly ask: Ask
}

/** A page, or where it is. */
export type PageAnswer = { readonly status: number; readonly language: Language } & (
  | { readonly html: string }
  | { readonly location: string }
)

export interface Pages {
  /** Whether pages have such an address, whatever is behind it. */
  readonly cover: (path: string) => boolean
  readonly answer: (request: PageRequest) => Promise<PageAnswer>
}

export function createPages(options: Omit<Site, 'words'>): Pages {
  const site = { ...options, words: new Map(LANGUAGES.map((language) => [language, wordsIn(language)])) }
  return {
    cover: (address) => {
      const { path } = placeOf(address, 'en')
      return path === null || routeOf(path) !== undefined
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
  const route = routeOf(path)
  const page = route && PAGES[route.page]
  try {
    return await (page ? open(visit, route, page) : lost(visit, path))
  } catch (error) {
    const failure = failureOf(error, visit.request.reference)
    if (!failure) throw error
    return refusal(visit, failure)
  }
}

async function open(visit: Visit, route: Route, page: Page): Promise<PageAnswer> {
  const { place, request } = visit
  const values = readParameters(request.query, page.parameters)
  const clean = queryOf(values)
  // Forms send what is left empty, too: an address to be shared has only what was chosen.
  if (/=(?:&|$)/.test(request.query)) return moved(visit, 302, (place.path ?? '/') + clean)
  const asked = { id: route.id, values, language: place.language }
  const variables = page.variables(asked)
  const data = variables === null ? null : await ask(visit, route.page, variables)
  const view = page.view(data, telling(visit, { values, id: route.id }))
  if (view) return shown(visit, 200, { values, view, console: consoleOf(route.page, variables) })
  return (await movedToLowerCase(visit, route, page)) ?? lost(visit, route.id)
}

const telling = (
  { place: { language }, site }: Visit,
  { values, id }: { values: Values; id: string },
): Telling => ({
  asked: { id, values, language },
  texts: TEXTS[language],
  words: wordsOf(site, language),
})

function ask({ site, request }: Visit, name: string, variables: unknown): Promise<unknown> {
  const document = site.documents.get(name)
  if (document === undefined) throw new Error(`There is no query behind the page ${name}.`)
  return request.ask(document, variables)
}

/** Ids are written in lower case: an address that is not leads to the one that is. */
async function movedToLowerCase(visit: Visit, { id, page: name }: Route, page: Page) {
  const lower = id.toLowerCase()
  if (lower === id) return undefined
  const { language } = visit.place
  const data = await ask(visit, name, page.variables({ id: lower, values: {}, language }))
  return page.view(data, telling(visit, { id: lower, values: {} })) && moved(visit, 301, pathOfId(lower))
}

/** The page for an address that leads nowhere, with what may have been meant. */
async function lost(visit: Visit, address: string): Promise<PageAnswer> {
  const variables = { text: meantBy(address), languages: [visit.place.language] }
  const found = (await ask(visit, 'lost', variables)) as LostPageQuery
  return shown(visit, 404, { view: lostView(found, telling(visit, { id: '', values: {} })) })
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
}

const shown = (
  { site, place, request: { origin } }: Visit,
  status: number,
  { view, values = {}, console = null }: Shown,
): PageAnswer => ({
  status,
  language: place.language,
  html: renderPage(site, { origin, place, values, view, console, found: status === 200 }),
})

const moved = ({ place }: Visit, status: number, path: string): PageAnswer => ({
  status,
  language: place.language,
  location: path === '/' ? place.prefix || '/' : place.prefix + path,
})

/** Where the console opens with the query behind a page. */
const consoleOf = (page: string, variables: unknown): string | null =>
  variables === null ? null : `/graphiql/${queryOf({ page, variables: JSON.stringify(variables) })}`

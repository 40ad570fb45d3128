import { ENTITY_KINDS, type EntityKind, entityId, kindOfId, PLURALS } from '../domain/values/ids.js'
import { isLanguage, type Language } from './language.js'
import { FORMATS, type Format } from './pictures/picture.js'

/** Where a reader is: `/fr/city/tangier` is `/city/tangier` in French. */
export interface Place {
  readonly language: Language
  /** `/fr`, or nothing where the address names no language. */
  readonly prefix: string
  /** The rest, decoded; it begins with a slash and, but for the start page, ends with none. Null where it is wrongly encoded. */
  readonly path: string | null
}

/** Reads an address; where it names no language, the preferred one is taken. */
export function placeOf(address: string, preferred: Language): Place {
  const [first = '', ...rest] = address.replace(/\/+$/, '').slice(1).split('/')
  const named = isLanguage(first)
  const language = named ? first : preferred
  return {
    language,
    prefix: named ? `/${first}` : '',
    path: decoded(`/${(named ? rest : [first, ...rest]).join('/')}`),
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** The kind of page that an address leads to, with the id of what it is about. */
export interface Route {
  /** `city`, `cities`, `search`, `landing` … */
  readonly page: string
  /** Empty for pages about many things. */
  readonly id: string
  /** Which file of the page's picture is wanted; left out for the page itself. */
  readonly format?: Format
}

const LISTS = new Set(Object.values(PLURALS))

/** Undefined where no page has such an address. */
export function routeOf(path: string): Route | undefined {
  if (path === '/') return { page: 'landing', id: '' }
  if (path === '/embed/v1') return { page: 'widgets', id: '' }
  const [page = '', ...rest] = path.slice(1).split('/')
  if (rest.length === 0) return page === 'search' || LISTS.has(page) ? { page, id: '' } : pictureOfMany(page)
  const kind = ENTITY_KINDS.find((kind) => kind.toLowerCase() === page)
  return kind && (pictureOf(kind, rest) ?? { page, id: entityId(kind, rest.join('/')) })
}

/** `timeline.svg` is a file of the picture `timeline`. */
function pictureNamed(text: string): { readonly page: string; readonly format?: Format } {
  const format = FORMATS.find((format) => text.endsWith(`.${format}`))
  return format ? { page: text.slice(0, -format.length - 1), format } : { page: text }
}

function pictureOfMany(text: string): Route | undefined {
  const picture = pictureNamed(text)
  return ['connect', 'network'].includes(picture.page) ? { ...picture, id: '' } : undefined
}

/** The pictures of one thing stand behind its own address: `/city/tangier/timeline`. */
function pictureOf(kind: EntityKind, rest: readonly string[]): Route | undefined {
  const picture = pictureNamed(rest.at(-1) ?? '')
  if (rest.length < 2 || !(PICTURES_OF[kind] as readonly string[]).includes(picture.page)) return undefined
  return { ...picture, id: entityId(kind, rest.slice(0, -1).join('/')) }
}

/** The page about one thing itself, not a picture of it. */
export const isOfOne = ({ page, id }: Route): boolean => kindOfId(id)?.toLowerCase() === page

/** Which pictures there are of each kind of thing. */
export const PICTURES_OF = {
  CITY: ['timeline', 'around'],
  ORGANISATION: ['timeline', 'around'],
  PROGRAMME: ['timeline', 'map', 'around'],
  EVENT: ['map', 'around'],
  ARTICLE: ['around'],
  TOPIC: ['timeline'],
  SOURCE: [],
} as const satisfies Readonly<Record<EntityKind, readonly string[]>>

/** `city:tangier` → `/city/tangier` */
export function pathOfId(id: string): string {
  const kind = kindOfId(id)
  return kind ? `/${kind.toLowerCase()}/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}` : '/'
}

/** The address of a page about one thing, or of a picture of it. */
export function pathOfRoute(route: Route): string {
  const { page, id, format } = route
  return pathOfId(id) + (isOfOne(route) ? '' : `/${page}`) + (format ? `.${format}` : '')
}

/** `CITY` → `/cities` */
export const pathOfList = (kind: EntityKind): string => `/${PLURALS[kind]}`

/** `cities` → `CITY`; undefined where no list is called so. */
export const kindOfList = (page: string): EntityKind | undefined =>
  ENTITY_KINDS.find((kind) => PLURALS[kind] === page)

/** Values as they stand behind a question mark, with the mark, in the order given; those that are empty are left out. */
export function queryOf(values: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

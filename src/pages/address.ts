import { ENTITY_KINDS, type EntityKind, entityId, kindOfId, PLURALS } from '../domain/values/ids.js'
import { isLanguage, type Language } from './language.js'

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
}

const LISTS = new Set(Object.values(PLURALS))

/** Undefined where no page has such an address. */
export function routeOf(path: string): Route | undefined {
  if (path === '/') return { page: 'landing', id: '' }
  if (path === '/embed/v1') return { page: 'widgets', id: '' }
  const [page = '', ...rest] = path.slice(1).split('/')
  if (rest.length === 0) return page === 'search' || LISTS.has(page) ? { page, id: '' } : undefined
  const kind = ENTITY_KINDS.find((kind) => kind.toLowerCase() === page)
  return kind && { page, id: entityId(kind, rest.join('/')) }
}

/** `city:tangier` → `/city/tangier` */
export function pathOfId(id: string): string {
  const kind = kindOfId(id)
  return kind ? `/${kind.toLowerCase()}/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}` : '/'
}

/** `CITY` → `/cities` */
export const pathOfList = (kind: EntityKind): string => `/${PLURALS[kind]}`

/** Values as they stand behind a question mark, with the mark, in the order given; those that are empty are left out. */
export function queryOf(values: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

import type { Place, Route } from '../address.js'
import type { BaseExportQuery } from '../generated.js'
import type { Page, Telling } from '../page.js'
import type { Values } from '../parameters.js'

/** What files are made from: the page that was asked for, and a way to ask for more. */
export interface Source {
  /** Where the service is, without a slash at the end: `https://parley.example.org`. */
  readonly base: string
  readonly place: Place
  /** Of the page, without the ending. */
  readonly path: string
  readonly route: Route
  readonly page: Page
  readonly values: Values
  readonly telling: Telling
  readonly data: BaseExportQuery
  /** Asks the query behind the page, or one of those for files. */
  readonly ask: (name: string, variables: unknown) => Promise<unknown>
  readonly documentOf: (name: string) => string
}

/** An address of the page, in the reader's language where the address names one. */
export const absolute = (
  { base, place }: { readonly base: string; readonly place: Pick<Place, 'prefix'> },
  path: string,
): string => base + place.prefix + path

/** When the data last changed. */
export const changedAt = ({ statistics: { lastChange } }: BaseExportQuery): Date => new Date(lastChange ?? 0)

/** Under which terms the data is. */
export const termsOf = ({ statistics: { datasets } }: BaseExportQuery): string | null =>
  datasets.flatMap(({ licence }) => licence ?? []).join(' ') || null

/** The entity that the page is about, or those that its filters name. */
export const idsOf = ({ route, values }: Pick<Source, 'route' | 'values'>): readonly string[] =>
  route.id === ''
    ? (Object.values(values).filter((value) => value !== undefined && /^\w+:/.test(value)) as string[])
    : [route.id]

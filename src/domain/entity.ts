import type { Article } from './article.js'
import type { City } from './city.js'
import type { Event } from './event.js'
import type { Organisation } from './organisation.js'
import type { Programme } from './programme.js'
import type { Source } from './source.js'
import type { Topic } from './topic.js'
import type { EntityKind } from './values/ids.js'
import type { LanguageText } from './values/text.js'

/** What every entity has. */
export interface EntityBase {
  /** `kind:slug`, stable. */
  readonly id: string
  readonly kind: EntityKind
  /** The name to show where no language is asked for. */
  readonly name: string
  /** The language of `name` (BCP 47), or null where the source does not say. */
  readonly nameLanguage: string | null
  /** All names by language; may hold `name` again. */
  readonly names: readonly LanguageText[]
  /** Where the thing itself is on the web. */
  readonly url: string | null
  /** What a curator inferred or left out. */
  readonly note: string | null
  /** When this base learned the present state (ISO 8601, UTC). */
  readonly recordedAt: string
}

export type Entity = City | Organisation | Programme | Event | Article | Topic | Source
/** Who takes part (org:Agent). */
export type Actor = City | Organisation
/** What is taken part in. */
export type Activity = Event | Programme

/** An id given by an authority outside, such as Wikidata or GeoNames. */
export interface Identifier {
  /** `wikidata`, `geonames`, `ror` … in lower case. */
  readonly scheme: string
  readonly value: string
}

/** How the pages of known authorities are addressed. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['wikidata', 'https://www.wikidata.org/wiki/'],
  ['geonames', 'https://www.geonames.org/'],
  ['ror', 'https://ror.org/'],
])

/** The authority's page for an identifier, or null where its form is not known. */
export function identifierUrl({ scheme, value }: Identifier): string | null {
  const page = PAGES.get(scheme)
  return page === undefined ? null : page + encodeURIComponent(value)
}

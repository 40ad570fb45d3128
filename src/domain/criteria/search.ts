import type { EntityKind } from '../values/ids.js'

/** Where a search may find its words. */
export const SEARCH_FIELDS = ['NAME', 'ACRONYM', 'TITLE', 'LABEL', 'SUMMARY'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** A text of an entity that a search looks at. */
export interface SearchText {
  readonly field: SearchField
  /** BCP 47; null where no source says, and for acronyms, which are in no language. */
  readonly language: string | null
  readonly value: string
}

/** An entity as a search sees it. */
export interface Searchable {
  readonly id: string
  readonly kind: EntityKind
  /** How many relationships it has: of two that match alike, the one with more comes first. */
  readonly connections: number
  /** The year it begins in or was published in. */
  readonly year: number | null
  /** The best first: where two match alike, the first says what matched. */
  readonly texts: readonly SearchText[]
}

/** What is searched for. */
export interface SearchRequest {
  readonly text: string
  readonly kinds?: readonly EntityKind[] | null | undefined
  /** Languages of the texts that are looked at. */
  readonly languages?: readonly string[] | null | undefined
}

/**
 * How well an entity matches, best first: a name is the text; a name begins with it; each word is in the names, whole or as the
 * beginning of a word; a name is the text but for wrong letters; each word is in the names or the summary, perhaps with a wrong
 * letter.
 */
export const MATCH_CLASSES = [1, 2, 3, 4, 5] as const
export type MatchClass = (typeof MATCH_CLASSES)[number]

/** The score of each class: fractions that every machine writes alike. */
export const SCORES: Readonly<Record<MatchClass, number>> = { 1: 1, 2: 0.75, 3: 0.5, 4: 0.375, 5: 0.25 }

/** What of an entity matched. */
export interface SearchMatch {
  readonly field: SearchField
  readonly language: string | null
  readonly snippet: string
}

/** All that was found, counted; null stands for what is not known. The counts of each list add up to all that was found. */
export interface SearchFacets {
  readonly kinds: readonly { readonly kind: EntityKind; readonly count: number }[]
  readonly languages: readonly { readonly language: string | null; readonly count: number }[]
  readonly years: readonly { readonly year: number | null; readonly count: number }[]
}

import type { Page } from '../../domain/criteria/page.js'
import {
  SCORES,
  type SearchFacets,
  type SearchMatch,
  type SearchRequest,
} from '../../domain/criteria/search.js'
import { wordsOf } from '../../domain/values/text.js'
import { UserInputError } from '../../errors.js'
import type { Listed, RequestReads, Slice } from '../../graph/index.js'
import { facetsOf } from './facets.js'
import type { Found } from './find.js'
import { findInLayers } from './layers.js'
import { readIndex } from './read-index.js'
import { snippetOf } from './snippet.js'

/** An entity that was found. */
export interface SearchHit {
  readonly id: string
  readonly score: number
  readonly matched: SearchMatch
}

/** All that was found, page by page. */
export interface SearchResult {
  readonly total: number
  readonly facets: () => SearchFacets
  readonly page: (page: Page) => Slice<SearchHit>
}

/** The longest text that is searched for, in characters. */
const LONGEST = 200

/**
 * Finds entities by their names, acronyms, titles, labels and summaries. The text is plain text: it has no syntax, and one
 * without a letter or digit finds nothing.
 * @throws UserInputError where the text is too long, before anything is read
 */
export function search(reads: RequestReads, request: SearchRequest): () => Promise<SearchResult> {
  const { text, ...filter } = request
  if ([...text].length > LONGEST) throw new UserInputError('text', text, `at most ${LONGEST} characters`)
  const words = wordsOf(text)
  return async () => {
    if (words.length === 0) return NOTHING
    return resultOf(findInLayers(await reads.kept(readIndex), { ...filter, words }), words)
  }
}

const NOTHING: SearchResult = {
  total: 0,
  facets: () => ({ kinds: [], languages: [], years: [] }),
  page: () => ({ items: [], more: false }),
}

const resultOf = (found: Found, words: readonly string[]): SearchResult => ({
  total: found.entities.length,
  facets: () => facetsOf(found),
  page: (page) => sliceOf(found, page, words),
})

function sliceOf(found: Found, { limit, after }: Page, words: readonly string[]): Slice<SearchHit> {
  const from = after ? placeAfter(found, after) : 0
  const items = found.entities.slice(from, from + limit).map((entity) => hitOf(found, entity, words))
  return { items, more: found.entities.length > from + limit }
}

function hitOf(found: Found, entity: number, words: readonly string[]): Listed<SearchHit> {
  const { id, connections } = found.entity(entity)
  const [matchClass, text] = [found.classOf(entity), found.textOf(entity)]
  return {
    id,
    score: SCORES[matchClass],
    matched: { field: text.field, language: text.language, snippet: snippetOf(text, words) },
    position: [String(matchClass), String(connections), id],
  }
}

/** The first place after a position: class, connections and id of an item, which may be gone. */
function placeAfter(found: Found, [matchClass, connections, id = '']: readonly string[]): number {
  const [lastClass, lastConnections] = [Number(matchClass), Number(connections)]
  const isAfter = (entity: number): boolean => {
    const other = found.entity(entity)
    const byClass = found.classOf(entity) - lastClass
    const byConnections = lastConnections - other.connections
    return byClass > 0 || (byClass === 0 && (byConnections > 0 || (byConnections === 0 && other.id > id)))
  }
  const at = found.entities.findIndex(isAfter)
  return at < 0 ? found.entities.length : at
}

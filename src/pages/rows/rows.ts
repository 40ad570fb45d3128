import type { Ask } from '../asking.js'
import type { Documents } from '../documents.js'
import { FIRST } from '../embeds/embed.js'
import type {
  PairsEmbedQuery,
  PairsEmbedQueryVariables,
  RowsEmbedQuery,
  RowsEmbedQueryVariables,
} from '../generated.js'
import { isLanguage, LANGUAGES, type Language } from '../language.js'
import { choice, ID, readParameters } from '../parameters.js'
import { TEXTS } from '../texts/index.js'
import { wordsOf } from '../words/known.js'
import { type Graph, graphAround, graphOfPairs } from './graph.js'
import { grafanaEdges, grafanaNodes, kumuBlueprint } from './shapes.js'

/** What programs read that draw networks, by its address. */
const SHAPES = {
  'rows/nodes.json': grafanaNodes,
  'rows/edges.json': grafanaEdges,
  'kumu.json': kumuBlueprint,
} as const
export type RowsName = keyof typeof SHAPES
export const ROWS_NAMES = Object.keys(SHAPES) as readonly RowsName[]

export interface RowsRequest {
  readonly name: RowsName
  /** What stands behind the question mark, as it came. */
  readonly query: string
  readonly origin: string
  readonly preferred: Language
  readonly ask: Ask
}

/**
 * The rows around an entity, or where none is named, of the pairs that met most often.
 * @returns null where the entity is not known
 * @throws BadParameter where a part of the address is not understood
 */
export async function rowsOf(request: RowsRequest, documents: Documents): Promise<unknown> {
  const {
    of,
    first = '100',
    lang = '',
  } = readParameters(request.query, { of: ID, first: FIRST, lang: choice(LANGUAGES) })
  const language = isLanguage(lang) ? lang : request.preferred
  const asked = { languages: [language], first: Number(first) }
  const graph =
    of === undefined
      ? await pairs(asked, request.ask, documents)
      : await around({ id: of, ...asked }, request.ask, documents)
  const telling = {
    texts: TEXTS[language],
    words: wordsOf(language),
    prefix: `${request.origin}/${language}`,
  }
  return graph && SHAPES[request.name](graph, telling)
}

async function pairs(variables: PairsEmbedQueryVariables, ask: Ask, documents: Documents): Promise<Graph> {
  const data = (await ask(documents.get('pairs') ?? '', variables)) as PairsEmbedQuery
  return graphOfPairs(data.coParticipations)
}

async function around(
  variables: RowsEmbedQueryVariables,
  ask: Ask,
  documents: Documents,
): Promise<Graph | null> {
  const data = (await ask(documents.get('rows') ?? '', variables)) as RowsEmbedQuery
  return data.node && graphAround(data.neighbourhood)
}

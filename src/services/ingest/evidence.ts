import type { Article } from '../../domain/article.js'
import { type Claim, NO_VALUE, SUPPORTING } from '../../domain/claim.js'
import { allNames, namingSentence } from '../../domain/mention.js'
import type { ClaimRecord, EntityDraft } from '../../domain/record.js'
import { supportingClaimId } from '../../domain/values/ids.js'

/** What an edge or a record rests on, besides claims with a record of their own. */
export interface Support {
  readonly subjectId: string
  readonly property: keyof typeof SUPPORTING
  /** The edge; null where the record as a whole is supported. */
  readonly supportsId: string | null
  readonly sourceIds: readonly string[]
  /** The words of a source that show it. */
  readonly quoteOf?: (sourceId: string) => Pick<Claim, 'quote' | 'note'>
}

type Stamp = Pick<Claim, 'recordedAt' | 'recordedBy'>

/**
 * One claim for each source that supports something and has not said so in a claim of its own. Of the claims in support
 * of one thing one is preferred: an explicit one where there is, else the first.
 */
export function supportingClaims(support: Support, explicit: readonly Claim[], stamp: Stamp): Claim[] {
  const silent = support.sourceIds.filter((id) => !explicit.some(({ sourceId }) => sourceId === id))
  const chosen = explicit.some(({ preferred }) => preferred)
  return silent.map((sourceId, at) => ({
    id: supportingClaimId(support.supportsId ?? support.subjectId, sourceId),
    subjectId: support.subjectId,
    property: SUPPORTING[support.property],
    supportsId: support.supportsId,
    value: NO_VALUE,
    qualifier: null,
    asOf: null,
    preferred: at === 0 && !chosen,
    note: null,
    quote: null,
    sourceId,
    ...support.quoteOf?.(sourceId),
    ...stamp,
  }))
}

/** The sentences seen on each source, from the claims that quote it. */
export function sentencesBySource(claims: readonly ClaimRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { claim } of claims) {
    if (claim.quote === null) continue
    const known = found.get(claim.sourceId)
    if (known) known.push(claim.quote)
    else found.set(claim.sourceId, [claim.quote])
  }
  return found
}

/**
 * The sentence by which an article names something: one that another claim quotes from the same source, else the title.
 * Where a note speaks of the title it may be the curator's own, and is no quote.
 */
export function mentionQuote(
  article: Omit<Article, 'recordedAt'>,
  mentioned: EntityDraft,
  sentences: ReadonlyMap<string, readonly string[]>,
) {
  const names = allNames(mentioned.name, mentioned.names, 'acronym' in mentioned ? mentioned.acronym : null)
  return (sourceId: string): Pick<Claim, 'quote' | 'note'> => {
    const quote = namingSentence(sentences.get(sourceId) ?? [], names)
    if (quote !== null) return { quote, note: null }
    const verbatim = article.note === null || !/title/i.test(article.note)
    const title = verbatim ? namingSentence([article.name], names) : null
    return title === null ? { quote: null, note: null } : { quote: title, note: 'The title of the article.' }
  }
}

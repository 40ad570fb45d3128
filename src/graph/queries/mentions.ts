import type { MentionFilter } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import type { Mention } from '../../domain/mention.js'
import { articleOfMentionId } from '../../domain/values/ids.js'
import { cypher, ParameterList } from '../cypher.js'
import { given, isOneOf } from '../filters/operators.js'
import { EACH_ENTITY, readPages, readTotals, type Slice } from './listing.js'
import type { Reads } from './reads.js'

/** Mentions by their ids; unknown ids are missing. */
export async function mentionsByIds(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Mention>> {
  const wanted = ids.flatMap((id) => {
    const articleId = articleOfMentionId(id)
    return articleId === undefined ? [] : [{ id, articleId }]
  })
  const rows = await reads.read<{ mention: Mention }>(BY_IDS, { wanted })
  return new Map(rows.map(({ mention }) => [mention.id, mention]))
}

interface OfArticles {
  readonly parents: readonly string[]
  readonly filter: MentionFilter
}

/** A page of what each article mentions, by id. */
export function mentionPages(
  reads: Reads,
  { parents, filter, page }: OfArticles & { readonly page: Page },
): Promise<ReadonlyMap<string, Slice<Mention>>> {
  const parameters = new ParameterList()
  return readPages(reads, ofArticle(filter, parameters), parents, page, parameters)
}

/** How much each article mentions. */
export function mentionTotals(
  reads: Reads,
  { parents, filter }: OfArticles,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, ofArticle(filter, parameters), parents, cypher`m.id`, parameters)
}

const FIELDS = cypher`.id, .recordedAt, articleId: x.id, entityId: b.id`

const BY_IDS = cypher`
  UNWIND $wanted AS want
  MATCH (x:Entity {id: want.articleId})-[m:MENTIONS]->(b:Entity) WHERE m.id = want.id
  RETURN m{${FIELDS}} AS mention`

function ofArticle({ entities, kinds }: MentionFilter, parameters: ParameterList) {
  return {
    of: EACH_ENTITY,
    pattern: cypher`(x)-[m:MENTIONS]->(b:Entity)`,
    conditions: [
      ...given(entities, (ids) => isOneOf(cypher`b.id`, ids, parameters)),
      ...given(kinds, (wanted) => isOneOf(cypher`b.kind`, wanted, parameters)),
    ],
    sort: [{ expression: cypher`m.id`, direction: 'ASC' }] as const,
    carry: cypher`m, x, b, `,
    item: (position: ReturnType<typeof cypher>) => cypher`m{${FIELDS}, position: ${position}}`,
  }
}

import type { MentionFilter } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import type { Entity } from '../../domain/entity.js'
import type { Mention } from '../../domain/mention.js'
import { articleOfMentionId } from '../../domain/values/ids.js'
import { cypher, ParameterList } from '../cypher.js'
import { given, isOneOf } from '../filters/operators.js'
import type { Columns } from '../stored/columns.js'
import { mentionColumns } from '../stored/edges.js'
import { farEnd } from './far-end.js'
import { EACH_ENTITY, type ParentListing, readPages, readTotals, type Slice } from './listing.js'
import type { Reads } from './reads.js'

/** A mention, with the entity that is mentioned where it is small enough to be read along. */
export type MentionItem = Mention & { readonly far?: Entity | undefined }

/** Mentions by their ids; unknown ids are missing. */
export async function mentionsByIds(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Mention>> {
  const wanted = ids.flatMap((id) => {
    const articleId = articleOfMentionId(id)
    return articleId === undefined ? [] : [{ id, articleId }]
  })
  const columns = mentionColumns(reads.fields?.mention, 'id')
  const rows = await reads.read<{ item: unknown[] }>(byIds(columns), { wanted })
  const found = rows.map(({ item: [articleId, entityId, ...row] }) => ({
    articleId,
    entityId,
    ...columns.read(row),
  }))
  return new Map((found as unknown as Mention[]).map((mention) => [mention.id, mention]))
}

interface OfArticles {
  readonly parents: readonly string[]
  readonly filter: MentionFilter
}

/** A page of what each article mentions, by id. */
export function mentionPages(
  reads: Reads,
  { parents, filter, page }: OfArticles & { readonly page: Page },
): Promise<ReadonlyMap<string, Slice<MentionItem>>> {
  const parameters = new ParameterList()
  return readPages(reads, ofArticle(reads, filter, parameters), parents, page, parameters)
}

/** How much each article mentions. */
export function mentionTotals(
  reads: Reads,
  { parents, filter }: OfArticles,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, ofArticle(reads, filter, parameters), parents, cypher`m`, parameters)
}

const byIds = (columns: Columns) => cypher`
  UNWIND $wanted AS want MATCH (x:Entity {id: want.articleId})
  CALL (x, want) { MATCH (x)-[m:MENTIONS]->(b) WHERE m.id = want.id RETURN [x.id, b.id, ${columns.of(cypher`m`)}] AS item }
  RETURN item`

function ofArticle(
  reads: Reads,
  { entities, kinds }: MentionFilter,
  parameters: ParameterList,
): ParentListing<MentionItem> {
  const wanted = reads.fields?.mention
  const columns = mentionColumns(wanted)
  const end = farEnd(cypher`b`, 'entity', wanted, reads)
  return {
    of: EACH_ENTITY,
    pattern: cypher`(x)-[m:MENTIONS]->(b)`,
    conditions: [
      ...given(entities, (ids) => isOneOf(cypher`b.id`, ids, parameters)),
      ...given(kinds, (among) => isOneOf(cypher`b.kind`, among, parameters)),
    ],
    sort: [{ expression: cypher`m.id`, direction: 'ASC' }],
    carry: [cypher`m`, cypher`b`],
    columns: columns.behind(end.columns, cypher`m`),
    item: (row, from, parent) =>
      ({
        articleId: parent,
        entityId: end.id(row, from),
        far: end.entity(row, from),
        ...columns.read(row, from + end.count),
      }) as unknown as MentionItem,
    positions: reads.fields?.positions !== false,
  }
}

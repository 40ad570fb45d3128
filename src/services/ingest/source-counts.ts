import { groupBy } from '../../domain/values/group.js'
import {
  claimsSupporting,
  countSources,
  type GraphTransaction,
  readsOf,
  storedEdges,
} from '../../graph/index.js'
import type { Assembly } from './assemble.js'
import { idsOf, readBatches, writeBatches } from './compare.js'

/**
 * Sets how many sources support each participation that an import may have touched: those of its activities, and those
 * elsewhere that its claims support. Other data sets' claims count too.
 */
export async function recountSources(
  { entities, claims }: Assembly,
  { tx }: { readonly tx: GraphTransaction },
): Promise<void> {
  const owners = entities.filter(({ kind }) => kind === 'EVENT' || kind === 'PROGRAMME').map(({ id }) => id)
  const own = await readBatches(owners, (batch) => storedEdges(tx, 'PARTICIPATES', batch))
  const known = new Set(own.map(({ id }) => id))
  const elsewhere = claims.flatMap(({ property, supportsId }) =>
    property === 'participation' && supportsId !== null && !known.has(supportsId) ? [supportsId] : [],
  )
  const touched = [...own, ...(await otherEdges(tx, elsewhere))]
  const supporting = await readBatches(touched, (batch) => claimsSupporting(tx, idsOf(batch)))
  const byEdge = groupBy(supporting, ({ supportsId }) => supportsId)
  const wrong = touched.flatMap((edge) => {
    const sourceCount = new Set(byEdge.get(edge.id)?.map(({ sourceId }) => sourceId)).size
    return sourceCount === edge.sourceCount ? [] : { ...edge, sourceCount }
  })
  await writeBatches(wrong, (batch) => countSources(tx, batch))
}

async function otherEdges(tx: GraphTransaction, ids: readonly string[]) {
  const found = await readsOf(tx).participationsByIds(ids)
  return [...found.values()].map(({ id, actorId, activityId, sourceCount }) => ({
    id,
    fromId: actorId,
    toId: activityId,
    sourceCount,
  }))
}

import type { Actor } from '../../../domain/entity.js'
import type { Event as SharedEvent } from '../../../domain/event.js'
import { pairKey } from '../../../graph/index.js'
import type { RequestContext } from '../../context.js'
import { type SharedPair, sharedBy } from '../../exploration/co-participations.js'
import type { CoParticipantEdgeResolvers, CoParticipationResolvers } from '../../generated.js'
import { entityAt } from '../../node.js'

/** What two actors share, on the pair and on the edge that leads to one of them. */
const SHARED = {
  shared: async (pair: SharedPair, args: { readonly first?: number | null }, context: RequestContext) =>
    (await sharedBy(pair, args, context)).map((id) => entityAt<SharedEvent>(id, context)),
  firstShared: (pair: SharedPair, _: unknown, context: RequestContext) => startOf(pair, 0, context),
  lastShared: (pair: SharedPair, _: unknown, context: RequestContext) => startOf(pair, 1, context),
}

export const CoParticipantEdge: CoParticipantEdgeResolvers = SHARED

export const CoParticipation: CoParticipationResolvers = {
  ...SHARED,
  a: ({ a }, _, context) => entityAt<Actor>(a, context),
  b: ({ b }, _, context) => entityAt<Actor>(b, context),
}

/** When the first, or the last, of the events of a pair began. */
async function startOf(pair: SharedPair, which: 0 | 1, context: RequestContext) {
  const span = await context.loaders.sharedSpans.load(pairKey(pair), { filter: pair.filter })
  return span ? (await entityAt<SharedEvent>(span[which], context)).startDate : null
}

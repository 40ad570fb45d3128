import { claimsOf } from '../../connections.js'
import type { PathStepResolvers, SubgraphEdgeResolvers, SubgraphResolvers } from '../../generated.js'
import { entityAt } from '../../node.js'

export const PathStep: PathStepResolvers = {
  from: ({ startId }, _, context) => entityAt(startId, context),
  to: ({ arrivalId }, _, context) => entityAt(arrivalId, context),
  claims: (step, args, context, info) => claimsOf('supported', step, args, context, info),
}

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodeIds }, _, context) => nodeIds.map((id) => entityAt(id, context)),
}

export const SubgraphEdge: SubgraphEdgeResolvers = {
  source: ({ fromId }) => fromId,
  target: ({ toId }) => toId,
  claims: (edge, args, context, info) => claimsOf('supported', edge, args, context, info),
}

import type { Actor } from '../../../domain/entity.js'
import type { NetworkEdgeResolvers, NetworkNodeResolvers, NetworkResolvers } from '../../generated.js'
import { entityAt } from '../../node.js'
import { CoParticipation } from './co-participation.js'

export const Network: NetworkResolvers = {
  edges: ({ edges, filter }) => edges.map((pair) => ({ ...pair, filter })),
}

export const NetworkNode: NetworkNodeResolvers = {
  actor: ({ id }, _, context) => entityAt<Actor>(id, context),
}

export const NetworkEdge: NetworkEdgeResolvers = {
  ...CoParticipation,
  weight: ({ sharedCount }) => sharedCount,
}

import { claimsOf } from '../../connections.js'
import type { PathStepResolvers } from '../../generated.js'
import { entityAt } from '../../node.js'

export const PathStep: PathStepResolvers = {
  from: ({ startId }, _, context) => entityAt(startId, context),
  to: ({ arrivalId }, _, context) => entityAt(arrivalId, context),
  claims: (step, args, context, info) => claimsOf('supported', step, args, context, info),
}

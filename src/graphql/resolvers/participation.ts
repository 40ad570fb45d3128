import type { Activity, Actor } from '../../domain/entity.js'
import { claimsOf } from '../connections.js'
import type { ParticipationResolvers } from '../generated.js'
import { entityAt } from '../node.js'

export const Participation: ParticipationResolvers = {
  actor: ({ actorId }, _, context) => entityAt<Actor>(actorId, context),
  activity: ({ activityId }, _, context) => entityAt<Activity>(activityId, context),
  claims: (participation, args, context, info) => claimsOf('supported', participation, args, context, info),
}

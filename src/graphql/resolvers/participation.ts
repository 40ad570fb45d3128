import type { Activity, Actor } from '../../domain/entity.js'
import { claimsOf } from '../connections.js'
import type { ParticipationResolvers } from '../generated.js'
import { endOf } from '../node.js'

export const Participation: ParticipationResolvers = {
  actor: (participation, _, context) => endOf<Actor>(participation, participation.actorId, context),
  activity: (participation, _, context) => endOf<Activity>(participation, participation.activityId, context),
  claims: (participation, args, context, info) => claimsOf('supported', participation, args, context, info),
}

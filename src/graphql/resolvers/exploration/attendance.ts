import type { Actor } from '../../../domain/entity.js'
import type { Event as AttendedEvent } from '../../../domain/event.js'
import type { FollowUpGroup as Group } from '../../../services/attendance/follow-up.js'
import type { RequestContext } from '../../context.js'
import { pageOf } from '../../cursor.js'
import type { Attended } from '../../exploration/attendance.js'
import type {
  AttendanceEdgeResolvers,
  BridgeResolvers,
  FollowUpGroupResolvers,
  FollowUpOfEventResolvers,
  RoleChangeResolvers,
  UnmetPairResolvers,
} from '../../generated.js'
import { entityAt } from '../../node.js'

export const AttendanceEdge: AttendanceEdgeResolvers = {
  eventCount: ({ events }) => events.length,
  firstAttended: (edge, _, context) => startOf(edge, -1, context),
  lastAttended: (edge, _, context) => startOf(edge, 0, context),
  events: ({ events }, { first }, context) =>
    events.slice(0, pageOf({ first }, '').limit).map(({ id }) => eventAt(id, context)),
}

export const RoleChange: RoleChangeResolvers = {
  actor: ({ actor }, _, context) => entityAt<Actor>(actor, context),
  before: ({ before }, _, context) => eventAt(before, context),
  after: ({ after }, _, context) => eventAt(after, context),
}

export const Bridge: BridgeResolvers = {
  actor: ({ actor }, _, context) => entityAt<Actor>(actor, context),
  first: ({ first }, _, context) => first.map((id) => eventAt(id, context)),
  second: ({ second }, _, context) => second.map((id) => eventAt(id, context)),
  both: ({ both }, _, context) => both.map((id) => eventAt(id, context)),
}

export const UnmetPair: UnmetPairResolvers = {
  a: ({ a }, _, context) => entityAt<Actor>(a, context),
  b: ({ b }, _, context) => entityAt<Actor>(b, context),
}

export const FollowUpOfEvent: FollowUpOfEventResolvers = {
  event: ({ eventId }, _, context) => eventAt(eventId, context),
}

export const FollowUpGroup: FollowUpGroupResolvers = {
  meanBefore: ({ before, actors }) => mean(before, actors),
  meanAfter: ({ after, actors }) => mean(after, actors),
}

const eventAt = (id: string, context: RequestContext) => entityAt<AttendedEvent>(id, context)

/** When the first (-1) or last (0) of the events with a known beginning began. */
async function startOf({ events }: Attended, which: -1 | 0, context: RequestContext) {
  const event = events.filter(({ startEarliest }) => startEarliest !== null).at(which)
  return event ? (await eventAt(event.id, context)).startDate : null
}

const mean = (sum: Group['before'], actors: Group['actors']) => (actors === 0 ? null : sum / actors)

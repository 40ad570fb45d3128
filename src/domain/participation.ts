import type { Event } from './event.js'
import type { Programme } from './programme.js'
import type { PartialDate } from './values/dates.js'
import { closedSpan, openSpan, type Span } from './values/span.js'

/** Roles in events; the order is the order in which a list shows them. */
export const EVENT_ROLES = ['HOST', 'ORGANISER', 'SPEAKER', 'PARTICIPANT', 'SIGNATORY'] as const
/** Roles in programmes; a city of a programme is a MEMBER, its phase or standing is in `phase`. */
export const PROGRAMME_ROLES = ['LEAD', 'PARTNER', 'FUNDER', 'CO_FUNDER', 'ASSOCIATE', 'MEMBER'] as const
export const ROLES = [...EVENT_ROLES, ...PROGRAMME_ROLES] as const
export type Role = (typeof ROLES)[number]

/** Whose dates a participation's dates are. */
export type DateBasis = 'PARTICIPATION' | 'PHASE' | 'ACTIVITY' | 'UNKNOWN'

/** The dates that hold for a participation, and whose they are. */
export interface ParticipationDates {
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  readonly dateBasis: DateBasis
}

/**
 * An actor took part in an activity (schema:Role, org:Membership); unique by actor, activity, role and phase.
 */
export interface Participation extends ParticipationDates {
  readonly id: string
  readonly actorId: string
  readonly activityId: string
  readonly role: Role
  /** The phase or standing in a programme: "Phase II", "Signatory". */
  readonly phase: string | null
  /** How many different sources support it. */
  readonly sourceCount: number
  readonly recordedAt: string
}

/** The dates of a participation whose source gives none of its own: those of its phase, else of the activity. */
export function inheritedDates(activity: Event | Programme, phase: string | null): ParticipationDates {
  const named = activity.kind === 'PROGRAMME' ? activity.phases.find(({ name }) => name === phase) : undefined
  if (named && named.startDate !== null) {
    return { startDate: named.startDate, endDate: named.endDate, dateBasis: 'PHASE' }
  }
  const { startDate, endDate } = activity
  return { startDate, endDate, dateBasis: startDate === null ? 'UNKNOWN' : 'ACTIVITY' }
}

/** The span of a participation: bounded in an event, open in a programme. */
export function participationSpan(kind: 'EVENT' | 'PROGRAMME', dates: ParticipationDates): Span {
  return (kind === 'EVENT' ? closedSpan : openSpan)(dates.startDate, dates.endDate)
}

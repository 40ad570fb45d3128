import { ABSENCE_LISTS } from '../../domain/coverage.js'
import type { ParticipationFilter, RelatedParticipations } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import { PROGRAMME_ROLES, type Role } from '../../domain/participation.js'
import type { EntityKind } from '../../domain/values/ids.js'
import type { Absence } from './notes.js'

/** The parts of a filter of any kind that absence may stand in. */
interface Asking {
  readonly and?: Given<readonly Asking[]>
  readonly or?: Given<readonly Asking[]>
  readonly not?: Given<Asking>
  readonly participations?: Given<RelatedParticipations>
}

/** Where a filter asks for absence from events, anywhere in it. A programme has no list that could be complete. */
export function absencesIn(kind: EntityKind, filter: Given<Asking>): readonly Absence[] {
  if (!filter || kind === 'PROGRAMME') return []
  const { and, or, not, participations } = filter
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]
  return [...ownAbsence(kind, participations), ...inner.flatMap((part) => absencesIn(kind, part))]
}

function ownAbsence(kind: EntityKind, related: Given<RelatedParticipations>): readonly Absence[] {
  if (!related?.none) return []
  if (kind === 'EVENT') return [{ of: 'EVENTS', lists: related.lists ?? ABSENCE_LISTS }]
  return mayBeEvents(related.none) ? [{ of: 'ACTORS' }] : []
}

/** Whether participations of an actor that a filter wants may be in events. */
const mayBeEvents = ({ kinds, roles, activities, phases }: ParticipationFilter): boolean =>
  (!kinds || kinds.includes('EVENT')) &&
  (!roles || roles.some(isEventRole)) &&
  (!activities || activities.some((id) => id.startsWith('event:'))) &&
  !phases

const isEventRole = (role: Role): boolean => !(PROGRAMME_ROLES as readonly Role[]).includes(role)

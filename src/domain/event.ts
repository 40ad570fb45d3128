import type { CoverageStatus } from './coverage.js'
import type { EntityBase } from './entity.js'
import type { PartialDate } from './values/dates.js'
import type { Span } from './values/span.js'

export const EVENT_KINDS = [
  'CONFERENCE',
  'DIALOGUE',
  'WORKSHOP',
  'LAUNCH',
  'WEBINAR',
  'STUDY_VISIT',
  'TRAINING',
  'MEETING',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** A dialogue in time (schema:Event). Its title is its `name`. */
export interface Event extends EntityBase, Span {
  readonly kind: 'EVENT'
  readonly eventKind: EventKind
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  readonly venue: string | null
  readonly online: boolean
  /** How far the recorded list of participating cities goes. */
  readonly coverage: CoverageStatus
}

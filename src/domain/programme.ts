import type { EntityBase } from './entity.js'
import { earliestDay, type PartialDate } from './values/dates.js'
import type { Span } from './values/span.js'

/** A part of a programme in time. */
export interface Phase {
  readonly name: string
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  readonly note: string | null
}

/** A funded undertaking, with phases and pillars (schema:Project). */
export interface Programme extends EntityBase, Span {
  readonly kind: 'PROGRAMME'
  readonly acronym: string | null
  readonly formerName: string | null
  readonly phases: readonly Phase[]
  /** What it rests on, in its own words: "Dialogue", "Knowledge", "Action". */
  readonly pillars: readonly string[]
  /** The start of its first phase, or null where no phase has one. */
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
}

/** The start of the earliest phase whose start is known. */
export function programmeStart(phases: readonly Phase[]): PartialDate | null {
  const starts = phases.flatMap(({ startDate }) => startDate ?? [])
  return starts.sort((one, other) => (earliestDay(one) < earliestDay(other) ? -1 : 1))[0] ?? null
}

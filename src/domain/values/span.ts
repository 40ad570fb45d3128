import { type Day, earliestDay, latestDay, type PartialDate } from './dates.js'

/**
 * When something was so, as four days: the earliest and latest possible start and end.
 * All four are null where the start is not known: such a thing is in no period.
 */
export interface Span {
  readonly startEarliest: Day | null
  readonly startLatest: Day | null
  readonly endEarliest: Day | null
  readonly endLatest: Day | null
}

/** A period asked for; a missing side is open. */
export interface Period {
  readonly from?: PartialDate | null | undefined
  readonly to?: PartialDate | null | undefined
  readonly overlap?: Overlap | null | undefined
}

/** POSSIBLE: some reading of the dates overlaps the period. CERTAIN: every reading does. */
export type Overlap = 'POSSIBLE' | 'CERTAIN'

/** The day that stands for "no end is known". */
const OPEN_END: Day = '9999-12-31'
/** The day that stands for "no beginning is asked for". */
const OPEN_START: Day = '0001-01-01'

export const UNKNOWN_SPAN: Span = {
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
}

/** The span of an event: without an end it lies somewhere within the span of its start. */
export function closedSpan(start: PartialDate | null, end: PartialDate | null): Span {
  return start === null ? UNKNOWN_SPAN : spanBetween(start, end ?? start)
}

/**
 * The span of a programme, or of a part in one: without an end it may last for ever,
 * and nothing says that it lasted beyond its first day.
 */
export function openSpan(start: PartialDate | null, end: PartialDate | null): Span {
  if (start === null) return UNKNOWN_SPAN
  if (end !== null) return spanBetween(start, end)
  const first = earliestDay(start)
  return { startEarliest: first, startLatest: latestDay(start), endEarliest: first, endLatest: OPEN_END }
}

/** The two days that bound a period: `{from: "2016", to: "2018-02"}` → 2016-01-01 to 2018-02-28. */
export function periodDays(period: Period): { readonly first: Day; readonly last: Day } {
  return {
    first: period.from ? earliestDay(period.from) : OPEN_START,
    last: period.to ? latestDay(period.to) : OPEN_END,
  }
}

/** Whether a period ends before it begins. */
export function isBackward(period: Period): boolean {
  const { first, last } = periodDays(period)
  return last < first
}

/** Whether a span overlaps a period, by the reading that the period asks for. */
export function overlaps(span: Span, period: Period): boolean {
  const { first, last } = periodDays(period)
  const certain = period.overlap === 'CERTAIN'
  const start = certain ? span.startLatest : span.startEarliest
  const end = certain ? span.endEarliest : span.endLatest
  return start !== null && end !== null && start <= last && end >= first
}

/** A start cannot lie after its end: where the two are vague, each bounds the other. */
function spanBetween(start: PartialDate, end: PartialDate): Span {
  const [startEarliest, endLatest] = [earliestDay(start), latestDay(end)]
  return {
    startEarliest,
    startLatest: smaller(latestDay(start), endLatest),
    endEarliest: larger(startEarliest, earliestDay(end)),
    endLatest,
  }
}

const smaller = (one: Day, other: Day): Day => (one < other ? one : other)
const larger = (one: Day, other: Day): Day => (one > other ? one : other)

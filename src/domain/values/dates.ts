/**
 * Partial dates: EDTF level 0 (https://www.loc.gov/standards/datetime/), a year, a month or a day.
 * A day is `YYYY-MM-DD`, so days compare as text.
 */
export type PartialDate = string
/** A full day, `YYYY-MM-DD`. */
export type Day = string
export type DatePrecision = 'year' | 'month' | 'day'

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is a year, month or day that the calendar has. */
export function isPartialDate(text: string): text is PartialDate {
  const [whole, year, month, day] = PATTERN.exec(text) ?? []
  if (whole === undefined || Number(year) === 0) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
}

/** Whether `text` is a full day that the calendar has. */
export const isDay = (text: string): text is Day => text.length === 10 && isPartialDate(text)

/** How much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** The first day the date may mean: `2017` → `2017-01-01`. */
export const earliestDay = (date: PartialDate): Day => `${date}${'-01-01'.slice(date.length - 4)}`

/** The last day the date may mean: `2017-02` → `2017-02-28`. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The same day so many years later, or earlier; only for comparison, since the calendar need not have it. */
export function yearsLater(day: Day, years: number): Day {
  const year = Math.min(9999, Math.max(0, Number(day.slice(0, 4)) + years))
  return `${String(year).padStart(4, '0')}${day.slice(4)}`
}

/** How many days lie between two. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

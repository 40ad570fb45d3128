import { type DatePrecision, earliestDay, type PartialDate, precisionOf } from '../../domain/values/dates.js'

/** Dates as far as they are known, as a language writes them. */
export interface Dates {
  /** `2017-11` → `November 2017` */
  readonly date: (date: PartialDate) => string
  /** From a first to a last date, in one expression. */
  readonly period: (from: PartialDate, to: PartialDate) => string
  /** The day of a moment. */
  readonly day: (moment: string) => string
}

const SHAPES: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
}

export function datesIn(locale: string): Dates {
  const formatOf = (precision: DatePrecision) =>
    new Intl.DateTimeFormat(locale, { ...SHAPES[precision], calendar: 'gregory', timeZone: 'UTC' })
  const formats = { year: formatOf('year'), month: formatOf('month'), day: formatOf('day') }
  const date = (text: PartialDate): string => formats[precisionOf(text)].format(new Date(earliestDay(text)))
  const period = (from: PartialDate, to: PartialDate): string => {
    if (from === to) return date(from)
    if (precisionOf(from) !== precisionOf(to)) return `${date(from)} – ${date(to)}`
    return formats[precisionOf(from)].formatRange(new Date(earliestDay(from)), new Date(earliestDay(to)))
  }
  return { date, period, day: (moment) => formats.day.format(new Date(moment)) }
}

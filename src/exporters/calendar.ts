import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { earliestDay, latestDay, type PartialDate, precisionOf } from '../domain/values/dates.js'
import { oneLine, plain } from './plain-text.js'

/** Dated things, as a calendar keeps them. Addresses are absolute, texts are plain. */
export interface Calendar {
  readonly name: string
  readonly description: string
  readonly url: string
  readonly entries: readonly CalendarEntry[]
}

export interface CalendarEntry {
  /** The same for ever, and unique in the world. */
  readonly uid: string
  readonly title: string
  readonly start: PartialDate
  readonly end: PartialDate | null
  /** The start in words, for a title that must say that its day is not known. */
  readonly when: string
  readonly description: string
  readonly place: string | null
  readonly url: string
  /** When the present state was recorded. */
  readonly recordedAt: Date
}

/** RFC 5545. */
export function calendarOf({ name, description, url, entries }: Calendar): string {
  const calendar = ical({
    name: headText(name),
    description: headText(description),
    url,
    prodId: { company: 'Parley', product: 'Parley', language: 'EN' },
  })
  for (const entry of entries) calendar.createEvent(eventOf(entry))
  return `${calendar.toString()}\r\n`.replace(/\r\n\r\n$/, '\r\n')
}

/** The generator escapes the texts of events, and not those of the calendar itself. */
const headText = (text: string): string => oneLine(text).replace(/[\\;,]/g, '\\$&')

/**
 * What is known to the day is on its days. Of what is known by month or year, a calendar can say neither "some day of November" nor
 * nothing: it stands on the first day that is possible, as tentative, blocks no one's time, and says in its title what is known.
 */
function eventOf(entry: CalendarEntry) {
  const exact = precisionOf(entry.start) === 'day'
  const first = earliestDay(entry.start)
  return {
    id: entry.uid,
    summary: oneLine(exact ? entry.title : `${entry.title} (${entry.when}?)`),
    start: first,
    end: dayAfter(exact ? lastDay(entry) : first),
    allDay: true,
    stamp: entry.recordedAt,
    lastModified: entry.recordedAt,
    description: plain(entry.description),
    location: entry.place === null ? null : oneLine(entry.place),
    url: entry.url,
    status: exact ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    x: [
      { key: 'X-PARLEY-DATES', value: [entry.start, ...(entry.end === null ? [] : [entry.end])].join('/') },
    ],
  }
}

/** A vague end adds nothing that a calendar could show. */
const lastDay = ({ start, end }: CalendarEntry): string =>
  end !== null && precisionOf(end) === 'day' && end >= start ? end : latestDay(start)

/** The end of a whole day is the day after. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

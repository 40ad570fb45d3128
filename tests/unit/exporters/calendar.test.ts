import { describe, expect, it } from 'vitest'
import { type CalendarEntry, calendarOf } from '../../../src/exporters/calendar.js'
import { HOSTILE } from './hostile.js'

const entry = (part: Partial<CalendarEntry>): CalendarEntry => ({
  uid: 'u',
  title: 'Conference',
  start: '2017-11-09',
  end: null,
  when: 'November 2017',
  description: 'd',
  place: null,
  url: 'https://parley.example.org/event/x',
  recordedAt: new Date('2026-01-02T03:04:05Z'),
  ...part,
})
/** The lines of a calendar, unfolded. */
const lines = (
  entries: readonly CalendarEntry[],
  head: { name?: string; description?: string } = {},
): string[] => {
  const text = calendarOf({ name: 'n', description: 'd', url: 'https://x.example', ...head, entries })
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  return text.replace(/\r\n[ \t]/g, '').split('\r\n')
}
const NAMES =
  /^(?:BEGIN|END|VERSION|PRODID|URL(?:;VALUE=URI)?|NAME|X-WR-CAL(?:NAME|DESC)|UID|SEQUENCE|DTSTAMP|DT(?:START|END);VALUE=DATE|X-MICROSOFT-[A-Z-]+|SUMMARY|TRANSP|LOCATION|DESCRIPTION|STATUS|LAST-MODIFIED|X-PARLEY-DATES):/

describe('a calendar', () => {
  it.each([
    ['2017-11-09', null, '20171109', '20171110', 'CONFIRMED', 'Conference'],
    ['2017-11-09', '2017-11-10', '20171109', '20171111', 'CONFIRMED', 'Conference'],
    ['2019-12-31', '2020-01-01', '20191231', '20200102', 'CONFIRMED', 'Conference'],
    ['2017-11-09', '2017-12', '20171109', '20171110', 'CONFIRMED', 'Conference'],
    ['2017-11-09', '2017-11-08', '20171109', '20171110', 'CONFIRMED', 'Conference'],
    ['2017-11', null, '20171101', '20171102', 'TENTATIVE', 'Conference (November 2017?)'],
    ['2017', '2018', '20170101', '20170102', 'TENTATIVE', 'Conference (November 2017?)'],
  ])('has %s to %s on the days from %s to before %s', (start, end, first, after, status, title) => {
    const found = lines([entry({ start, end })])
    expect(found).toContain(`DTSTART;VALUE=DATE:${first}`)
    expect(found).toContain(`DTEND;VALUE=DATE:${after}`)
    expect(found).toContain(`STATUS:${status}`)
    expect(found).toContain(`SUMMARY:${title}`)
    expect(found).toContain(`X-PARLEY-DATES:${end === null ? start : `${start}/${end}`}`)
    expect(found).toContain('DTSTAMP:20260102T030405Z')
  })

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
    'lets no text out of its line: %s',
    (_, text) => {
      const found = lines([entry({ title: text, description: text, place: text })], {
        name: text,
        description: text,
      })
      expect(found.filter((line) => line !== '' && !NAMES.test(line))).toEqual([])
      expect(found.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
    },
  )
})

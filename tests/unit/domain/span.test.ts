import { describe, expect, it } from 'vitest'
import { earliestDay, latestDay } from '../../../src/domain/values/dates.js'
import {
  closedSpan,
  isBackward,
  openSpan,
  overlaps,
  type Period,
  UNKNOWN_SPAN,
} from '../../../src/domain/values/span.js'
import { Random } from '../../support/random.js'

const possible = (from: string | null, to: string | null): Period => ({ from, to, overlap: 'POSSIBLE' })
const certain = (from: string | null, to: string | null): Period => ({ from, to, overlap: 'CERTAIN' })

describe('a span', () => {
  it.each([
    // start, end, from, to, possible, certain
    ['2017-06-01', '2017-06-03', '2017-06-03', '2017-06-09', true, true],
    ['2017-06-01', '2017-06-03', '2017-06-04', '2017-06-09', false, false],
    ['2017-06-01', null, '2017', '2017', true, true],
    ['2017', null, '2017', '2017', true, true],
    ['2017', null, '2017-03', '2017-04', true, false],
    ['2017', null, '2016', '2018', true, true],
    ['2017-06', '2018', '2018-01-01', '2018-12-31', true, true],
    ['2017-06', '2018', '2018-06', '2018-12', true, false],
    ['2017', null, null, null, true, true],
    ['2017', null, '2017-12-31', null, true, false],
    ['2017', null, null, '2016-12-31', false, false],
  ])(
    'of an event from %s to %s in the period %s to %s: possible %s, certain %s',
    (start, end, from, to, may, must) => {
      const span = closedSpan(start, end)
      expect([overlaps(span, possible(from, to)), overlaps(span, certain(from, to))]).toEqual([may, must])
    },
  )

  it('of what has no end is open, and nothing says that it lasted', () => {
    const span = openSpan('2015-06', null)
    expect(overlaps(span, possible('2030', '2030'))).toBe(true)
    expect(overlaps(span, certain('2030', '2030'))).toBe(false)
    expect(overlaps(span, certain('2015-06', '2015-07'))).toBe(true)
    expect(overlaps(span, possible('2014', '2015-05'))).toBe(false)
  })

  it('of what has no start is in no period', () => {
    expect(closedSpan(null, '2017')).toEqual(UNKNOWN_SPAN)
    expect(overlaps(UNKNOWN_SPAN, possible(null, null))).toBe(false)
    expect(overlaps(UNKNOWN_SPAN, certain(null, null))).toBe(false)
  })

  it('is asked for by a period that does not end before it begins', () => {
    expect(isBackward({ from: '2018', to: '2017' })).toBe(true)
    expect(isBackward({ from: '2017-06', to: '2017' })).toBe(false)
    expect(isBackward({ from: '2018' })).toBe(false)
  })

  it('overlaps as trying every pair of days does', () => {
    const random = new Random(20)
    const date = () =>
      ['2017', '2017-03', '2017-03-05', '2017-03-20', '2017-04', '2018'][random.below(6)] ?? ''
    for (let at = 0; at < 300; at += 1) {
      const [start, end, from, to] = [date(), random.maybe(0.7, date), date(), date()]
      if (latestDay(end ?? start) < earliestDay(start) || latestDay(to) < earliestDay(from)) continue
      const outcomes = everyReading(start, end ?? start).map(
        ([first, last]) => first <= latestDay(to) && last >= earliestDay(from),
      )
      const span = closedSpan(start, end)
      const why = `${start} ${end} in ${from} ${to}`
      expect(overlaps(span, possible(from, to)), why).toBe(outcomes.includes(true))
      expect(overlaps(span, certain(from, to)), why).toBe(!outcomes.includes(false))
    }
  })
})

/** All pairs of a first and a last day that two vague dates may mean, at the days where anything changes. */
function everyReading(start: string, end: string): [string, string][] {
  const days = [
    '2017-01-01',
    '2017-03-01',
    '2017-03-05',
    '2017-03-06',
    '2017-03-20',
    '2017-03-31',
    '2017-04-01',
    '2017-04-30',
    '2017-12-31',
    '2018-01-01',
    '2018-12-31',
  ]
  const within = (date: string) => days.filter((day) => day >= earliestDay(date) && day <= latestDay(date))
  return within(start).flatMap((first) =>
    within(end)
      .filter((last) => last >= first)
      .map((last): [string, string] => [first, last]),
  )
}

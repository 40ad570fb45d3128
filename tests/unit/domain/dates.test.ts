import { describe, expect, it } from 'vitest'
import {
  earliestDay,
  isDay,
  isPartialDate,
  latestDay,
  precisionOf,
} from '../../../src/domain/values/dates.js'

describe('a partial date', () => {
  it.each(['2017', '2017-11', '2017-11-09', '2016-02-29', '0001', '9999-12-31'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    '',
    '17',
    '2017-13',
    '2017-00',
    '2017-02-30',
    '2015-02-29',
    '2017-1',
    '2017-11-9',
    '0000',
    '2017-11-09T00:00',
    ' 2017',
    '2017/11',
    '١٩٩٩',
  ])('is not "%s"', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  it('begins and ends with the first and last day that it may mean', () => {
    expect(
      ['2017', '2017-02', '2016-02', '2017-11-09'].map((date) => [earliestDay(date), latestDay(date)]),
    ).toEqual([
      ['2017-01-01', '2017-12-31'],
      ['2017-02-01', '2017-02-28'],
      ['2016-02-01', '2016-02-29'],
      ['2017-11-09', '2017-11-09'],
    ])
  })

  it('says how much of it is known', () => {
    expect(['2017', '2017-02', '2017-11-09'].map(precisionOf)).toEqual(['year', 'month', 'day'])
    expect(['2017', '2017-02', '2017-11-09', '2017-02-30'].map(isDay)).toEqual([false, false, true, false])
  })
})

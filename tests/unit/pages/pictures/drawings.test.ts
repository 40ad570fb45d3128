import { describe, expect, it } from 'vitest'
import { circleOf } from '../../../../src/pages/pictures/drawings/circle.js'
import { cut, linesOf } from '../../../../src/pages/pictures/drawings/cut.js'
import { MAP_HEIGHT, MAP_WIDTH, mapOf } from '../../../../src/pages/pictures/drawings/land.js'
import { placedOn } from '../../../../src/pages/pictures/drawings/map.js'
import { type Dot, timelineOf } from '../../../../src/pages/pictures/drawings/timeline.js'
import { Random } from '../../../support/random.js'

const SEEDS = [1, 2, 3, 4, 5, Math.floor(Math.random() * 1e9)]
const DATES = ['2015', '2016-02', '2016-02-29', '2017-12-31', '2021', null]
const WORDS = ['Tangier', 'of', 'the', 'Cités', 'طنجة', 'a'.repeat(60), 'e\u0301e\u0301', '👩‍👩‍👧', '\u202e']

const named = (id: string, name: string) => ({ id, name, nameLanguage: 'en', entityKind: 'EVENT' }) as const
const textOf = (random: Random): string =>
  Array.from({ length: 1 + random.below(12) }, () => random.pick(WORDS)).join(' ')
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y)
/** Each two of some things. */
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]))

describe('names with little room', () => {
  it('are cut between what a reader sees as letters', () => {
    expect(cut('Tangier', 7)).toBe('Tangier')
    expect(cut('Tangiers', 7)).toBe('Tangie…')
    expect(cut('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…')
    expect(cut('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…')
  })

  it.each(SEEDS)('stand in lines that fit, and say the whole or end with dots (seed %i)', (seed) => {
    const random = new Random(seed)
    for (let turn = 0; turn < 100; turn += 1) {
      const text = textOf(random)
      const [letters, most] = [5 + random.below(40), 1 + random.below(3)]
      const lines = linesOf(text, letters, most)
      const whole = text.split(/\s+/).join(' ')
      expect(lines.length).toBeLessThanOrEqual(most)
      for (const line of lines)
        expect([...new Intl.Segmenter('und').segment(line)].length).toBeLessThanOrEqual(letters)
      const said = lines.join(' ')
      expect(said === whole || lines.some((line) => line.endsWith('…')), `${text} | ${said}`).toBe(true)
    }
  })
})

describe.each(SEEDS)('a timeline (seed %i)', (seed) => {
  const random = new Random(seed)
  const dots: Dot[] = Array.from({ length: random.below(100) }, (_, at) => ({
    ...named(`event:${at}`, textOf(random)),
    startDate: random.pick(DATES),
  }))
  const layout = timelineOf(dots)

  it('has each event once, in the year that its date begins with', () => {
    const expected = dots.map(({ id, startDate }) => [id, (startDate ?? '').slice(0, 4)]).sort()
    const shown = layout.columns.flatMap(({ year, dots }) => dots.map(({ dot }) => [dot.id, year]))
    expect(shown.sort()).toEqual(expected)
    for (const { count, dots: own } of layout.columns) expect(own).toHaveLength(count)
  })

  it('leaves no year out between the first and the last, and puts what has no date at the end', () => {
    const years = layout.columns.map(({ year }) => year)
    const known = years.filter(Boolean).map(Number)
    known.forEach((year, at) => {
      expect(year).toBe((known[0] ?? 0) + at)
    })
    expect(years.indexOf('')).toBe(dots.some(({ startDate }) => startDate === null) ? years.length - 1 : -1)
  })

  it('has room for a finger on each dot, all of them inside, the same each time', () => {
    const all = layout.columns.flatMap(({ dots }) => dots)
    for (const [a, b] of pairs(all)) expect(distance(a, b)).toBeGreaterThanOrEqual(24)
    for (const { x, y } of all) {
      expect(x).toBeGreaterThan(9)
      expect(x).toBeLessThan(layout.width - 9)
      expect(y).toBeGreaterThan(9)
      expect(y).toBeLessThan(layout.baseline)
    }
    expect(timelineOf(dots)).toEqual(layout)
  })
})

describe('a timeline of centuries', () => {
  it('has a column for each year with something, where all years would be too many', () => {
    const dots = ['0800', '1492-10', '2017'].map((startDate) => ({
      ...named(startDate, startDate),
      startDate,
    }))
    expect(timelineOf(dots).columns.map(({ year }) => year)).toEqual(['0800', '1492', '2017'])
    expect(timelineOf([]).columns).toEqual([])
  })
})

describe.each(SEEDS)('a circle (seed %i)', (seed) => {
  const random = new Random(seed)
  const groups = Array.from({ length: 1 + random.below(5) }, (_, colour) => ({
    name: `group ${colour}`,
    colour,
    members: Array.from({ length: random.below(45) }, (_, at) => named(`x:${colour}-${at}`, textOf(random))),
  })).filter(({ members }) => members.length > 0)
  const layout = circleOf({ groups, lines: [] })
  const spots = [...layout.spots.values()]

  it('has each thing once, each group together', () => {
    expect([...layout.spots.keys()]).toEqual(groups.flatMap(({ members }) => members.map(({ id }) => id)))
    const angles = spots.map(({ angle }) => angle)
    expect(angles).toEqual([...angles].sort((a, b) => a - b))
  })

  it('has room for each name, inside the picture, the same each time', () => {
    for (const [a, b] of pairs(spots)) expect(distance(a, b)).toBeGreaterThan(13)
    for (const { x, y } of spots) {
      expect(Math.min(x, y)).toBeGreaterThan(5)
      expect(x).toBeLessThan(layout.size - 5)
      expect(y).toBeLessThan(layout.height - 5)
    }
    expect(circleOf({ groups, lines: [] })).toEqual(layout)
  })
})

describe('a map', () => {
  const spot = (id: string, latitude: number, longitude: number) => ({
    ...named(id, id),
    location: { latitude, longitude },
  })

  it.each(SEEDS)('has each city inside, and no name over another (seed %i)', (seed) => {
    const random = new Random(seed)
    const cities = Array.from({ length: 1 + random.below(60) }, (_, at) =>
      spot(`city ${at}`, random.next() * 178 - 89, random.next() * 358 - 179),
    )
    const { spots } = placedOn(cities)
    expect(spots.map(({ spot }) => spot.id)).toEqual(cities.map(({ id }) => id))
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(MAP_WIDTH)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(MAP_HEIGHT)
    }
    const boxes = spots.flatMap(({ label, y }) => {
      if (!label) return []
      const width = label.text.length * 7
      return [{ left: label.anchor === 'start' ? label.x : label.x - width, width, y }]
    })
    for (const [a, b] of pairs(boxes)) {
      const apart = a.left + a.width <= b.left || b.left + b.width <= a.left || Math.abs(a.y - b.y) >= 12
      expect(apart).toBe(true)
    }
  })

  it('has the east on the right and the north above', () => {
    const [lisbon, beirut, dortmund] = placedOn([
      spot('lisbon', 38.7, -9.1),
      spot('beirut', 33.9, 35.5),
      spot('dortmund', 51.5, 7.5),
    ]).spots
    expect(lisbon?.x).toBeLessThan(dortmund?.x ?? 0)
    expect(dortmund?.x).toBeLessThan(beirut?.x ?? 0)
    expect(dortmund?.y).toBeLessThan(lisbon?.y ?? 0)
    expect(lisbon?.y).toBeLessThan(beirut?.y ?? 0)
  })

  it('of one city, of none and of the poles is a map, too', () => {
    for (const cities of [[spot('a', 0, 0)], [], [spot('north', 90, 0), spot('south', -90, 180)]]) {
      const { land, spots } = placedOn(cities)
      expect(land).toMatch(/^M[\d.,MLZ-]+Z$/)
      for (const { x, y } of spots) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    }
    expect(mapOf([]).land.length).toBeGreaterThan(1000)
  })
})

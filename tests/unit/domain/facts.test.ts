import { describe, expect, it } from 'vitest'
import { gives, NO_VALUE } from '../../../src/domain/claim.js'
import { identifierUrl } from '../../../src/domain/entity.js'
import type { Event } from '../../../src/domain/event.js'
import { allNames, namingSentence } from '../../../src/domain/mention.js'
import { inheritedDates } from '../../../src/domain/participation.js'
import { type Programme, programmeStart } from '../../../src/domain/programme.js'
import { groupBy } from '../../../src/domain/values/group.js'

const phase = (name: string, startDate: string | null, endDate: string | null = null) => ({
  name,
  startDate,
  endDate,
  note: null,
})

describe('the dates of a participation', () => {
  const programme = (...phases: ReturnType<typeof phase>[]) =>
    ({ kind: 'PROGRAMME', phases, startDate: programmeStart(phases), endDate: null }) as unknown as Programme

  it('in an event are those of the event', () => {
    const event = { kind: 'EVENT', startDate: '2017', endDate: null } as unknown as Event
    expect(inheritedDates(event, null)).toEqual({ startDate: '2017', endDate: null, dateBasis: 'ACTIVITY' })
  })

  it('in a programme are those of its phase, else of the programme, else unknown', () => {
    const mc2cm = programme(
      phase('Phase I', '2015', '2018'),
      phase('Phase II', '2018', '2021'),
      phase('Later', null),
    )
    expect(inheritedDates(mc2cm, 'Phase II')).toEqual({
      startDate: '2018',
      endDate: '2021',
      dateBasis: 'PHASE',
    })
    expect(inheritedDates(mc2cm, 'Signatory')).toEqual({
      startDate: '2015',
      endDate: null,
      dateBasis: 'ACTIVITY',
    })
    expect(inheritedDates(mc2cm, 'Later').dateBasis).toBe('ACTIVITY')
    expect(inheritedDates(programme(phase('X', null)), 'X')).toEqual({
      startDate: null,
      endDate: null,
      dateBasis: 'UNKNOWN',
    })
  })

  it('begin with the earliest phase, however vague', () => {
    expect(programmeStart([phase('b', '2016-03'), phase('a', '2016'), phase('c', null)])).toBe('2016')
    expect(programmeStart([])).toBeNull()
  })
})

describe('the sentence that names something', () => {
  it('has one of its names as whole words, however written', () => {
    const names = allNames('Tangier', [{ value: 'Tánger', language: 'es' }], 'IOM')
    expect(namingSentence(['A biome is no place.', 'Se reunieron en TANGER, Marruecos'], names)).toBe(
      'Se reunieron en TANGER, Marruecos',
    )
    expect(namingSentence(['The IOM said so'], names)).toBe('The IOM said so')
    expect(namingSentence(['Tangiers', 'biome'], names)).toBeNull()
  })
})

describe('a claim', () => {
  it('gives a value, or only supports an edge', () => {
    expect(gives(NO_VALUE)).toBe(false)
    expect(gives({ ...NO_VALUE, unit: 'cities' })).toBe(false)
    expect(gives({ ...NO_VALUE, number: 0 })).toBe(true)
    expect(gives({ ...NO_VALUE, min: 50 })).toBe(true)
  })
})

it('identifiers have a page where their authority is known', () => {
  expect(identifierUrl({ scheme: 'wikidata', value: 'Q1 x' })).toBe('https://www.wikidata.org/wiki/Q1%20x')
  expect(identifierUrl({ scheme: 'elsewhere', value: '1' })).toBeNull()
})

it('groups keep the order of their items', () => {
  expect([...groupBy([1, 2, 3, 4], (number) => number % 2)]).toEqual([
    [1, [1, 3]],
    [0, [2, 4]],
  ])
})

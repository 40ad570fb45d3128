import { describe, expect, it } from 'vitest'
import { clearerAddress, PARAMETERS, variablesOf } from '../../../src/pages/connect/asked.js'
import type { ConnectPageQuery } from '../../../src/pages/generated.js'
import { readParameters, type Values } from '../../../src/pages/parameters.js'

const asked = (values: Values) => ({ id: '', language: 'fr', values }) as const
const meant = (...edges: [id: string, score: number][]) => ({
  edges: edges.map(([id, score]) => ({
    score,
    node: { id, name: id, nameLanguage: null, entityKind: 'CITY' as const, country: 'MA' },
  })),
})
const answered = (data: Omit<Partial<ConnectPageQuery>, 'statistics'>): ConnectPageQuery => ({
  statistics: { lastChange: null, datasets: [] },
  named: [],
  ...data,
})

describe('a search for links', () => {
  it('asks nothing before someone is named', () => {
    expect(variablesOf(asked({}))).toBeNull()
    expect(variablesOf(asked({ maxLength: '3' }))).toBeNull()
  })

  it('seeks the names that are typed, and links only where both ends are known', () => {
    expect(variablesOf(asked({ from: 'Chiyah', to: 'city:freetown' }))).toMatchObject({
      fromText: 'Chiyah',
      seekFrom: true,
      seekTo: false,
      known: false,
      ids: ['city:freetown'],
      maxLength: 6,
      inDateOrder: false,
      languages: ['fr'],
    })
    expect(
      variablesOf(
        asked({
          from: 'city:a',
          to: 'city:b',
          avoiding: 'city:c,organisation:d',
          fromYear: '2015',
          inDateOrder: '1',
          over: 'PARTICIPATION',
          maxLength: '2',
        }),
      ),
    ).toMatchObject({
      known: true,
      avoiding: ['city:c', 'organisation:d'],
      during: { from: '2015' },
      inDateOrder: true,
      relations: ['PARTICIPATION'],
      maxLength: 2,
      ids: ['city:a', 'city:b', 'city:c', 'organisation:d'],
    })
    expect(variablesOf(asked({ from: 'city:a', to: 'city:b', avoid: 'UCLG' }))).toMatchObject({
      known: false,
      seekAvoid: true,
    })
  })

  it.each([
    ['the one of this name', meant(['city:tripoli', 1], ['city:tripoli-lb', 0.75]), 'city:tripoli'],
    ['all that was found', meant(['city:tripoli', 0.375]), 'city:tripoli'],
    ['two of one name', meant(['city:tripoli', 1], ['city:tripoli-lb', 1]), null],
    ['several that are like it', meant(['city:a', 0.75], ['city:b', 0.5]), null],
    ['nothing', meant(), null],
  ])('a typed name stands for %s', (_, from, id) => {
    const values = { from: 'Tripoli', to: 'city:x', fromYear: '2015' }
    expect(clearerAddress(answered({ from }), asked(values))).toEqual(
      id && { ...values, from: id, avoid: undefined, avoiding: undefined },
    )
  })

  it('who is to be left out joins those who are, each once; an address with ids alone is the one', () => {
    const values = { from: 'city:a', to: 'city:b', avoid: 'x', avoiding: 'city:c' }
    const clearer = (id: string) =>
      clearerAddress(answered({ avoid: meant([id, 1]) }), asked(values))?.avoiding
    expect(clearer('city:d')).toBe('city:c,city:d')
    expect(clearer('city:c')).toBe('city:c')
    expect(clearerAddress(answered({}), asked({ from: 'city:a', to: 'city:b' }))).toBeNull()
    expect(clearerAddress(null, asked({}))).toBeNull()
  })

  it.each([
    [`from=${'x'.repeat(200)}`, true],
    [`from=${'x'.repeat(201)}`, false],
    ['maxLength=6', true],
    ['maxLength=7', false],
    ['maxLength=0', false],
    ['inDateOrder=2', false],
    ['over=MENTION', false],
    ['avoiding=city:a,nonsense', false],
    [`avoiding=${Array.from({ length: 20 }, (_, at) => `city:a${at}`)}`, true],
    [`avoiding=${Array.from({ length: 21 }, (_, at) => `city:a${at}`)}`, false],
  ])('%.40s is understood: %s', (query, good) => {
    const read = () => readParameters(query, PARAMETERS)
    if (good) expect(read).not.toThrow()
    else expect(read).toThrow()
  })
})

import { describe, expect, it } from 'vitest'
import { chooseName, fold, searchableNames, wordsOf } from '../../../src/domain/values/text.js'

describe('folding', () => {
  it.each([
    ['Tánger', 'tanger'],
    ['TANGER', 'tanger'],
    ['Saint-Étienne', 'saint-etienne'],
    ['Łódź', 'lodz'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['عَمّان', 'عمان'],
    ['أكادير', 'اكادير'],
    ['طنجة', 'طنجه'],
    ['إسطنبول', 'اسطنبول'],
    ['آسفي', 'اسفي'],
    ['ٱلرباط', 'الرباط'],
    ['مؤتمر', 'موتمر'],
    ['رئيس', 'رييس'],
    ['المرسى', 'المرسي'],
    ['المرسی', 'المرسي'],
    ['مراکش', 'مراكش'],
    ['طنـــجة', 'طنجه'],
    ['  two \t words ', 'two words'],
    ['a\u200fb\u0000c', 'ab c'],
    ['', ''],
  ])('%s gives %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('is done once for all', () => {
    for (const text of ['Tánger', 'طنجة', 'Łódź', 'ﬁne']) expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('words', () => {
  it.each([
    ["Saint-Étienne, l'inclusion", ['saint', 'etienne', 'l', 'inclusion']],
    ['#Cities4Migration: (MC2CM)', ['cities4migration', 'mc2cm']],
    ['عمّان، طنجة', ['عمان', 'طنجه']],
    ['foo AND (', ['foo', 'and']],
    ['*"()\u200f', []],
  ])('of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('choosing a name', () => {
  const names = [
    { value: 'Tangier', language: 'en' },
    { value: 'Tánger', language: 'es' },
    { value: 'Tánger (México)', language: 'es-MX' },
  ]
  const fallback = { value: 'Tangier', language: 'en' }

  it.each([
    [['es'], 'Tánger'],
    [['es-AR'], 'Tánger'],
    [['ES-mx'], 'Tánger (México)'],
    [['de', 'es'], 'Tánger'],
    [['de'], 'Tangier'],
    [[], 'Tangier'],
  ])('for %s gives %s', (languages, value) => {
    expect(chooseName(names, languages, fallback).value).toBe(value)
  })

  it('says which language it is in, where the source does', () => {
    expect(chooseName(names, ['fr', 'es'], fallback).language).toBe('es')
    expect(chooseName([], ['fr'], { value: 'X', language: null }).language).toBeNull()
  })
})

it('searchable names stand between separators, each once', () => {
  expect(searchableNames(['Tánger', 'Tanger', 'Lyon'])).toBe('\u001ftanger\u001flyon\u001f')
})

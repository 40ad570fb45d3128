import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../src/pages/words/words.js'

/** Expected texts are written by hand. Spaces of all widths count as one. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u200e\u200f]/g, '')

describe('dates as far as they are known', () => {
  it.each([
    ['en', '2017', '2017'],
    ['en', '2017-11', 'November 2017'],
    ['en', '2017-11-09', '9 November 2017'],
    ['fr', '2017', '2017'],
    ['fr', '2017-11', 'novembre 2017'],
    ['fr', '2017-11-01', '1 novembre 2017'],
    ['es', '2017-11-09', '9 de noviembre de 2017'],
    ['ar', '2017', '2017'],
    ['ar', '2017-11', 'نوفمبر 2017'],
    ['ar', '2017-11-09', '9 نوفمبر 2017'],
  ] as const)('%s: %s is %s', (language, date, expected) => {
    expect(plain(wordsIn(language).date(date))).toBe(expected)
  })

  it.each([
    ['en', '2017-11-09', '2017-11-10', '9–10 November 2017'],
    ['en', '2017', '2017', '2017'],
    ['en', '2017', '2018-02', '2017 – February 2018'],
    ['fr', '2017-11-30', '2017-12-01', '30 novembre – 1 décembre 2017'],
    ['es', '2015', '2018', '2015-2018'],
  ] as const)('%s: from %s to %s is %s', (language, from, to, expected) => {
    expect(plain(wordsIn(language).period(from, to)).replace(/ ?– ?/g, '–').replace('-', '–')).toBe(
      expected.replace(/ ?– ?/g, '–').replace('-', '–'),
    )
  })

  it('do not depend on where the server stands: the first of a month is in that month', () => {
    expect(wordsIn('en').date('2017-01-01')).toBe('1 January 2017')
  })
})

describe('numbers and names', () => {
  const forms = { zero: 'none', one: 'one', two: 'two', few: '{n} few', many: '{n} many', other: '{n} other' }

  it('Arabic has six plural forms', () => {
    const { plural } = wordsIn('ar')
    expect([0, 1, 2, 3, 11, 100].map((count) => plural(forms, count))).toEqual([
      'none',
      'one',
      'two',
      '3 few',
      '11 many',
      '100 other',
    ])
  })

  it('a language uses the forms that it has', () => {
    expect(wordsIn('fr').plural({ one: '{n} ville', other: '{n} villes' }, 0)).toBe('0 ville')
    expect(wordsIn('es').plural({ one: '{n} ciudad', other: '{n} ciudades' }, 0)).toBe('0 ciudades')
  })

  it('countries and languages are named in the language of the reader', () => {
    expect(['en', 'fr', 'es', 'ar'].map((language) => wordsIn(language as 'en').country('MA'))).toEqual([
      'Morocco',
      'Maroc',
      'Marruecos',
      'المغرب',
    ])
    expect(wordsIn('es').tongue('ar')).toBe('árabe')
  })
})

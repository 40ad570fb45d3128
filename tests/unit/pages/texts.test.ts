import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/pages/language.js'
import { TEXTS } from '../../../src/pages/texts/index.js'

/** All texts of a language by their paths; the forms of one text are one entry. */
function entries(value: unknown, path = ''): [path: string, forms: Record<string, string>][] {
  if (typeof value === 'string') return [[path, { text: value }]]
  const object = value as Record<string, unknown>
  if (typeof object.other === 'string') return [[path, object as Record<string, string>]]
  return Object.entries(object).flatMap(([key, inner]) => entries(inner, `${path}.${key}`))
}
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
/** What is said, without what is filled in. */
const said = (text: string): string => text.replace(/\{\w+\}/g, ' ').trim()
const ENGLISH = new Map(entries(TEXTS.en))

describe.each(LANGUAGES.map((language) => [language]))('the texts in %s', (language: Language) => {
  const texts = entries(TEXTS[language])

  it('are as many as in English, and none is empty', () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...ENGLISH.keys()].sort())
    expect(texts.filter(([, forms]) => Object.values(forms).some((text) => text.trim() === ''))).toEqual([])
  })

  it('have the same names in braces; a form for one, two or none may do without its number', () => {
    const wrong = texts.flatMap(([path, forms]) => {
      const wanted = placeholders(ENGLISH.get(path)?.other ?? ENGLISH.get(path)?.text ?? '')
      return Object.entries(forms)
        .filter(([category, text]) => {
          const optional = ['zero', 'one', 'two'].includes(category)
            ? wanted.filter((name) => name !== 'n')
            : wanted
          return ![wanted.join(), optional.join()].includes(placeholders(text).join())
        })
        .map(([category, text]) => `${path} (${category}): ${text}`)
    })
    expect(wrong).toEqual([])
  })

  it('have all plural forms that the language needs for numbers up to a thousand', () => {
    const rules = new Intl.PluralRules(language)
    const needed = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)))
    const missing = texts.flatMap(([path, forms]) =>
      'other' in forms
        ? [...needed].filter((category) => forms[category] === undefined).map((form) => `${path}.${form}`)
        : [],
    )
    expect(missing).toEqual([])
  })

  it('are written in the script of the language', () => {
    const arabic = /\p{Script=Arabic}/u
    const foreign = texts.filter(([, forms]) =>
      Object.values(forms).some(
        (text) =>
          /\p{L}/u.test(said(text)) &&
          arabic.test(said(text)) !== (language === 'ar') &&
          !text.includes('طنجة'),
      ),
    )
    expect(foreign).toEqual([])
  })
})

describe('the texts', () => {
  it('are translated: sentences of three words or more are never the English ones', () => {
    const left = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
      entries(TEXTS[language])
        .filter(([path, forms]) => {
          const english = ENGLISH.get(path) ?? {}
          const text = forms.other ?? forms.text ?? ''
          return text === (english.other ?? english.text) && said(text).split(/\s+/).length >= 3
        })
        .map(([path]) => `${language}${path}`),
    )
    expect(left).toEqual([])
  })
})

import type { Language } from '../language.js'
import type { Plural } from '../texts/texts.js'
import { type Dates, datesIn } from './dates.js'

/** How a language writes numbers, lists, dates and the names of countries and languages. */
export interface Words extends Dates {
  readonly number: (value: number) => string
  readonly plural: (forms: Plural, count: number) => string
  readonly list: (items: readonly string[]) => string
  readonly country: (code: string) => string
  readonly tongue: (tag: string) => string
  readonly compare: (a: string, b: string) => number
}

/** English as Europe writes it; Arabic with the digits that its readers in the Maghreb, and all addresses, use. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar-u-nu-latn' }

/** To be made once for each language: the parts are slow to make and quick to use. */
export function wordsIn(language: Language): Words {
  const locale = LOCALES[language]
  const numbers = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale)
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const tongues = new Intl.DisplayNames(locale, { type: 'language' })
  const order = new Intl.Collator(locale)
  const number = (value: number): string => numbers.format(value)
  return {
    ...datesIn(locale),
    number,
    plural: (forms, count) => (forms[rules.select(count)] ?? forms.other).replace('{n}', number(count)),
    list: (items) => lists.format(items),
    country: (code) => regions.of(code) ?? code,
    compare: order.compare,
    tongue: (tag) => tongues.of(tag) ?? tag,
  }
}

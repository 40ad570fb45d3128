import { z } from 'zod'
import { isDay, isPartialDate } from '../../domain/values/dates.js'
import { isSlug } from '../../domain/values/ids.js'

/** The kinds of value that fields of a data set hold, each with the sentence that says what is wrong. */

export const slug = z.string().refine(isSlug, 'is not a slug (lower-case letters, digits and single hyphens)')
export const text = z
  .string()
  .refine(
    (value) => value !== '' && value === value.trim() && !/\p{Cc}/u.test(value),
    'is empty, padded or has control characters',
  )
export const partialDate = z.string().refine(isPartialDate, 'is not a date: YYYY, YYYY-MM or YYYY-MM-DD')
export const day = z.string().refine(isDay, 'is not a day: YYYY-MM-DD')
export const webAddress = z.string().refine(isWebAddress, 'is not an http or https address')
export const language = z.string().refine(isLanguage, 'is not a language tag (BCP 47)')
export const country = z.string().regex(/^[A-Z]{2}$/, 'is not a country code (ISO 3166-1 alpha-2)')
export const amount = z
  .number()
  .int('is not a whole number')
  .min(0, 'is less than 0')
  .max(2_147_483_647, 'is too large')
export const names = z.record(language, text)
export const slugs = z.array(slug).refine(distinct, 'has the same id twice')
export const precision = z.enum(['year', 'month', 'day'])

/** One of the data's own words, read as the name it has in the domain: `co_funder` → `CO_FUNDER`. */
export const word = <T extends string>(values: readonly T[]) =>
  z
    .enum(values.map((value) => value.toLowerCase()) as [string, ...string[]])
    .transform((value) => value.toUpperCase() as T)

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

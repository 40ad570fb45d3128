import type { Random } from '../tests/support/random.js'

/** The words and dates that a generated world is made of. */

const SYLLABLES = 'ar bel cas dor el far gra hal mar nor pol san tun val'.split(' ')
export const SUBJECTS = 'Housing Migration Water Health Transport Heritage Climate Schools'.split(' ')
export const LANGUAGES = ['en', 'fr', 'es']
export const COUNTRIES = [
  ['MA', 'south'],
  ['TN', 'south'],
  ['FR', 'north'],
  ['ES', 'north'],
  ['JO', 'east'],
  ['SE', 'europe_non_mediterranean'],
  ['SN', 'africa_sub_saharan'],
  ['EC', 'americas'],
  ['ID', 'asia_pacific'],
] as const
export const ORGANISATION_KINDS = ['city_network', 'ngo', 'academia']
export const EVENT_KINDS = ['conference', 'dialogue', 'workshop', 'webinar']
/** Most of those who come neither host nor speak. */
export const CITY_ROLES = ['participant', 'participant', 'participant', 'speaker', 'signatory']

export function placeName(random: Random): string {
  const name = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A day from 2005 to 2024. */
export function day(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${2005 + random.below(20)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}

/** A day; one in eight is known to the month, one in twenty to the year. */
export function vagueDate(random: Random): string {
  const date = day(random)
  if (random.chance(0.05)) return date.slice(0, 4)
  return random.chance(0.125) ? date.slice(0, 7) : date
}

export const precisionOf = (date: string): string => ({ 4: 'year', 7: 'month' })[date.length] ?? 'day'

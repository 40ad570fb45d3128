import type { en } from './en.js'

/**
 * The forms of a text that has a number in it, by the plural categories of its language
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules). `{n}` stands for the number.
 */
export interface Plural extends Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>> {
  readonly other: string
}

export const plural = (forms: Plural): Plural => forms

/** Every text of the pages; a language that lacks one, or has one too many, does not compile. */
export type Texts = typeof en

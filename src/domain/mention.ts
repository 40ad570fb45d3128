import { fold, type LanguageText } from './values/text.js'

/** An article names an entity (schema:mentions). */
export interface Mention {
  readonly id: string
  readonly articleId: string
  readonly entityId: string
  readonly recordedAt: string
}

/** The first of `sentences` that names the thing by one of `names` as whole words, or null. */
export function namingSentence(sentences: readonly string[], names: readonly string[]): string | null {
  const wanted = names.map(wordsOf)
  return sentences.find((sentence) => wanted.some((name) => wordsOf(sentence).includes(name))) ?? null
}

/** The names to look for: all languages and the acronym. */
export const allNames = (name: string, names: readonly LanguageText[], acronym?: string | null): string[] => [
  ...new Set([name, ...names.map(({ value }) => value), ...(acronym ? [acronym] : [])]),
]

/** A text as folded words between single spaces, so that a name is found as whole words only. */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

import type { SearchText } from '../../domain/search.js'
import { wordsOf } from '../../domain/values/text.js'

/** A text as it is compared as a whole: its words, whatever stands between them. "UN-Habitat" is "un habitat". */
export const wholeOf = (words: readonly string[]): string => words.join(' ')

/** Capitals in brackets behind a name are an acronym: "Cités et Gouvernements Locaux Unis (CGLU)". */
const BRACKETED = /^(.*\S)\s*\(([^()]+)\)$/u
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}-]+$/u

/**
 * What a reader who means a text as a whole may type: the text; of a name, also what stands before brackets at its end, and the
 * acronym within them. A summary is never meant as a whole.
 */
export function formsOf({ field, value }: SearchText): readonly string[] {
  if (field === 'SUMMARY') return []
  const [, name = '', inside = ''] = (field === 'NAME' && BRACKETED.exec(value)) || []
  const texts = [value, name, CAPITALS.test(inside) ? inside : '']
  return [...new Set(texts.map((text) => wholeOf(wordsOf(text))))].filter((form) => form !== '')
}

import type { SearchText } from '../../domain/criteria/search.js'
import { wordsOf } from '../../domain/values/text.js'

/** A text as it is compared as a whole: its words, whatever stands between them. "UN-Habitat" is "un habitat". */
export const wholeOf = (words: readonly string[]): string => words.join(' ')

/** Capitals in brackets behind a name are an acronym: "Cités et Gouvernements Locaux Unis (CGLU)". */
const BRACKETED = /^(.*\S)\s*\(([^()]+)\)$/u
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}-]+$/u

/**
 * What a reader who means a text as a whole may type: the text; of a name, also what stands before brackets at its end, and the
 * acronym within them. A summary is never meant as a whole.
 * @param words those of the text
 */
export function formsOf({ field, value }: SearchText, words: readonly string[]): readonly string[] {
  if (field === 'SUMMARY') return []
  const [, name, inside = ''] = (field === 'NAME' && BRACKETED.exec(value)) || []
  const whole = wholeOf(words)
  if (name === undefined) return [whole]
  const others = [name, CAPITALS.test(inside) ? inside : ''].map((text) => wholeOf(wordsOf(text)))
  return [whole, ...others].filter((form) => form !== '')
}

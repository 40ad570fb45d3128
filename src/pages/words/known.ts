import type { Language } from '../language.js'
import { type Words, wordsIn } from './words.js'

const KNOWN = new Map<Language, Words>()

/** The words of a language, made when they are first needed. */
export function wordsOf(language: Language): Words {
  const known = KNOWN.get(language) ?? wordsIn(language)
  KNOWN.set(language, known)
  return known
}

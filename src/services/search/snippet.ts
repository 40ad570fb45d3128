import type { SearchText } from '../../domain/criteria/search.js'
import { wordsOf } from '../../domain/values/text.js'
import { isOneLetterOff, mayBeMistyped } from './typos.js'

/** About as much of a summary as is shown, and how much of that stands before the first word that was found. */
const LENGTH = 120
const BEFORE = 40

/** What of a text is shown: all of a name; of a summary the part around the first word that was found. */
export function snippetOf({ field, value }: SearchText, words: readonly string[]): string {
  if (field !== 'SUMMARY' || value.length <= LENGTH) return value
  const hit = [...value.matchAll(/\S+/gu)].find(([part]) => holds(part, words))?.index ?? 0
  const from = hit <= BEFORE ? 0 : value.lastIndexOf(' ', hit - BEFORE) + 1
  const to = endOf(value, from, hit)
  return `${from > 0 ? '…' : ''}${value.slice(from, to).trimEnd()}${to < value.length ? '…' : ''}`
}

const holds = (part: string, words: readonly string[]): boolean =>
  wordsOf(part).some((found) =>
    words.some((word) => found.startsWith(word) || (mayBeMistyped(word) && isOneLetterOff(word, found))),
  )

/** Where the snippet ends: between two words where there is a gap after the hit, and never within a letter. */
function endOf(value: string, from: number, hit: number): number {
  const furthest = Math.max(from, hit - BEFORE) + LENGTH
  if (furthest >= value.length) return value.length
  const gap = value.lastIndexOf(' ', furthest)
  if (gap > hit) return gap
  return /[\uDC00-\uDFFF]/.test(value.charAt(furthest)) ? furthest - 1 : furthest
}

import { MATCH_CLASSES, type MatchClass, type Searchable, type SearchText } from '../../domain/search.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { wholeOf } from './forms.js'
import { startingWith } from './sorted-texts.js'
import { Tally } from './tally.js'
import type { TextIndex } from './text-index.js'

/** An entity that was found, how well it matches, and its text that matches best. */
export interface Found {
  readonly entity: Searchable
  readonly matchClass: MatchClass
  readonly text: SearchText
}

/** What is looked for, and where. */
export interface Question {
  readonly words: readonly string[]
  readonly kinds?: readonly EntityKind[] | null | undefined
  readonly languages?: readonly string[] | null | undefined
}

/** All entities that match, the best first; of equals the most connected first, then by id. */
export function find(index: TextIndex, question: Question): readonly Found[] {
  const isLookedAt = lookedAt(index, question)
  const tally = new Tally(index)
  const words = [...new Set(question.words)]
  for (const [at, word] of words.entries()) tally.add(word, at + 1, isLookedAt)
  const names = wholeNames(index, wholeOf(question.words), isLookedAt)
  const classes: Record<MatchClass, Found[]> = { 1: [], 2: [], 3: [], 4: [] }
  for (const [at, entity] of index.entities.entries()) {
    if (tally.inEntity.of(at) < words.length || question.kinds?.includes(entity.kind) === false) continue
    const matchClass = classOf(index, at, names, tally, words.length)
    classes[matchClass].push({ entity, matchClass, text: bestText(index, at, matchClass, names, tally) })
  }
  return MATCH_CLASSES.flatMap((matchClass) => classes[matchClass])
}

/** Which texts are looked at: those in the languages asked for, and acronyms, which are in none. */
function lookedAt({ texts }: TextIndex, { languages }: Question): (text: number) => boolean {
  if (!languages) return () => true
  const ranges = languages.map((language) => language.toLowerCase())
  const known = new Map<string | null, boolean>([[null, false]])
  const isIn = (language: string): boolean =>
    ranges.some((range) => `${language.toLowerCase()}-`.startsWith(`${range}-`))
  return (text) => {
    const { field, language } = texts[text] as SearchText
    if (field === 'ACRONYM') return true
    if (language !== null && !known.has(language)) known.set(language, isIn(language))
    return known.get(language) === true
  }
}

/** The texts that are the whole that was typed (1) or begin with it (2). */
type WholeNames = ReadonlyMap<number, 1 | 2>

function wholeNames(
  { forms, formTexts }: TextIndex,
  whole: string,
  isLookedAt: (text: number) => boolean,
): WholeNames {
  const names = new Map<number, 1 | 2>()
  const { from, to } = startingWith(forms, whole)
  for (let at = from; at < to; at += 1) {
    const text = formTexts[at] as number
    // What is exactly the whole comes first in the order.
    if (!names.has(text) && isLookedAt(text)) names.set(text, forms[at] === whole ? 1 : 2)
  }
  return names
}

function* textsOf({ firstText }: TextIndex, entity: number): Generator<number> {
  const end = firstText[entity + 1] as number
  for (let text = firstText[entity] as number; text < end; text += 1) yield text
}

function classOf(
  index: TextIndex,
  entity: number,
  names: WholeNames,
  tally: Tally,
  words: number,
): MatchClass {
  let best: MatchClass = tally.wellInNames.of(entity) === words ? 3 : 4
  if (best === 4) return best
  for (const text of textsOf(index, entity)) {
    const whole = names.get(text)
    if (whole !== undefined && whole < best) best = whole
  }
  return best
}

/** The first of the texts that have most of what the class is about. */
function bestText(
  index: TextIndex,
  entity: number,
  matchClass: MatchClass,
  names: WholeNames,
  tally: Tally,
): SearchText {
  const worth = (text: number): number => {
    if (matchClass === 4) return tally.inText.of(text)
    if (matchClass === 3) return index.texts[text]?.field === 'SUMMARY' ? 0 : tally.wellInText.of(text)
    return names.get(text) === matchClass ? 1 : 0
  }
  let [best, most] = [index.firstText[entity] as number, -1]
  for (const text of textsOf(index, entity)) {
    const value = worth(text)
    if (value > most) [best, most] = [text, value]
  }
  return index.texts[best] as SearchText
}

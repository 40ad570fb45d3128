import {
  MATCH_CLASSES,
  type MatchClass,
  type Searchable,
  type SearchRequest,
  type SearchText,
} from '../../domain/criteria/search.js'
import { wholeOf } from './forms.js'
import { startingWith } from './sorted-texts.js'
import { Tally } from './tally.js'
import type { TextIndex } from './text-index.js'

/** What is looked for, and where. */
export interface Question extends Omit<SearchRequest, 'text'> {
  readonly words: readonly string[]
}

/**
 * All entities that match, the best first; of equals the most connected first, then by id.
 * @param isReplaced which entities of the index are not looked at, as 1
 */
export function find(index: TextIndex, question: Question, isReplaced?: Uint8Array): Findings {
  const isLookedAt = index.texts.passing(textTest(question))
  const words = [...new Set(question.words)]
  const tally = new Tally(index, isLookedAt)
  for (const [at, word] of words.entries()) tally.add(word, at + 1)
  const names = wholeNames(index, wholeOf(question.words), isLookedAt)
  return new Findings(index, question, { tally, names, isReplaced })
}

/** Texts in the languages asked for are looked at, and acronyms, which are in none. */
function textTest({ languages }: Question): (text: SearchText) => boolean {
  const ranges = languages?.map((language) => `${language.toLowerCase()}-`)
  return ({ field, language }) =>
    !ranges ||
    field === 'ACRONYM' ||
    (language !== null && ranges.some((range) => `${language.toLowerCase()}-`.startsWith(range)))
}

/** The class of each text that is the whole that was typed (1) or begins with it (2); 0 for the others. */
function wholeNames(index: TextIndex, whole: string, isLookedAt: Uint8Array): Uint8Array {
  const { forms, formTexts, texts } = index
  const classes = new Uint8Array(texts.all.length)
  const { from, to } = startingWith(forms, whole)
  for (let at = from; at < to; at += 1) {
    const text = formTexts[at] as number
    // What is exactly the whole comes first in the order.
    if (isLookedAt[text] === 1 && classes[text] === 0) classes[text] = forms[at] === whole ? 1 : 2
  }
  return classes
}

/** What was found: entities by their numbers, and what is to be known of each once it is asked for. */
export interface Found {
  /** The best first. */
  readonly entities: readonly number[]
  readonly entity: (entity: number) => Searchable
  readonly classOf: (entity: number) => MatchClass
  /** The text that matched: the first of those that have most of what the class of the entity is about. */
  readonly textOf: (entity: number) => SearchText
}

/** What words were found where, of names as wholes each text's class, and which entities do not count. */
interface Looked {
  readonly tally: Tally
  readonly names: Uint8Array
  readonly isReplaced: Uint8Array | undefined
}

/** What was found in one index. */
export class Findings implements Found {
  readonly entities: readonly number[]
  readonly #index: TextIndex
  readonly #tally: Tally
  readonly #names: Uint8Array
  /** How many words were typed, and how many different ones. */
  readonly #typed: number
  readonly #different: number
  readonly #classes: Uint8Array

  constructor(index: TextIndex, { words, kinds }: Question, { tally, names, isReplaced }: Looked) {
    this.#index = index
    this.#tally = tally
    this.#names = names
    this.#typed = words.length
    this.#different = new Set(words).size
    this.#classes = this.#classesOf(kinds, isReplaced)
    this.entities = this.#inOrder()
  }

  entity(entity: number): Searchable {
    return this.#index.entities[entity] as Searchable
  }

  classOf(entity: number): MatchClass {
    return this.#classes[entity] as MatchClass
  }

  textOf(entity: number): SearchText {
    const { texts } = this.#index
    const [first, end] = [texts.firstOf(entity), texts.firstOf(entity + 1)]
    const worth = this.#worth(this.classOf(entity))
    let best = first
    for (let text = first + 1; text < end; text += 1) if (worth(text) > worth(best)) best = text
    return texts.all[best] as SearchText
  }

  #worth(matchClass: MatchClass): (text: number) => number {
    const { inText, wellInText } = this.#tally
    if (matchClass === 5) return (text) => inText[text] as number
    if (matchClass === 4) return (text) => (this.#isNearName(text) ? 1 : 0)
    if (matchClass === 3)
      return (text) => (this.#index.texts.isSummary[text] ? 0 : (wellInText[text] as number))
    return (text) => (this.#names[text] === matchClass ? 1 : 0)
  }

  #classesOf(kinds: Question['kinds'], isReplaced: Uint8Array | undefined): Uint8Array {
    const { entities } = this.#index
    const { inEntity, wellInNames } = this.#tally
    const classes = new Uint8Array(entities.length)
    for (let entity = 0; entity < classes.length; entity += 1) {
      if (isReplaced?.[entity] === 1) continue
      if (inEntity[entity] !== this.#different || kinds?.includes(this.entity(entity).kind) === false)
        continue
      classes[entity] =
        wellInNames[entity] === this.#different ? this.#classOfNames(entity) : this.#classOfRest(entity)
    }
    return classes
  }

  /** All words are in the names: as one of them, at the beginning of one, or here and there. */
  #classOfNames(entity: number): MatchClass {
    const { texts } = this.#index
    let best: MatchClass = 3
    for (let text = texts.firstOf(entity); text < texts.firstOf(entity + 1); text += 1) {
      const found = this.#names[text]
      if (found === 1) return 1
      if (found === 2) best = 2
    }
    return best
  }

  /** Some words are mistyped or in a summary. Who mistypes a name means it more likely than a text that has it somewhere. */
  #classOfRest(entity: number): MatchClass {
    const { texts } = this.#index
    for (let text = texts.firstOf(entity); text < texts.firstOf(entity + 1); text += 1) {
      if (this.#isNearName(text)) return 4
    }
    return 5
  }

  /** Whether a name has as many words as were typed, and all that were typed. */
  #isNearName(text: number): boolean {
    const { texts, lengths } = this.#index
    return (
      texts.isSummary[text] === 0 &&
      lengths[text] === this.#typed &&
      this.#tally.inText[text] === this.#different
    )
  }

  /** Those of each class are in order already. */
  #inOrder(): readonly number[] {
    const byClass = MATCH_CLASSES.map((): number[] => [])
    for (let entity = 0; entity < this.#classes.length; entity += 1) {
      const matchClass = this.#classes[entity] as number
      if (matchClass > 0) byClass[matchClass - 1]?.push(entity)
    }
    return byClass.flat()
  }
}

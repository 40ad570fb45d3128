import type { TextIndex } from './text-index.js'

/**
 * How many of the words that are searched for are found where. Words come one after the other, numbered from 1 on. Only
 * entities that had all words so far are counted on: the others cannot be found any more.
 */
export class Tally {
  /** Words of each text, found in any way. */
  readonly inText: Uint8Array
  /** Words of each text, found whole or as the beginning of a word. */
  readonly wellInText: Uint8Array
  /** Words in all texts of each entity, found in any way; less than the number of words where one is missing. */
  readonly inEntity: Uint8Array
  /** Words in the names of each entity, found whole or as the beginning of a word; likewise. */
  readonly wellInNames: Uint8Array
  readonly #index: TextIndex
  readonly #isLookedAt: Uint8Array
  /** The latest word that each text was counted for. */
  readonly #latest: Uint8Array

  constructor(index: TextIndex, isLookedAt: Uint8Array) {
    const { entities, texts } = index
    this.#index = index
    this.#isLookedAt = isLookedAt
    this.inText = new Uint8Array(texts.all.length)
    this.wellInText = new Uint8Array(texts.all.length)
    this.#latest = new Uint8Array(texts.all.length)
    this.inEntity = new Uint8Array(entities.length)
    this.wellInNames = new Uint8Array(entities.length)
  }

  add(word: string, number: number): void {
    const { vocabulary, postings } = this.#index
    this.#addWell(postings.of(vocabulary.startingWith(word)), number)
    for (const place of vocabulary.oneLetterOff(word)) {
      this.#addMistyped(postings.of({ from: place, to: place + 1 }), number)
    }
  }

  #addWell(found: Uint32Array, number: number): void {
    const { owner, isSummary } = this.#index.texts
    for (const text of found) {
      if (!this.#isNew(text, number)) continue
      this.wellInText[text] = (this.wellInText[text] as number) + 1
      const entity = owner[text] as number
      if (isSummary[text] === 0 && this.wellInNames[entity] === number - 1) this.wellInNames[entity] = number
    }
  }

  #addMistyped(found: Uint32Array, number: number): void {
    for (const text of found) this.#isNew(text, number)
  }

  /** Counts the word in a text; false where it is not looked at, or was counted already. */
  #isNew(text: number, number: number): boolean {
    const entity = this.#index.texts.owner[text] as number
    const soFar = this.inEntity[entity] as number
    if (soFar < number - 1 || this.#isLookedAt[text] === 0 || this.#latest[text] === number) return false
    this.#latest[text] = number
    this.inEntity[entity] = number
    this.inText[text] = (this.inText[text] as number) + 1
    return true
  }
}

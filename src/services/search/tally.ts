import type { TextIndex } from './text-index.js'

/**
 * Counts of words that are found, by text or by entity. A word counts once for each, however often it is found: words come
 * one after the other.
 */
class Count {
  readonly #counts: Uint8Array
  readonly #latest: Uint8Array

  constructor(size: number) {
    this.#counts = new Uint8Array(size)
    this.#latest = new Uint8Array(size)
  }

  add(at: number, word: number): void {
    if (this.#latest[at] === word) return
    this.#latest[at] = word
    this.#counts[at] = (this.#counts[at] as number) + 1
  }

  of(at: number): number {
    return this.#counts[at] as number
  }
}

/** How many of the words that are searched for are found where. */
export class Tally {
  /** In each text, in any way. */
  readonly inText: Count
  /** In each text, whole or as the beginning of a word. */
  readonly wellInText: Count
  /** In all texts of each entity, in any way. */
  readonly inEntity: Count
  /** In the names of each entity, whole or as the beginning of a word. */
  readonly wellInNames: Count
  readonly #index: TextIndex

  constructor(index: TextIndex) {
    this.#index = index
    this.inText = new Count(index.texts.length)
    this.wellInText = new Count(index.texts.length)
    this.inEntity = new Count(index.entities.length)
    this.wellInNames = new Count(index.entities.length)
  }

  /** Counts the places of a word, the `number`th from 1 on, among the texts that are looked at. */
  add(word: string, number: number, isLookedAt: (text: number) => boolean): void {
    const { vocabulary, postings, texts, owner } = this.#index
    for (const text of postings.of(vocabulary.startingWith(word))) {
      if (!isLookedAt(text)) continue
      this.#found(text, number)
      this.wellInText.add(text, number)
      if (texts[text]?.field !== 'SUMMARY') this.wellInNames.add(owner[text] as number, number)
    }
    for (const place of vocabulary.oneLetterOff(word)) {
      for (const text of postings.of({ from: place, to: place + 1 })) {
        if (isLookedAt(text)) this.#found(text, number)
      }
    }
  }

  #found(text: number, number: number): void {
    this.inText.add(text, number)
    this.inEntity.add(this.#index.owner[text] as number, number)
  }
}

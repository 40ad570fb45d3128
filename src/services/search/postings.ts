import type { Slices } from '../slices.js'
import type { Range } from './sorted-texts.js'

/** Which texts hold each word: one list for all words in their order, so that the texts of all words with one beginning are one stretch of it. */
export class Postings {
  readonly #starts: Uint32Array
  readonly #texts: Uint32Array

  private constructor(starts: Uint32Array, texts: Uint32Array) {
    this.#starts = starts
    this.#texts = texts
  }

  /** @param words in order; `holders` has the texts of each */
  static async of(
    words: readonly string[],
    holders: ReadonlyMap<string, readonly number[]>,
    slices: Slices,
  ): Promise<Postings> {
    const starts = new Uint32Array(words.length + 1)
    await slices.each(words.entries(), ([place, word]) => {
      starts[place + 1] = (starts[place] as number) + (holders.get(word)?.length ?? 0)
    })
    const texts = new Uint32Array(starts.at(-1) ?? 0)
    await slices.each(words.entries(), ([place, word]) => texts.set(holders.get(word) ?? [], starts[place]))
    return new Postings(starts, texts)
  }

  /** The texts that hold a word at one of these places; a text that holds several comes several times. */
  of({ from, to }: Range): Uint32Array {
    return this.#texts.subarray(this.#starts[from], this.#starts[to])
  }
}

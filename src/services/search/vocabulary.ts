import { byText } from '../../domain/values/text.js'
import type { Slices } from '../slices.js'
import { placeOf, type Range, startingWith } from './sorted-texts.js'
import { isOneLetterOff, mayBeMistyped } from './typos.js'

/** A word read backwards, and its place in the vocabulary. */
interface Backward {
  readonly reversed: string
  readonly place: number
}

/** All words of the base, each once, in order; a word's place in the order stands for it. */
export class Vocabulary {
  readonly words: readonly string[]
  readonly #reversed: readonly string[]
  readonly #places: readonly number[]

  private constructor(words: readonly string[], backwards: readonly Backward[]) {
    this.words = words
    this.#reversed = backwards.map(({ reversed }) => reversed)
    this.#places = backwards.map(({ place }) => place)
  }

  /** @param words in order, each once */
  static async of(words: readonly string[], slices: Slices): Promise<Vocabulary> {
    const backwards: Backward[] = []
    await slices.each(words.entries(), ([place, word]) => {
      backwards.push({ reversed: reversed(word), place })
    })
    const sorted = await slices.sorted(backwards, (one, other) => byText(one.reversed, other.reversed))
    return new Vocabulary(words, sorted)
  }

  /** The words that begin with `word`, itself included. */
  startingWith(word: string): Range {
    return startingWith(this.words, word)
  }

  /**
   * The places of the words that are one letter off. A wrong letter lies in one half of a word, so that the other half is as it
   * was: only words that share a half are compared. Two letters swapped across the middle are the one word left to look up.
   */
  oneLetterOff(word: string): readonly number[] {
    if (!mayBeMistyped(word)) return []
    const half = word.length >>> 1
    const begins = this.startingWith(word.slice(0, half))
    const ends = startingWith(this.#reversed, reversed(word.slice(half)))
    const places = [
      ...placesIn(begins),
      ...placesIn(ends).map((at) => this.#places[at] as number),
      placeOf(this.words, swappedAt(word, half)),
    ]
    return [...new Set(places)].filter((place) => isOneLetterOff(word, this.words[place] ?? word))
  }
}

const placesIn = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, at) => from + at)

/** The letters before and at `at` swapped. */
const swappedAt = (word: string, at: number): string =>
  word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)

/** By units: it serves to compare, and is never shown. */
const reversed = (word: string): string => word.split('').reverse().join('')

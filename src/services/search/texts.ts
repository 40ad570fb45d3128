import type { Searchable, SearchText } from '../../domain/criteria/search.js'
import type { Slices } from '../slices.js'

/** All texts of some entities; those of one stand together. What a search asks of each text is kept as plain numbers. */
export class Texts {
  readonly all: SearchText[] = []
  /** The entity of each text. */
  readonly owner: Uint32Array
  /** Whether each text is a summary, as 1 or 0. */
  readonly isSummary: Uint8Array
  readonly #first: Uint32Array
  /** The fields and languages that texts have, each pair once by the first text that has it, and which of them each text has. */
  readonly #tongues: SearchText[] = []
  readonly #tongue: Uint16Array

  private constructor(entities: number, texts: number) {
    this.owner = new Uint32Array(texts)
    this.isSummary = new Uint8Array(texts)
    this.#tongue = new Uint16Array(texts)
    this.#first = new Uint32Array(entities + 1)
  }

  static async of(entities: readonly Searchable[], slices: Slices): Promise<Texts> {
    let size = 0
    for (const { texts } of entities) size += texts.length
    const texts = new Texts(entities.length, size)
    const known = new Map<string, number>()
    await slices.each(entities.entries(), ([at, entity]) => {
      for (const text of entity.texts) texts.#add(text, at, known)
      texts.#first[at + 1] = texts.all.length
    })
    return texts
  }

  /** The first text of an entity; of the number of entities, the number of texts. */
  firstOf(entity: number): number {
    return this.#first[entity] as number
  }

  /** Which texts pass a test of their field and language, as 1 or 0. */
  passing(test: (text: SearchText) => boolean): Uint8Array {
    const passes = Uint8Array.from(this.#tongues.map((text) => (test(text) ? 1 : 0)))
    const passing = new Uint8Array(this.all.length)
    for (let text = 0; text < passing.length; text += 1) {
      passing[text] = passes[this.#tongue[text] as number] as number
    }
    return passing
  }

  #add(text: SearchText, entity: number, known: Map<string, number>): void {
    const at = this.all.push(text) - 1
    this.owner[at] = entity
    this.isSummary[at] = text.field === 'SUMMARY' ? 1 : 0
    const key = `${text.field} ${text.language}`
    const tongue = known.get(key) ?? this.#tongues.push(text) - 1
    known.set(key, tongue)
    this.#tongue[at] = tongue
  }
}

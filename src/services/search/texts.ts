import type { Searchable, SearchText } from '../../domain/criteria/search.js'

/** All texts of some entities; those of one stand together. What a search asks of each text is kept as plain numbers. */
export class Texts {
  readonly all: readonly SearchText[]
  /** The entity of each text. */
  readonly owner: Uint32Array
  /** Whether each text is a summary, as 1 or 0. */
  readonly isSummary: Uint8Array
  readonly #first: Uint32Array
  /** Where the texts are from, each way once, and which of them each text has. */
  readonly #tongues: SearchText[] = []
  readonly #tongue: Uint16Array

  constructor(entities: readonly Searchable[]) {
    this.all = entities.flatMap(({ texts }) => texts)
    this.owner = new Uint32Array(this.all.length)
    this.isSummary = Uint8Array.from(this.all, ({ field }) => (field === 'SUMMARY' ? 1 : 0))
    this.#first = new Uint32Array(entities.length + 1)
    this.#tongue = this.#tonguesOf(this.all)
    for (const [at, { texts }] of entities.entries()) {
      const from = this.#first[at] as number
      this.#first[at + 1] = from + texts.length
      this.owner.fill(at, from, from + texts.length)
    }
  }

  /** The first text of an entity; of the number of entities, the number of texts. */
  firstOf(entity: number): number {
    return this.#first[entity] as number
  }

  /** Which texts pass a test of their field and language, as 1 or 0. */
  passing(test: (text: SearchText) => boolean): Uint8Array {
    const passes = this.#tongues.map((text) => (test(text) ? 1 : 0))
    return Uint8Array.from(this.#tongue, (tongue) => passes[tongue] as number)
  }

  #tonguesOf(texts: readonly SearchText[]): Uint16Array {
    const known = new Map<string, number>()
    return Uint16Array.from(texts, (text) => {
      const key = `${text.field} ${text.language}`
      const tongue = known.get(key) ?? this.#tongues.push(text) - 1
      known.set(key, tongue)
      return tongue
    })
  }
}

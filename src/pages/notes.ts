import type { EvidenceFragment } from './generated.js'

/** A source that a page rests on, with its sentences that the page uses. */
export interface Note {
  readonly number: number
  readonly source: EvidenceFragment['source']
  readonly quotes: Set<string>
}

/** The numbered notes of one page: each source has one number, in the order in which facts cite them. */
export class Notes {
  readonly #notes = new Map<string, Note>()

  cite({ source, quote }: EvidenceFragment): Note {
    const note = this.#notes.get(source.id) ?? { number: this.#notes.size + 1, source, quotes: new Set() }
    if (quote !== null) note.quotes.add(quote)
    this.#notes.set(source.id, note)
    return note
  }

  all(): readonly Note[] {
    return [...this.#notes.values()]
  }
}

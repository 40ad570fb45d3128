import type { Overrun } from '../../domain/paths/path.js'
import { Turns } from '../../turns.js'

/** How much one search may take. */
export interface SearchBudget {
  /** Edges read. */
  readonly edges: number
  /** Partial paths tried. */
  readonly tries: number
  readonly milliseconds: number
}

export const SEARCH_BUDGET: SearchBudget = { edges: 50_000, tries: 200_000, milliseconds: 2_500 }

/** What one search has spent of its budget. */
export class Spending {
  readonly #budget: SearchBudget
  readonly #began = performance.now()
  readonly #turns = new Turns()
  #edges = 0
  #tries = 0
  #overrun: Overrun | null = null

  constructor(budget: SearchBudget) {
    this.#budget = budget
  }

  /** Which limit was passed, if any. */
  get overrun(): Overrun | null {
    return this.#overrun
  }

  /** A limit for the next read: one more than what is left tells whether there is more. */
  get edgeLimit(): number {
    return this.#budget.edges - this.#edges + 1
  }

  readEdges(count: number): void {
    this.#edges += count
    if (this.#edges > this.#budget.edges) this.#overrun ??= 'TOO_MANY_EDGES'
  }

  tryOne(): void {
    this.#tries += 1
    if (this.#tries > this.#budget.tries) this.#overrun ??= 'TOO_MANY_TRIES'
  }

  checkTime(): void {
    if (performance.now() - this.#began >= this.#budget.milliseconds) this.#overrun ??= 'OUT_OF_TIME'
  }

  /** Whether others should have the event loop now. */
  get isTurnOver(): boolean {
    return this.#turns.isOver
  }

  /** Gives other requests a turn of the event loop, and looks at the clock. */
  async giveTurn(): Promise<void> {
    await this.#turns.give()
    this.checkTime()
  }

  /** The items, with turns for others between them. */
  async *pacing<T>(items: Iterable<T>): AsyncGenerator<readonly T[]> {
    let batch: T[] = []
    for (const item of items) {
      batch.push(item)
      if (batch.length < BATCH) continue
      yield batch
      batch = []
      if (this.isTurnOver) await this.giveTurn()
    }
    yield batch
  }
}

/** As many items as are far from a turn's length. */
const BATCH = 200

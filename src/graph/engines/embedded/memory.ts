import { LRUCache } from 'lru-cache'
import type { Cypher } from '../../cypher.js'

/** From how many scanned rows on a read is worth remembering: what is found from an index stays far below. */
const WORTH_ROWS = 2_000
/** The largest answer that is remembered, and how many are: at most some megabytes. */
const MOST_ROWS = 200
const MOST_ANSWERS = 500

type Rows = readonly unknown[]

/**
 * The answers of costly reads until the next write. The graph is this process's alone and each write passes through it, so
 * that what is remembered is never behind: a dashboard asks for the newest events thousands of times between two writes,
 * and without an index in order each time takes a look at all of them.
 */
export class Memory {
  readonly #answers = new LRUCache<string, Rows>({ max: MOST_ANSWERS })
  #writes = 0

  /** The rows of a read: remembered, or by `run`, which also says how many rows the engine scanned for them. */
  async answer(
    statement: Cypher,
    parameters: object,
    run: () => Promise<{ readonly rows: Rows; readonly scanned: number }>,
  ): Promise<Rows> {
    const key = `${statement} ${JSON.stringify(parameters)}`
    const known = this.#answers.get(key)
    if (known) return known
    const writes = this.#writes
    const { rows, scanned } = await run()
    // A read that was under way during a write may have seen the graph before it.
    const current = writes === this.#writes
    if (current && scanned >= WORTH_ROWS && rows.length <= MOST_ROWS) this.#answers.set(key, rows)
    return rows
  }

  /** After each commit, before anyone else can read. */
  forget(): void {
    this.#writes += 1
    this.#answers.clear()
  }
}

import type { GraphTransaction } from '../../graph/index.js'
import type { Sort, Tally } from './report.js'

/** One import at work: its transaction, its moment, its data set, and what it has done so far. */
export interface Work {
  readonly tx: GraphTransaction
  /** When the base learns what is written. */
  readonly at: string
  readonly dataset: string
  readonly tallies: Record<Sort, Tally>
  /** The entities that were changed, joined to others or parted. */
  readonly touched: Set<string>
  /** Called after each step with the number of things written. */
  readonly progress: (done: number) => void
}

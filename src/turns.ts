import { setImmediate as nextTurn } from 'node:timers/promises'

/** As long as work may hold the event loop, in milliseconds, with room for what cannot be cut. */
const LONGEST_TURN = 10

/** Long work in turns: a request that comes meanwhile waits for one of them, not for all of the work. */
export class Turns {
  #began = performance.now()

  /** Whether others should have the event loop now. */
  get isOver(): boolean {
    return performance.now() - this.#began >= LONGEST_TURN
  }

  /** Lets others have theirs, and begins the next. */
  async give(): Promise<void> {
    await nextTurn()
    this.#began = performance.now()
  }

  /** Does the work for each item, with turns for others between them. */
  async each<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    for (const item of items) {
      work(item)
      if (this.isOver) await this.give()
    }
  }
}

/** What `make` makes of each item, with turns for others between them. */
export async function inTurns<T, R>(items: Iterable<T>, make: (item: T) => R): Promise<R[]> {
  const made: R[] = []
  await new Turns().each(items, (item) => void made.push(make(item)))
  return made
}

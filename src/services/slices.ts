import { Turns } from '../turns.js'

/** As many items as are sorted at once: far less than a slice. */
const RUN = 1_000

type Compare<T> = (one: T, other: T) => number

/** Long work, cut into slices: a request that comes meanwhile waits for one slice, not for all of the work. */
export class Slices {
  readonly #turns = new Turns()

  /** Does the work for each item, with rests. */
  each<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    return this.#turns.each(items, work)
  }

  /** Sorts a copy, with rests: one call of `sort` would take a tenth of a second for 200,000 names. */
  async sorted<T>(items: readonly T[], compare: Compare<T>): Promise<T[]> {
    let runs: T[][] = []
    for (let from = 0; from < items.length; from += RUN) {
      runs.push(items.slice(from, from + RUN).sort(compare))
      if (this.#turns.isOver) await this.#turns.give()
    }
    while (runs.length > 1) {
      const longer: T[][] = []
      for (let at = 0; at < runs.length; at += 2) {
        longer.push(await this.#merged(runs[at] ?? [], runs[at + 1] ?? [], compare))
      }
      runs = longer
    }
    return runs[0] ?? []
  }

  async #merged<T>(left: readonly T[], right: readonly T[], compare: Compare<T>): Promise<T[]> {
    const merged: T[] = []
    let [at, to] = [0, 0]
    while (at < left.length && to < right.length) {
      const [one, other] = [left[at] as T, right[to] as T]
      if (compare(one, other) <= 0) at = merged.push(one) - to
      else to = merged.push(other) - at
      if (merged.length % RUN === 0 && this.#turns.isOver) await this.#turns.give()
    }
    for (const rest of [left.slice(at), right.slice(to)]) {
      await this.each(rest, (item) => void merged.push(item))
    }
    return merged
  }
}

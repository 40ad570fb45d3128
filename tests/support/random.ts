/** A seeded source of randomness: the same seed gives the same worlds (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }

  /** At most `most` different items, in any order. */
  some<T>(items: readonly T[], most: number): T[] {
    const left = [...items]
    return Array.from({ length: Math.min(this.below(most + 1), items.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat()
  }

  maybe<T>(probability: number, make: () => T): T | null {
    return this.chance(probability) ? make() : null
  }
}

import { seededRandom } from '../../src/services/network/seeded-random.js'

/** A seeded source of randomness: the same seed gives the same worlds. */
export class Random {
  /** From 0 to below 1. */
  readonly next: () => number

  constructor(seed: number) {
    this.next = seededRandom(seed)
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

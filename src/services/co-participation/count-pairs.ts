import type { Page } from '../../domain/criteria/page.js'
import { byText } from '../../domain/values/text.js'
import type { Gathered, Pair, Slice } from '../../graph/index.js'
import { Turns } from '../../turns.js'
import { RankedPage, type Ranking } from '../ranking.js'

/** Two actors, `a` before `b` by their ids, and in how many events both took part. */
export interface CountedPair extends Pair {
  readonly sharedCount: number
}

/** How many pairs meet in these events, each as often as it does. */
export const pairingsOf = (gatherings: readonly Gathered[]): number =>
  gatherings.reduce((sum, { actors: { length } }) => sum + (length * (length - 1)) / 2, 0)

/** How often each pair meets. Long work gives way to others. */
export class PairCounts {
  readonly #counts = new Map<string, Map<string, number>>()
  readonly #turns = new Turns()
  /** How many events were looked at. */
  readonly eventCount: number

  private constructor(eventCount: number) {
    this.eventCount = eventCount
  }

  static async of(gatherings: readonly Gathered[]): Promise<PairCounts> {
    const counts = new PairCounts(gatherings.length)
    for (const { actors } of gatherings) await counts.#add([...actors].sort())
    return counts
  }

  /** How many pairs share at least `least` events. */
  async total(least: number): Promise<number> {
    let total = 0
    await this.each(least, () => {
      total += 1
    })
    return total
  }

  /** A page of the pairs that share at least `least` events: those that share most first, then by their ids. */
  async page(least: number, page: Page): Promise<Slice<CountedPair>> {
    const ranked = new RankedPage<CountedPair, CountedPair>(STRONGEST_FIRST, page)
    await this.each(least, (pair) => ranked.offer(pair))
    return ranked.slice
  }

  /** Shows the pairs that share at least `least` events, in no order. */
  async each(least: number, see: (pair: CountedPair) => void): Promise<void> {
    await this.#turns.each(this.#counts, ([a, others]) => {
      for (const [b, sharedCount] of others) if (sharedCount >= least) see({ a, b, sharedCount })
    })
  }

  #add(actors: readonly string[]): Promise<void> {
    return this.#turns.each(actors.entries(), ([at, a]) => {
      const others = this.#counts.get(a) ?? new Map<string, number>()
      this.#counts.set(a, others)
      for (let next = at + 1; next < actors.length; next += 1) {
        const b = actors[next] as string
        others.set(b, (others.get(b) ?? 0) + 1)
      }
    })
  }
}

const compare = (one: CountedPair, other: CountedPair): number =>
  other.sharedCount - one.sharedCount || byText(one.a, other.a) || byText(one.b, other.b)

const STRONGEST_FIRST: Ranking<CountedPair> = {
  compare,
  positionOf: ({ a, b, sharedCount }) => [String(sharedCount), a, b],
  at: ([sharedCount = '0', a = '', b = '']) => ({ a, b, sharedCount: Number(sharedCount) }),
}

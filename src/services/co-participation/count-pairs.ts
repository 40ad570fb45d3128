import type { Page } from '../../domain/criteria/page.js'
import { byText } from '../../domain/values/text.js'
import type { Gathered, Pair, Slice } from '../../graph/index.js'
import { Turns } from '../../turns.js'
import { Best } from '../best.js'

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

  static async of(gatherings: readonly Gathered[]): Promise<PairCounts> {
    const counts = new PairCounts()
    for (const { actors } of gatherings) await counts.#add([...actors].sort())
    return counts
  }

  /** How many pairs share at least `least` events. */
  async total(least: number): Promise<number> {
    let total = 0
    await this.#each(least, () => {
      total += 1
    })
    return total
  }

  /** A page of the pairs that share at least `least` events: those that share most first, then by their ids. */
  async page(least: number, page: Page): Promise<Slice<CountedPair>> {
    const best = new Best<CountedPair>(page.limit + 1, (one, other) =>
      page.backward ? compare(other, one) : compare(one, other),
    )
    const within = windowOf(page)
    await this.#each(least, (pair) => {
      if (within(pair)) best.offer(pair)
    })
    const found = best.items.slice(0, page.limit).map((pair) => ({ ...pair, position: positionOf(pair) }))
    return { items: page.backward ? found.reverse() : found, more: best.items.length > page.limit }
  }

  async #add(actors: readonly string[]): Promise<void> {
    for (const [at, a] of actors.entries()) {
      const others = this.#counts.get(a) ?? new Map<string, number>()
      this.#counts.set(a, others)
      for (let next = at + 1; next < actors.length; next += 1) {
        const b = actors[next] as string
        others.set(b, (others.get(b) ?? 0) + 1)
      }
      if (this.#turns.isOver) await this.#turns.give()
    }
  }

  async #each(least: number, see: (pair: CountedPair) => void): Promise<void> {
    for (const [a, others] of this.#counts) {
      for (const [b, sharedCount] of others) if (sharedCount >= least) see({ a, b, sharedCount })
      if (this.#turns.isOver) await this.#turns.give()
    }
  }
}

const compare = (one: CountedPair, other: CountedPair): number =>
  other.sharedCount - one.sharedCount || byText(one.a, other.a) || byText(one.b, other.b)

const positionOf = ({ a, b, sharedCount }: CountedPair): readonly string[] => [String(sharedCount), a, b]

const pairAt = ([sharedCount = '0', a = '', b = '']: readonly string[]): CountedPair => ({
  a,
  b,
  sharedCount: Number(sharedCount),
})

function windowOf({ after, before }: Page): (pair: CountedPair) => boolean {
  const [first, end] = [after && pairAt(after), before && pairAt(before)]
  return (pair) => (!first || compare(pair, first) > 0) && (!end || compare(pair, end) < 0)
}

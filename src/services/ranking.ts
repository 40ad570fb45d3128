import type { Page } from '../domain/criteria/page.js'
import { byText } from '../domain/values/text.js'
import type { Slice } from '../graph/index.js'
import { Best } from './best.js'

/** A total order of what is made here and not read in order, with positions for cursors. */
export interface Ranking<K> {
  readonly compare: (one: K, other: K) => number
  readonly positionOf: (key: K) => readonly string[]
  readonly at: (position: readonly string[]) => K
}

/** The page of all that is offered, in whatever order that comes. */
export class RankedPage<K, T extends K> {
  readonly #ranking: Ranking<K>
  readonly #page: Page
  readonly #best: Best<T>
  readonly #after: K | undefined
  readonly #before: K | undefined

  constructor(ranking: Ranking<K>, page: Page) {
    const { compare, at } = ranking
    this.#ranking = ranking
    this.#page = page
    this.#best = new Best<T>(page.limit + 1, page.backward ? (one, other) => compare(other, one) : compare)
    this.#after = page.after && at(page.after)
    this.#before = page.before && at(page.before)
  }

  offer(item: T): void {
    const { compare } = this.#ranking
    if (this.#after !== undefined && compare(item, this.#after) <= 0) return
    if (this.#before !== undefined && compare(item, this.#before) >= 0) return
    this.#best.offer(item)
  }

  get slice(): Slice<T> {
    const { limit, backward } = this.#page
    const { items } = this.#best
    const found = items.slice(0, limit).map((item) => ({ ...item, position: this.#ranking.positionOf(item) }))
    return { items: backward ? found.reverse() : found, more: items.length > limit }
  }
}

/** What is ranked by numbers, the smallest first, and then by ids. */
export interface Ranked {
  readonly ranks: readonly number[]
  readonly ids: readonly string[]
}

/** The order of things that have so many numbers. */
export const byRanks = (numbers: number): Ranking<Ranked> => ({
  compare: (one, other) =>
    firstOf(one.ranks.map((rank, at) => rank - (other.ranks[at] ?? 0))) ||
    firstOf(one.ids.map((id, at) => byText(id, other.ids[at] ?? ''))),
  positionOf: ({ ranks, ids }) => [...ranks.map(String), ...ids],
  at: (position) => ({
    ranks: position.slice(0, numbers).map(Number),
    ids: position.slice(numbers),
  }),
})

const firstOf = (differences: readonly number[]): number =>
  differences.find((difference) => difference !== 0) ?? 0

/** All that was found, to be answered in pages. */
export class RankedList<T extends Ranked> {
  readonly #items: readonly T[]
  readonly #ranking: Ranking<Ranked>

  /** @param numbers how many numbers each item is ranked by */
  constructor(items: readonly T[], numbers: number) {
    this.#items = items
    this.#ranking = byRanks(numbers)
  }

  get total(): number {
    return this.#items.length
  }

  page(page: Page): Slice<T> {
    const ranked = new RankedPage<Ranked, T>(this.#ranking, page)
    for (const item of this.#items) ranked.offer(item)
    return ranked.slice
  }
}

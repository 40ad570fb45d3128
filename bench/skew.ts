import type { Random } from '../tests/support/random.js'

/**
 * Skewed and bounded degrees, as real networks have them: most events are small and one in a hundred has fifty
 * participants or more; most cities take part a few times and some two or three hundred times.
 */

const SMALLEST = 5
const LARGEST = 150

/** How many take part in each event; they add up to `total`. */
export function crowdSizes(random: Random, events: number, total: number): number[] {
  const drawn = Array.from({ length: events }, (_, at) =>
    Math.min(LARGEST, Math.floor(SMALLEST / Math.sqrt((at + 0.5) / events))),
  )
  const missing = total - drawn.reduce((sum, size) => sum + size, 0)
  const [each, more] = [Math.floor(missing / events), missing % events]
  return shuffled(
    random,
    drawn.map((size, at) => size + each + (at >= events - more ? 1 : 0)),
  )
}

/** One of `count`; the first are drawn more often, the more so the larger `skew` is over 1. */
export const popular = (random: Random, count: number, skew: number): number =>
  Math.floor(count * random.next() ** skew)

/** `count` different draws. */
export function slots(random: Random, count: number, draw: (random: Random) => number): number[] {
  const drawn = new Set<number>()
  while (drawn.size < count) drawn.add(draw(random))
  return [...drawn]
}

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items]
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    ;[left[at], left[other]] = [left[other] as T, left[at] as T]
  }
  return left
}

/** The places `from` to before `to` of a sorted list. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The largest unit of text: no word has it, so it comes after all that a prefix may be followed by. */
const LAST = '\uffff'

/** Where the texts that begin with `prefix` stand in a sorted list: they stand together. */
export const startingWith = (sorted: readonly string[], prefix: string): Range => ({
  from: placeOf(sorted, prefix),
  to: placeOf(sorted, prefix + LAST),
})

/** The first place whose text is not before `text`. */
export function placeOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Shorter words have too many neighbours: "Rom" is one letter from "Rome", "Rim" and "Roma". */
const SHORTEST = 4

/** Whether a word may have been meant otherwise: it is long enough, and no number. */
export const mayBeMistyped = (word: string): boolean => word.length >= SHORTEST && !/^\p{N}+$/u.test(word)

/** Whether one wrong, missing, additional or swapped letter makes one word of the other. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  const at = sharedStart(one, other)
  const [left, right] = [one.slice(at), other.slice(at)]
  if (left.length > right.length) return left.slice(1) === right
  if (left.length < right.length) return right.slice(1) === left
  return left.slice(1) === right.slice(1) || isSwapped(left, right)
}

const isSwapped = (left: string, right: string): boolean =>
  left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

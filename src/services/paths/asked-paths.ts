import type { PathCriteria } from '../../domain/criteria/paths.js'
import { UserInputError } from '../../errors.js'
import { within } from '../arguments.js'

/** Criteria that were checked, with their defaults. */
export interface AskedPaths extends PathCriteria {
  readonly maxLength: number
  readonly first: number
  readonly avoiding: readonly string[]
}

const LONGEST = 6
const MOST_PATHS = 20
const MOST_AVOIDED = 100

/** @throws UserInputError naming the argument that is wrong */
export function askedPaths(criteria: PathCriteria): AskedPaths {
  const { from, to, maxLength, first, avoiding } = criteria
  return {
    ...criteria,
    maxLength: within('maxLength', maxLength ?? 4, LONGEST),
    first: within('first', first ?? 5, MOST_PATHS),
    avoiding: avoidable(avoiding ?? [], [from, to]),
  }
}

function avoidable(avoiding: readonly string[], ends: readonly string[]): readonly string[] {
  const end = avoiding.find((id) => ends.includes(id))
  if (end !== undefined) throw new UserInputError('avoiding', end, 'ids other than `from` and `to`')
  if (avoiding.length <= MOST_AVOIDED) return avoiding
  throw new UserInputError('avoiding', `a list of ${avoiding.length}`, `a list of at most ${MOST_AVOIDED}`)
}

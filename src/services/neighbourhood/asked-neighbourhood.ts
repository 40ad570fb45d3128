import type { NeighbourhoodCriteria } from '../../domain/criteria/neighbourhood.js'
import { UserInputError } from '../../errors.js'
import { within } from '../arguments.js'

/** Criteria that were checked, with their defaults. */
export interface AskedNeighbourhood extends NeighbourhoodCriteria {
  readonly depth: number
  readonly first: number
}

const DEEPEST = 3
const MOST_NODES = 500
const MOST_ROOTS = 20

/** @throws UserInputError naming the argument that is wrong */
export function askedNeighbourhood(criteria: NeighbourhoodCriteria): AskedNeighbourhood {
  const { of, depth, first } = criteria
  if (of.length < 1 || of.length > MOST_ROOTS) {
    throw new UserInputError('of', `a list of ${of.length}`, `a list of 1 to ${MOST_ROOTS}`)
  }
  return {
    ...criteria,
    depth: within('depth', depth ?? 1, DEEPEST),
    first: within('first', first ?? 200, MOST_NODES),
  }
}

import type { CoParticipationFilter } from '../../domain/criteria/filters.js'
import type { NetworkCriteria } from '../../domain/criteria/network.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { UserInputError } from '../../errors.js'
import { within } from '../arguments.js'
import { leastShared } from '../co-participation/pairs.js'

/** Criteria that were checked, with their defaults. */
export interface AskedNetwork {
  readonly kinds: readonly EntityKind[]
  /** With the kinds. */
  readonly filter: CoParticipationFilter
  readonly minShared: number
  readonly first: number
}

const ACTORS: readonly EntityKind[] = ['CITY', 'ORGANISATION']
const MOST_NODES = 1000

/** @throws UserInputError naming the argument that is wrong */
export function askedNetwork({ kinds, filter, first }: NetworkCriteria): AskedNetwork {
  if (filter?.kinds) {
    throw new UserInputError('filter.kinds', filter.kinds, 'none here: the argument `kinds` says them')
  }
  const actors = actorKinds(kinds ?? ['CITY'])
  return {
    kinds: actors,
    filter: { ...filter, kinds: actors },
    minShared: leastShared(filter),
    first: within('first', first ?? 200, MOST_NODES),
  }
}

/** Each once and in one order, so that equal questions are equal. */
function actorKinds(kinds: readonly EntityKind[]): readonly EntityKind[] {
  const wanted = ACTORS.filter((kind) => kinds.includes(kind))
  if (wanted.length > 0 && kinds.every((kind) => ACTORS.includes(kind))) return wanted
  throw new UserInputError('kinds', kinds, `at least one of ${ACTORS.join(', ')}, and no other`)
}

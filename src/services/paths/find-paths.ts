import type { PathCriteria } from '../../domain/criteria/paths.js'
import type { PathReason, PathResult } from '../../domain/paths/path.js'
import type { GraphReads } from '../../graph/index.js'
import { askedPaths } from './asked-paths.js'
import { PathSearch } from './path-search.js'
import { SEARCH_BUDGET, type SearchBudget, Spending } from './spending.js'

/**
 * The paths between two entities. @throws UserInputError naming the argument that is wrong
 */
export async function findPaths(
  reads: GraphReads,
  criteria: PathCriteria,
  budget: SearchBudget = SEARCH_BUDGET,
): Promise<PathResult> {
  const asked = askedPaths(criteria)
  const { from, to } = asked
  if (from === to) return nothing('SAME_ENTITY')
  const known = await reads.entitiesByIds([from, to])
  if (!known.has(from) || !known.has(to)) return nothing('UNKNOWN_ENTITY')
  return new PathSearch(reads, asked, new Spending(budget)).run()
}

const nothing = (reason: PathReason): PathResult => ({ paths: [], found: 0, truncated: false, reason })

import type { NeighbourhoodCriteria } from '../../domain/criteria/neighbourhood.js'
import type { Subgraph } from '../../domain/paths/subgraph.js'
import type { GraphReads } from '../../graph/index.js'
import { SEARCH_BUDGET, type SearchBudget, Spending } from '../paths/spending.js'
import { askedNeighbourhood } from './asked-neighbourhood.js'
import { Surroundings } from './surroundings.js'

/** What lies around some entities. @throws UserInputError naming the argument that is wrong */
export function findNeighbourhood(
  reads: GraphReads,
  criteria: NeighbourhoodCriteria,
  budget: SearchBudget = SEARCH_BUDGET,
): Promise<Subgraph> {
  return new Surroundings(reads, askedNeighbourhood(criteria), new Spending(budget)).read()
}

import type { Claim } from '../domain/claim.js'
import { COUNT_PROPERTIES } from '../domain/coverage.js'
import type { Loaders } from './loaders/index.js'

/** More numbers than any source list has. */
const ALL = { limit: 1000, backward: false } as const
const CRITERIA = { side: 'subject', filter: { property: COUNT_PROPERTIES } } as const

/** The claims that count the participants of an event: the preferred of each kind first. */
export async function claimedNumbers(eventId: string, { claims }: Loaders): Promise<readonly Claim[]> {
  const { items } = await claims.page(eventId, CRITERIA, ALL)
  return items.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ preferred, property }: Claim): number =>
  (preferred ? 0 : 100) + COUNT_PROPERTIES.indexOf(property)

import type { Claim } from '../domain/claim.js'
import { COUNT_PROPERTIES } from '../domain/coverage.js'
import type { Loaders } from './loaders/index.js'

/** More numbers than any source list has. */
const ALL = { limit: 1000, backward: false } as const
const FILTER = { property: COUNT_PROPERTIES }

/** The claims that count the participants of an event: the preferred of each kind first. */
export async function claimedNumbers(eventId: string, { claimPage }: Loaders): Promise<readonly Claim[]> {
  const { items } = await claimPage.load(eventId, { side: 'subject', filter: FILTER, page: ALL })
  return items.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ preferred, property }: Claim): number =>
  (preferred ? 0 : 100) + COUNT_PROPERTIES.indexOf(property)

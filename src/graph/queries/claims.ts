import type { Claim } from '../../domain/claim.js'
import type { ClaimFilter } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import { cypher, ParameterList } from '../cypher.js'
import { given, isOneOf } from '../filters/operators.js'
import { CLAIM_PROJECTION, type ClaimRow, claimOfRow } from '../stored/edges.js'
import { EACH_ID, readPages, readTotals, type Slice } from './listing.js'
import type { Reads } from './reads.js'

/** Whose claims: about a subject, in support of an edge, or from a source. */
export type ClaimSide = keyof typeof PATTERNS

/** Claims by their ids; unknown ids are missing. */
export async function claimsByIds(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const rows = await reads.read<{ claim: ClaimRow }>(BY_IDS, { ids })
  return new Map(rows.map(({ claim }) => [claim.id, claimOfRow(claim)]))
}

interface OfParents {
  readonly side: ClaimSide
  readonly parents: readonly string[]
  readonly filter: ClaimFilter
}

/** A page of the claims of each parent: by property, preferred first, then by id. */
export async function claimPages(
  reads: Reads,
  { side, parents, filter, page }: OfParents & { readonly page: Page },
): Promise<ReadonlyMap<string, Slice<Claim>>> {
  const parameters = new ParameterList()
  const pages = await readPages<ClaimRow>(reads, ofSide(side, filter, parameters), parents, page, parameters)
  return new Map([...pages].map(([parent, slice]) => [parent, { ...slice, items: slice.items.map(listed) }]))
}

/** How many claims each parent has. */
export function claimTotals(
  reads: Reads,
  { side, parents, filter }: OfParents,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, ofSide(side, filter, parameters), parents, cypher`c.id`, parameters)
}

const BY_IDS = cypher`MATCH (c:Claim) WHERE c.id IN $ids RETURN c{${CLAIM_PROJECTION}} AS claim`

const PATTERNS = {
  subject: cypher`(c:Claim {subjectId: parent})`,
  supported: cypher`(c:Claim {supportsId: parent})`,
  source: cypher`(c:Claim {sourceId: parent})`,
}

function ofSide(side: ClaimSide, { property, unit, preferred }: ClaimFilter, parameters: ParameterList) {
  return {
    of: EACH_ID,
    pattern: PATTERNS[side],
    conditions: [
      ...given(property, (names) => isOneOf(cypher`c.property`, names, parameters)),
      ...given(unit, (units) => isOneOf(cypher`c.unit`, units, parameters)),
      ...given(preferred, (yes) => cypher`c.preferred = ${parameters.add(yes)}`),
    ],
    sort: [{ expression: cypher`c.claimKey`, direction: 'ASC' }] as const,
    carry: cypher`c, `,
    item: (position: ReturnType<typeof cypher>) => cypher`c{${CLAIM_PROJECTION}, position: ${position}}`,
  }
}

function listed({ position, ...row }: ClaimRow & { readonly position: readonly string[] }) {
  return { ...claimOfRow(row), position }
}

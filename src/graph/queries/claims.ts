import type { Claim } from '../../domain/claim.js'
import type { ClaimFilter } from '../../domain/criteria/filters.js'
import type { Page } from '../../domain/criteria/page.js'
import { cypher, ParameterList } from '../cypher.js'
import { given, isOneOf } from '../filters/operators.js'
import { claimColumns, claimOf } from '../stored/edges.js'
import { EACH_ID, type ParentListing, readPages, readTotals, type Slice } from './listing.js'
import type { Reads } from './reads.js'

/** Whose claims: about a subject, in support of an edge, or from a source. */
export type ClaimSide = keyof typeof PATTERNS

/** Claims by their ids; unknown ids are missing. */
export async function claimsByIds(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const columns = claimColumns(reads.fields?.claim, 'id')
  const statement = cypher`MATCH (c:Claim) WHERE c.id IN $ids RETURN [${columns.of(cypher`c`)}] AS item`
  const rows = await reads.read<{ item: unknown[] }>(statement, { ids })
  const claims = rows.map(({ item }) => claimOf(columns.read(item)))
  return new Map(claims.map((claim) => [claim.id, claim]))
}

interface OfParents {
  readonly side: ClaimSide
  readonly parents: readonly string[]
  readonly filter: ClaimFilter
}

/** A page of the claims of each parent: by property, preferred first, then by id. */
export function claimPages(
  reads: Reads,
  { side, parents, filter, page }: OfParents & { readonly page: Page },
): Promise<ReadonlyMap<string, Slice<Claim>>> {
  const parameters = new ParameterList()
  return readPages(reads, ofSide(reads, side, filter, parameters), parents, page, parameters)
}

/** How many claims each parent has. */
export function claimTotals(
  reads: Reads,
  { side, parents, filter }: OfParents,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new ParameterList()
  return readTotals(reads, ofSide(reads, side, filter, parameters), parents, cypher`c`, parameters)
}

const PATTERNS = {
  subject: cypher`(c:Claim {subjectId: parent})`,
  supported: cypher`(c:Claim {supportsId: parent})`,
  source: cypher`(c:Claim {sourceId: parent})`,
}

function ofSide(
  { fields }: Reads,
  side: ClaimSide,
  { property, unit, preferred }: ClaimFilter,
  parameters: ParameterList,
): ParentListing<Claim> {
  const columns = claimColumns(fields?.claim, 'id')
  return {
    of: EACH_ID,
    pattern: PATTERNS[side],
    conditions: [
      ...given(property, (names) => isOneOf(cypher`c.property`, names, parameters)),
      ...given(unit, (units) => isOneOf(cypher`c.unit`, units, parameters)),
      ...given(preferred, (yes) => cypher`c.preferred = ${parameters.add(yes)}`),
    ],
    sort: [{ expression: cypher`c.claimKey`, direction: 'ASC' }],
    carry: [cypher`c`],
    columns: columns.of(cypher`c`),
    item: (row, from) => claimOf(columns.read(row, from)),
    positions: fields?.positions !== false,
  }
}

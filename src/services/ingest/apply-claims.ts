import { claimsAbout, closeClaims, createClaims, storableClaim } from '../../graph/index.js'
import type { Assembly } from './assemble.js'
import { compare, idsOf, readBatches, writeBatches } from './compare.js'
import type { Work } from './work.js'

/** Claims of this data set that their subject's record no longer makes are closed; those of other data sets stay. */
export async function applyClaims(
  { claims }: Assembly,
  owners: readonly string[],
  work: Work,
): Promise<void> {
  const { tx, at, dataset, tallies, progress } = work
  const subjects = [...new Set([...owners, ...claims.map(({ subjectId }) => subjectId)])]
  const stored = await readBatches(subjects, (batch) => claimsAbout(tx, batch))
  const { created, changed } = compare(claims.map(storableClaim), stored, tallies.claims)
  const [said, present] = [new Set(idsOf(claims)), new Set(owners)]
  const gone = stored.filter(
    ({ id, subjectId, recordedBy }) => !said.has(id) && present.has(subjectId) && recordedBy === dataset,
  )
  await writeBatches([...changed, ...gone], (batch) => closeClaims(tx, idsOf(batch), at))
  await writeBatches([...created, ...changed], (batch) => createClaims(tx, batch), progress)
  tallies.claims.retracted += gone.length
}

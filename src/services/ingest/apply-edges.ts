import {
  claimsSupporting,
  closeEdges,
  createEdges,
  type RelationshipType,
  type StoredEdge,
  type StoredRelationship,
  storedEdges,
} from '../../graph/index.js'
import { compare, idsOf, readBatches, writeBatches } from './compare.js'
import type { Sort } from './report.js'
import type { Work } from './work.js'

interface WantedEdges {
  readonly sort: Sort
  readonly edges: readonly StoredEdge[]
  readonly types: readonly RelationshipType[]
  /** The entities whose records say all their edges of these types. */
  readonly owners: readonly string[]
}

export async function applyEdges({ sort, edges, types, owners }: WantedEdges, work: Work): Promise<void> {
  const { tx, at, tallies, touched, progress } = work
  for (const type of types) {
    const wanted = edges.filter((edge) => edge.type === type)
    const stored = await readBatches(owners, (batch) => storedEdges(tx, type, batch))
    const { created, changed } = compare(wanted, stored, tallies[sort])
    const gone = await vanished(wanted, stored, work)
    for (const { fromId, toId } of [...created, ...changed, ...gone]) touched.add(fromId).add(toId)
    await writeBatches([...changed, ...gone], (batch) => closeEdges(tx, type, batch, at))
    await writeBatches([...created, ...changed], (batch) => createEdges(tx, type, batch), progress)
    tallies[sort].retracted += gone.length
  }
}

/** Edges that this data set brought and no longer names, unless another data set still supports them. */
async function vanished(
  wanted: readonly StoredEdge[],
  stored: readonly StoredRelationship[],
  { tx, dataset }: Work,
): Promise<readonly StoredRelationship[]> {
  const said = new Set(idsOf(wanted))
  const silent = stored.filter(({ id, recordedBy }) => !said.has(id) && recordedBy === dataset)
  const supporting = await readBatches(silent, (batch) => claimsSupporting(tx, idsOf(batch)))
  const supported = new Set(supporting.map(({ supportsId }) => supportsId))
  return silent.filter(({ id }) => !supported.has(id))
}

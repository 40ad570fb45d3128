import type { EntityDraft } from '../../src/domain/record.js'
import { groupBy } from '../../src/domain/values/group.js'
import {
  createEdges,
  createEntities,
  type GraphTransaction,
  type KnowledgeGraph,
  recordChange,
  type StoredEdge,
  storableEntity,
  storableLink,
  storableMention,
  storableParticipation,
} from '../../src/graph/index.js'
import { readDataset } from '../../src/importers/dataset/read-dataset.js'
import { type Assembly, assemble } from '../../src/services/ingest/assemble.js'
import { filesOf, type World } from '../../tests/support/world.js'
import { partsOf, RECORDED, slices } from '../load.js'

/** As many rows as one statement takes. */
const BATCH = 2_000
/** As many entities as one transaction takes: it has to fit the memory of the server. */
const NODES = 10_000
const DATASET = 'bench'
const AT = RECORDED.toISOString()

/**
 * Brings a large world into an empty base: what an import would make of the records, written without looking for what is
 * there already. The claims in support of each edge are left out, twice as many nodes as all others: no question of the
 * bench reads them. Gives the seconds it took.
 */
export async function fill(
  graph: KnowledgeGraph,
  world: World,
  say: (line: string) => void,
): Promise<number> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const drafts = new Map<string, EntityDraft>()
  for (const part of partsOf(world)) {
    const { entities, ...edges } = assembled(part, drafts)
    for (const some of slices(entities, NODES)) await graph.write((tx) => createNodes(tx, some))
    await graph.write((tx) => createRelations(tx, edges))
  }
  await graph.write((tx) => recordChange(tx, { ...datasetOf(world), recordedAt: AT }))
  await graph.settle()
  say(`  filled in ${seconds().toFixed(0)} s`)
  return seconds()
}

function assembled(part: Partial<World>, drafts: Map<string, EntityDraft>): Assembly {
  const batch = readDataset(filesOf(part), DATASET)
  for (const { entity } of batch.entities) drafts.set(entity.id, entity)
  const assembly = assemble(batch, { at: AT, recordedBy: DATASET, entity: (id) => drafts.get(id) })
  const rejected = [...batch.rejections, ...assembly.rejections]
  if (rejected.length > 0) throw new Error(`The world is wrong: ${JSON.stringify(rejected.slice(0, 3))}`)
  return assembly
}

const datasetOf = (world: World) => readDataset(filesOf({ sources: world.sources }), DATASET).manifest

async function createNodes(tx: GraphTransaction, entities: Assembly['entities']): Promise<void> {
  const nodes = entities.map((entity) => storableEntity(entity, DATASET))
  for (const [kind, rows] of groupBy(nodes, (row) => row.kind)) {
    for (const batch of slices(rows, BATCH)) await createEntities(tx, kind, batch)
  }
}

async function createRelations(
  tx: GraphTransaction,
  { participations, mentions, links }: Pick<Assembly, 'participations' | 'mentions' | 'links'>,
): Promise<void> {
  const edges: StoredEdge[] = [
    ...participations.map((edge) => storableParticipation(edge, DATASET)),
    ...mentions.map((edge) => storableMention(edge, DATASET)),
    ...links.map((edge) => storableLink(edge, AT, DATASET)),
  ]
  for (const [type, rows] of groupBy(edges, (edge) => edge.type)) {
    for (const batch of slices(rows, BATCH)) await createEdges(tx, type, batch)
  }
}

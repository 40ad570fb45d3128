import type { KnowledgeGraph } from '../../src/graph/index.js'
import { readDataset } from '../../src/importers/dataset/read-dataset.js'
import { ingest } from '../../src/services/ingest/ingest.js'
import { filesOf, type World } from './world.js'

/** The moment at which test worlds are recorded. */
const RECORDED = new Date('2026-11-24T09:00:00.000Z')

/** Brings a world into a base, as a user would. @throws where the import rejects a record */
export async function importWorld(
  graph: KnowledgeGraph,
  world: Partial<World>,
  folder = 'world',
): Promise<void> {
  const { rejected } = await ingest(graph, readDataset(filesOf(world), folder), { now: RECORDED })
  if (rejected.length > 0) throw new Error(`The world is wrong: ${JSON.stringify(rejected.slice(0, 3))}`)
}

import type { KnowledgeGraph } from '../src/graph/index.js'
import { readDataset } from '../src/importers/dataset/read-dataset.js'
import { ingest } from '../src/services/ingest/ingest.js'
import { filesOf, type World } from '../tests/support/world.js'

/** When the base learns the world. */
export const RECORDED = new Date('2026-11-24T09:00:00.000Z')
/** Records of one import: an import is one transaction, and a transaction has to fit the memory of the server. */
const EVENTS = 2_500
const ARTICLES = 5_000

/** Brings a world into a base the way a user's data set comes in, a part at a time, and gives the seconds it took. */
export async function load(
  graph: KnowledgeGraph,
  world: World,
  say: (line: string) => void,
): Promise<number> {
  const began = performance.now()
  for (const part of partsOf(world)) {
    await importPart(graph, part)
    say(`  ${seconds(began).toFixed(0)} s: ${sizeOf(part)}`)
  }
  return seconds(began)
}

/** What a part refers to comes in an earlier part. */
export const partsOf = ({ events, articles, claims: _, ...first }: World): Partial<World>[] => [
  first,
  ...slices(events, EVENTS).map((slice) => ({ events: slice })),
  ...slices(articles, ARTICLES).map((slice) => ({ articles: slice })),
]

async function importPart(graph: KnowledgeGraph, part: Partial<World>): Promise<void> {
  const { rejected } = await ingest(graph, readDataset(filesOf(part), 'bench'), { now: RECORDED })
  if (rejected.length > 0) throw new Error(`The world is wrong: ${JSON.stringify(rejected.slice(0, 3))}`)
}

export const slices = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

const sizeOf = (part: Partial<World>): string =>
  Object.entries(part)
    .filter(([, records]) => records.length > 0)
    .map(([name, records]) => `${records.length} ${name}`)
    .join(', ')

const seconds = (since: number): number => (performance.now() - since) / 1000

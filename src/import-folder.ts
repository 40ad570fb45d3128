import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { UserInputError } from './errors.js'
import type { KnowledgeGraph } from './graph/index.js'
import { readDataset } from './importers/dataset/read-dataset.js'
import { type IngestOptions, ingest } from './services/ingest/ingest.js'
import type { ImportReport } from './services/ingest/report.js'

/**
 * Imports a data set folder.
 * @throws UserInputError where there is no such folder
 */
export function importFolder(
  graph: KnowledgeGraph,
  folder: string,
  options: IngestOptions,
): Promise<ImportReport> {
  if (!existsSync(folder))
    throw new UserInputError('folder', folder, 'a folder with the JSON files of a data set')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const files = new Map(
    names.map((name) => [basename(name, '.json'), readFileSync(join(folder, name), 'utf8')]),
  )
  return ingest(graph, readDataset(files, basename(resolve(folder))), options)
}

/**
 * Fills a base that has never been filled. The import is one transaction: a start that was killed half-way left nothing,
 * and the next one does it again.
 */
export async function seedIfEmpty(
  graph: KnowledgeGraph,
  folder: string,
  options: IngestOptions,
): Promise<ImportReport | undefined> {
  const { lastChange } = await graph.reads().statistics()
  return lastChange === null ? importFolder(graph, folder, options) : undefined
}

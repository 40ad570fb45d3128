import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { StoreError } from '../../../errors.js'

/**
 * A small file beside the graph that says how far the graph must be. The engine opens a graph whose write-ahead log lost
 * its tail, or all of it, without a word; only something outside can tell that a committed write is missing.
 */
const Journal = z.strictObject({
  /** The version of the engine that wrote the graph. */
  engine: z.string(),
  /** The number of the last committed write; the graph holds it too. */
  sequence: z.number().int().nonnegative(),
  nodes: z.number().int().nonnegative(),
  relationships: z.number().int().nonnegative(),
})
export type Journal = z.infer<typeof Journal>

/** The journal, or undefined where there is none. @throws StoreError where it cannot be read */
export function readJournal(path: string): Journal | undefined {
  try {
    return Journal.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new StoreError(`${path} is not a journal of this version.`, error)
  }
}

/** Replaces the journal in one step, on disk before this returns. */
export function writeJournal(path: string, journal: Journal): void {
  const draft = `${path}.new`
  const file = openSync(draft, 'w')
  try {
    writeFileSync(file, `${JSON.stringify(journal)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

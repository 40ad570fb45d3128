import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { StoreError } from '../../../errors.js'
import { openingError, REBUILD_ADVICE } from './errors.js'
import { type Journal, readJournal, writeJournal } from './journal.js'

type Database = InstanceType<typeof grafeo.GrafeoDB>

/** The one version whose behaviour the contract suite has pinned down. */
const ENGINE_VERSION = '0.6.0'

/** The open graph of one folder, and the journal that guards it. */
export class Store {
  readonly database: Database
  readonly #journalPath: string

  private constructor(database: Database, journalPath: string) {
    this.database = database
    this.#journalPath = journalPath
  }

  /**
   * Opens the graph in `folder`, or makes an empty one.
   * @throws StoreError where it is in use, of another version, damaged, or lacks a write that was committed
   */
  static async open(folder: string): Promise<Store> {
    const { graph, journal: journalPath } = filesIn(folder)
    const journal = readJournal(journalPath)
    checkVersion(journal, folder)
    if (journal && journal.sequence > 0 && !existsSync(graph)) {
      throw new StoreError(`${graph} is missing, though ${journalPath} knows of it. ${REBUILD_ADVICE}`)
    }
    mkdirSync(folder, { recursive: true })
    const database = openFile(graph, folder)
    const store = new Store(database, journalPath)
    await store.#checkAgainst(journal, graph)
    // Without triggers the log grows without bound, and the last writes of a burst wait in memory for the next one.
    database.setCheckpointTriggers({ intervalMs: 1000, walBytes: 8_000_000 })
    return store
  }

  /** Makes the write with this number durable. */
  seal(sequence: number): void {
    this.database.walCheckpoint()
    writeJournal(this.#journalPath, this.#state(sequence))
  }

  close(): void {
    this.database.walCheckpoint()
    this.database.close()
  }

  async #checkAgainst(journal: Journal | undefined, graph: string): Promise<void> {
    const sequence = await this.#sequence()
    const state = this.#state(sequence)
    // A graph one write ahead was killed between its commit and its journal entry: it is whole.
    const short = journal !== undefined && sequence < journal.sequence
    const other =
      journal?.sequence === sequence &&
      (journal.nodes !== state.nodes || journal.relationships !== state.relationships)
    if (short || other) {
      this.database.close()
      throw new StoreError(
        `${graph} lacks data that was stored (write ${journal.sequence} with ${journal.nodes} nodes and ${journal.relationships} relationships; ` +
          `found write ${sequence} with ${state.nodes} and ${state.relationships}). ${REBUILD_ADVICE}`,
      )
    }
    writeJournal(this.#journalPath, state)
  }

  async #sequence(): Promise<number> {
    const result = await this.database.executeCypher('MATCH (j:Journal) RETURN j.sequence AS sequence')
    return result.length === 0 ? 0 : Number(result.get(0).sequence)
  }

  #state(sequence: number): Journal {
    return {
      engine: ENGINE_VERSION,
      sequence,
      nodes: this.database.nodeCount(),
      relationships: this.database.edgeCount(),
    }
  }
}

/** Moves the files of a graph into a folder beside them and gives its path; undefined where there are none. */
export function moveAside(folder: string, now: Date): string | undefined {
  const { graph, log, journal } = filesIn(folder)
  const present = [graph, log, journal].filter((path) => existsSync(path))
  if (present.length === 0) return undefined
  const aside = join(folder, `aside-${now.toISOString().replaceAll(':', '')}`)
  mkdirSync(aside)
  for (const path of present) renameSync(path, path.replace(folder, aside))
  return aside
}

function filesIn(folder: string) {
  const graph = join(folder, 'parley.grafeo')
  return { graph, log: `${graph}.wal`, journal: join(folder, 'parley.json') }
}

function openFile(path: string, folder: string): Database {
  try {
    return grafeo.GrafeoDB.create(path)
  } catch (error) {
    throw openingError(error, path, folder)
  }
}

function checkVersion(journal: Journal | undefined, folder: string): void {
  const installed = grafeo.GrafeoDB.create().version()
  if (installed !== ENGINE_VERSION) {
    throw new StoreError(
      `The embedded engine is ${installed}, Parley needs ${ENGINE_VERSION}: run \`npm ci\`.`,
    )
  }
  if (journal && journal.engine !== ENGINE_VERSION) {
    throw new StoreError(
      `${folder} was written by engine ${journal.engine}, this is ${ENGINE_VERSION}. ${REBUILD_ADVICE}`,
    )
  }
}

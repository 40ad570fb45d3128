import { setTimeout as sleep } from 'node:timers/promises'
import { ConflictError, EngineUnavailableError } from '../../../errors.js'
import { inTurns } from '../../../turns.js'
import type { Cypher, Parameters } from '../../cypher.js'
import { withinDeadline } from '../../deadline.js'
import type { GraphEngine, GraphTransaction, ReadOptions, Row, SchemaDefinition } from '../../engine.js'
import { plainParameters } from '../plain.js'
import { NEXT_WRITE } from '../sequence.js'
import { isRace, translated } from './errors.js'
import { Memory } from './memory.js'
import { Store } from './store.js'
import { Turnstile } from './turnstile.js'

/** Reads at the same time; the machine a newcomer has offers two to four cores. */
const READERS = 4
const ATTEMPTS = 3

interface Result {
  readonly length: number
  readonly rowsScanned: number | null
  get(index: number): unknown
  toArray(): unknown[]
}

/** The graph in a file of this process: no server, no cancel, one writer. */
export class EmbeddedEngine implements GraphEngine {
  readonly name = 'embedded'
  readonly #store: Store
  readonly #memory = new Memory()
  readonly #readers = new Turnstile(READERS)
  readonly #writer = new Turnstile(1)
  #closed = false

  private constructor(store: Store) {
    this.#store = store
  }

  /** @throws StoreError, see `Store.open` */
  static async open(folder: string): Promise<EmbeddedEngine> {
    return new EmbeddedEngine(await Store.open(folder))
  }

  read<R = Row>(statement: Cypher, parameters: Parameters = {}, options: ReadOptions = {}): Promise<R[]> {
    const plain = plainParameters(parameters, Number)
    const run = () =>
      this.#readers.pass(async () => {
        this.#checkOpen()
        options.signal?.throwIfAborted()
        const result = await resultOf(this.#store.database.executeCypher(statement, plain))
        return {
          rows: await inTurns(placesIn(result), (at) => result.get(at)),
          scanned: result.rowsScanned ?? 0,
        }
      })
    return withinDeadline(this.#memory.answer(statement, plain, run) as Promise<R[]>, options)
  }

  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#writer.pass(async () => {
      this.#checkOpen()
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.#attempt(work)
        } catch (error) {
          if (!(error instanceof ConflictError && isRace(error.cause)) || attempt === ATTEMPTS) throw error
          await sleep(20 * attempt * (1 + Math.random()))
        }
      }
    })
  }

  /** Plans here do not rest on statistics. */
  async settle(): Promise<void> {}

  async define(definition: SchemaDefinition): Promise<void> {
    const { unique, nodeIndexes } = definition
    for (const { of, property } of unique) {
      const name = `${of}_${property}`.toLowerCase()
      await this.#command(
        `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${of}) REQUIRE n.${property} IS UNIQUE`,
      )
    }
    // A uniqueness constraint makes no index here: without one each insert would read all nodes of its label.
    for (const { of, property } of [...unique, ...nodeIndexes]) {
      const name = `${of}_${property}`.toLowerCase()
      await this.#command(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${of}) ON (n.${property})`)
    }
  }

  async check(): Promise<void> {
    this.#checkOpen()
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#writer.drained()
    await this.#readers.drained()
    this.#store.close()
  }

  async #attempt<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#store.database.beginTransaction()
    try {
      const [row] = await rowsOf<{ sequence: number }>(transaction.executeCypher(NEXT_WRITE))
      const result = await work({
        run: <R>(statement: Cypher, parameters: Parameters = {}) =>
          rowsOf<R>(transaction.executeCypher(statement, plainParameters(parameters, Number))),
      })
      commit(transaction)
      this.#memory.forget()
      this.#store.seal(row?.sequence ?? 0)
      return result
    } catch (error) {
      // A failed statement does not end a transaction here: what it wrote before would still be committed.
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  async #command(statement: string): Promise<void> {
    await rowsOf(this.#store.database.executeCypher(statement))
  }

  #checkOpen(): void {
    if (this.#closed) throw new EngineUnavailableError('The graph is closed.')
  }
}

function commit(transaction: { commit(): void }): void {
  try {
    transaction.commit()
  } catch (error) {
    throw translated(error)
  }
}

/** Rows are unpacked one by one, in turns: 50,000 at once would hold the event loop for a third of a second. */
const placesIn = ({ length }: Result): readonly number[] => Array.from({ length }, (_, at) => at)

const rowsOf = async <R>(result: Promise<Result>): Promise<R[]> => (await resultOf(result)).toArray() as R[]

async function resultOf(result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    throw translated(error)
  }
}

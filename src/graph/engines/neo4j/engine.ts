import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { EngineUnavailableError, QueryError } from '../../../errors.js'
import { type Cypher, cypher, type Parameters } from '../../cypher.js'
import { withinDeadline } from '../../deadline.js'
import type { GraphEngine, GraphTransaction, ReadOptions, Row, SchemaDefinition } from '../../engine.js'

import { plainParameters } from '../plain.js'
import { NEXT_WRITE } from '../sequence.js'
import { translated } from './errors.js'
import { retried } from './retry.js'

export interface Neo4jSettings {
  /** `neo4j://` routes over a cluster, `bolt://` speaks to one server; `+s` for TLS. */
  readonly uri: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
}

/** The longest that one read may run inside the server. */
const READ_TIMEOUT_MS = 5_000
/** For how long something that failed for a passing reason is tried again. */
const RETRY_MS = 3_000
/** The longest that one read may take with the driver's tries to reach the server, which come first. */
const PATIENCE_MS = 9_000
/** The longest that one write, an import above all, may run inside the server. */
const WRITE_TIMEOUT_MS = 600_000

/** The graph in a Neo4j server or cluster, over Bolt. */
export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j'
  readonly #driver: Driver
  readonly #database: { readonly database?: string }

  constructor({ uri, user, password, database }: Neo4jSettings) {
    this.#database = database === undefined ? {} : { database }
    this.#driver = neo4j.driver(
      uri,
      user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''),
      {
        disableLosslessIntegers: true,
        connectionTimeout: 1_500,
        connectionAcquisitionTimeout: 2_000,
        maxTransactionRetryTime: RETRY_MS,
        maxConnectionPoolSize: 20,
        telemetryDisabled: true,
      },
    )
  }

  async read<R = Row>(
    statement: Cypher,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<R[]> {
    const { signal, timeoutMs = PATIENCE_MS } = options
    const plain = plainParameters(parameters, neo4j.int)
    const attempt = () => this.#readOnce(statement, plain, Math.min(timeoutMs, READ_TIMEOUT_MS), signal)
    const work = retried(attempt, { windowMs: RETRY_MS, signal })
    return (await translating(withinDeadline(work, { signal, timeoutMs }))) as R[]
  }

  async write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      ...this.#database,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    })
    const attempt = async (tx: ManagedTransaction): Promise<T> => {
      await tx.run(NEXT_WRITE)
      return work({
        run: async <R>(statement: Cypher, parameters: Parameters = {}) => {
          const result = await tx.run(statement, plainParameters(parameters, neo4j.int))
          return result.records.map((record) => record.toObject() as R)
        },
      })
    }
    try {
      return await translating(session.executeWrite(attempt, { timeout: WRITE_TIMEOUT_MS }))
    } finally {
      await session.close()
    }
  }

  /**
   * The server samples its indexes now and then. Right after an import it may still plan for an empty base, and keep such a
   * plan: a look at every node in place of one step in an index. A user who may not call this waits for the server's own time.
   */
  async settle(): Promise<void> {
    try {
      await this.#command('CALL db.prepareForReplanning(60)')
    } catch (error) {
      if (!(error instanceof EngineUnavailableError || error instanceof QueryError)) throw error
    }
  }

  async define({ unique, nodeIndexes, relationshipIndexes }: SchemaDefinition): Promise<void> {
    for (const { of, property } of unique) {
      await this.#command(
        `CREATE CONSTRAINT ${named(of, property)}_unique IF NOT EXISTS FOR (n:${of}) REQUIRE n.${property} IS UNIQUE`,
      )
    }
    for (const { of, property } of nodeIndexes) {
      await this.#command(
        `CREATE INDEX ${named(of, property)} IF NOT EXISTS FOR (n:${of}) ON (n.${property})`,
      )
    }
    for (const { of, property } of relationshipIndexes) {
      await this.#command(
        `CREATE INDEX ${named(of, property)} IF NOT EXISTS FOR ()-[r:${of}]-() ON (r.${property})`,
      )
    }
    await this.#command('CALL db.awaitIndexes(300)')
  }

  async check(options: ReadOptions = {}): Promise<void> {
    await this.read(cypher`RETURN 1 AS one`, {}, { timeoutMs: 1_000, ...options })
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  /** In a transaction of its own: one trip to the server, where a transaction of the driver's takes a second one. */
  async #readOnce(statement: Cypher, plain: object, timeout: number, signal?: AbortSignal): Promise<Row[]> {
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      fetchSize: -1, // All rows at once: each statement has a limit.
    })
    const leave = () => void session.close()
    signal?.addEventListener('abort', leave, { once: true })
    try {
      const { records } = await session.run(statement, plain, { timeout })
      return records.map((record) => record.toObject())
    } finally {
      signal?.removeEventListener('abort', leave)
      await session.close()
    }
  }

  async #command(statement: string): Promise<void> {
    await translating(this.#driver.executeQuery(statement, {}, this.#database))
  }
}

const named = (of: string, property: string): string => `${of}_${property}`.toLowerCase()

async function translating<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw translated(error)
  }
}

import type { Cypher, Parameters } from './cypher.js'

/**
 * THE PORT: what Parley needs of a graph engine. Only plain values cross it (text, numbers, booleans, null, lists and
 * records of them): no driver's integer, node or date. All failures that an engine foresees arrive as our errors.
 */
export interface GraphEngine {
  /** Says which engine it is, in logs and messages. */
  readonly name: string

  /**
   * Runs one reading statement and gives its rows, in the statement's order.
   * @throws DeadlineError after `timeoutMs`, or once `signal` is aborted; the work inside the engine is stopped where the
   * engine can, and its answer is dropped where it cannot
   * @throws EngineUnavailableError while the engine is away
   * @throws QueryError where the engine refuses the statement
   */
  read<R = Row>(statement: Cypher, parameters?: Parameters, options?: ReadOptions): Promise<R[]>

  /**
   * Runs `work` in one transaction: all of it is stored, durably, before this settles, or nothing is. `work` may run again
   * after a lost race, so it must read what it depends on through its own `tx`. Writers wait for each other.
   * @throws ConflictError where a uniqueness rule is broken, or a race is lost again and again
   */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>

  /** After a bulk write: lets the engine look at its data anew, so that reads are planned for what is there now. */
  settle(): Promise<void>

  /** Makes sure that the constraints and indexes exist. Idempotent. */
  define(definition: SchemaDefinition): Promise<void>

  /** Answers if the engine can serve reads now. @throws EngineUnavailableError */
  check(options?: ReadOptions): Promise<void>

  /** Waits for running work and lets go of all resources. Idempotent. */
  close(): Promise<void>
}

/** One open transaction of `write`. */
export interface GraphTransaction {
  run<R = Row>(statement: Cypher, parameters?: Parameters): Promise<R[]>
}

export interface ReadOptions {
  /** Stops the read when its caller goes away. */
  readonly signal?: AbortSignal | undefined
  /** The longest that the read may take, in milliseconds. */
  readonly timeoutMs?: number | undefined
}

export type Row = Record<string, unknown>

/** Constraints and indexes, without the words of either engine. */
export interface SchemaDefinition {
  /** Properties that are unique within a label; an index backs each. */
  readonly unique: readonly PropertyOf[]
  /** Properties of nodes that reads look up or sort by. */
  readonly nodeIndexes: readonly PropertyOf[]
  /** Properties of relationships that reads sort by; an engine that cannot index them leaves them out. */
  readonly relationshipIndexes: readonly PropertyOf[]
}

/** A property of a label or of a relationship type. */
export interface PropertyOf {
  readonly of: Cypher
  readonly property: Cypher
}

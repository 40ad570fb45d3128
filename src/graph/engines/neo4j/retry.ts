import { setTimeout as sleep } from 'node:timers/promises'
import { Neo4jError } from 'neo4j-driver'

const FIRST_PAUSE_MS = 50

export interface RetryOptions {
  /** For how long tries may begin. */
  readonly windowMs: number
  /** No try begins after it is aborted. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The outcome of a read, tried again where the driver says that its failure may pass: a connection that a restart of the
 * server has broken, a change of leader. The pauses double.
 */
export async function retried<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { windowMs, signal } = options
  const end = Date.now() + windowMs
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await attempt()
    } catch (error) {
      const passing = Neo4jError.isRetryable(error)
      if (!passing || signal?.aborted || Date.now() + pause > end) throw error
      await sleep(pause * (0.8 + 0.4 * Math.random()))
    }
  }
}

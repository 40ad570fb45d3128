import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Load on one server. */
export interface Job {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Each connection goes through a share of them, over and over. */
  readonly bodies: readonly string[]
  /** Requests in flight at any time. */
  readonly connections: number
  readonly seconds: number
}

export interface Outcome {
  /** Of each response, in milliseconds. */
  readonly latencies: readonly number[]
  readonly seconds: number
  /** How many responses went wrong, by the way in which they did. */
  readonly failures: Readonly<Record<string, number>>
}

export interface Generator {
  /** @throws where any response went wrong */
  readonly run: (job: Job) => Promise<Outcome>
  readonly stop: () => void
}

/** Starts the process that makes the load, so that neither a server nor the bench itself has to. */
export function startGenerator(): Generator {
  const child = fork(fileURLToPath(new URL('generator.mjs', import.meta.url)))
  const exited = once(child, 'exit')
  const run = async (job: Job): Promise<Outcome> => {
    child.send(job)
    const [answer] = await Promise.race([once(child, 'message'), exited.then(ended)])
    const outcome = answer as Outcome
    const failed = Object.entries(outcome.failures).filter(([, count]) => count > 0)
    if (failed.length > 0) throw new Error(`Responses went wrong: ${JSON.stringify(outcome.failures)}`)
    return outcome
  }
  return { run, stop: () => child.kill() }
}

function ended(): never {
  throw new Error('The load generator ended.')
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { end } from '../systems.js'

const HARNESS = fileURLToPath(new URL('harness.mjs', import.meta.url))
const HEADERS = { 'content-type': 'application/json' }
const GIVES_UP_AFTER_MS = 60_000

/** Where the service finds its base: in one of the two. */
export interface Base {
  readonly DATA_DIR?: string
  readonly NEO4J_URI?: string
}

/** A response, whatever it says. */
export interface Response {
  readonly milliseconds: number
  /** The answer's first error, if there is one. */
  readonly error: string | undefined
  readonly data: Readonly<Record<string, unknown>> | null
}

/** The service in a process of its own, with a way to look into it. */
export class Probe {
  readonly url: string
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, url: string) {
    this.#child = child
    this.url = url
  }

  /** @param remembers whether the embedded engine may answer from its memory */
  static async start(base: Base, remembers: boolean): Promise<Probe> {
    const child = fork(HARNESS, {
      // Away from the checkout: a .env file in it is not meant for the bench.
      cwd: tmpdir(),
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        SEED_DIR: 'none',
        ...(!remembers && { PARLEY_BENCH_MEMORY: 'off' }),
        ...base,
      },
    })
    return new Probe(child, (await answerOf(child)) as string)
  }

  /** Sends one query over HTTP and waits for its answer. */
  async send(body: string): Promise<Response> {
    const began = performance.now()
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: HEADERS, body })
    const text = await response.text()
    const milliseconds = performance.now() - began
    const { data = null, errors } = JSON.parse(text)
    return { milliseconds, data, error: errors?.[0] && (errors[0].extensions?.code ?? errors[0].message) }
  }

  /** Milliseconds until `/healthz` answers. */
  async health(): Promise<number> {
    const began = performance.now()
    const response = await fetch(`${this.url}/healthz`)
    await response.text()
    return response.ok ? performance.now() - began : Number.POSITIVE_INFINITY
  }

  /** See `ANSWERS` of the harness. */
  async ask(
    ask: 'watch' | 'longest' | 'record' | 'recorded' | 'replay' | 'time' | 'rename',
    about?: object,
  ): Promise<number> {
    this.#child.send({ ask, about })
    return (await answerOf(this.#child)) as number
  }

  /** Bytes of memory that the process has now, as Linux counts them. */
  memory(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8')
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  stop(): Promise<void> {
    return end(this.#child)
  }
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController()
  const signal = AbortSignal.any([waiting.signal, AbortSignal.timeout(GIVES_UP_AFTER_MS)])
  const exited = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The service ended with ${code}.`)
  })
  exited.catch(() => undefined)
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), exited])
    if (message.error) throw new Error(message.error)
    return message.answer
  } finally {
    waiting.abort()
  }
}

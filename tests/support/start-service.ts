import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const READY_WITHIN_MS = 60_000

/** The built service as a process of its own. */
export interface RunningService {
  readonly url: string
  readonly process: ChildProcess
  /** What it has printed so far. */
  readonly output: () => { readonly stdout: string; readonly stderr: string }
  /** From the start to the line that says it is ready, in milliseconds. */
  readonly readyAfterMs: number
  /** Ends it as a supervisor would, and gives its exit code and how long that took. */
  readonly stop: (
    signal?: NodeJS.Signals,
  ) => Promise<{ readonly code: number | null; readonly tookMs: number }>
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** The Node to run it with. */
  readonly node?: string
}

/** Starts `dist/main.js` on a free port and waits until it says that it is ready. */
export async function startService({
  env = {},
  node = process.execPath,
}: StartOptions): Promise<RunningService> {
  const began = performance.now()
  const service = spawnService({ env, node })
  const url = await service.ready()
  return { ...service, url, readyAfterMs: performance.now() - began }
}

/** Starts it and does not wait. */
export function spawnService({ env = {}, node = process.execPath }: StartOptions) {
  const inherited = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].map((name) => [name, process.env[name]]))
  const child = spawn(node, ['dist/main.js'], {
    cwd: ROOT,
    env: { ...inherited, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (data) => {
    output.stdout += data
  })
  child.stderr.on('data', (data) => {
    output.stderr += data
  })
  return {
    process: child,
    output: () => output,
    ready: () => readyUrl(child, output),
    stop: (signal: NodeJS.Signals = 'SIGTERM') => stop(child, signal),
  }
}

async function readyUrl(child: ChildProcess, output: { stdout: string; stderr: string }): Promise<string> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (child.exitCode === null && Date.now() < deadline) {
    const url = /Parley is ready[\s\S]*?(http:\/\/\S+)\/ /.exec(output.stdout)?.[1]
    if (url) return url
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await stop(child, 'SIGKILL')
  throw new Error(`The service is not ready (exit code ${child.exitCode}):\n${output.stdout}${output.stderr}`)
}

async function stop(child: ChildProcess, signal: NodeJS.Signals) {
  const began = performance.now()
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return { code: child.exitCode, tookMs: performance.now() - began }
}

/** A GraphQL request and its answer. */
export async function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parsed(text) }
}

// biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of an answer
function parsed(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

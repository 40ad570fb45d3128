import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

/** What is compared. */
export type SystemName = 'embedded' | 'neo4j' | 'peer'

/** A server in a process of its own. */
export interface System {
  readonly name: SystemName
  readonly url: string
  readonly stop: () => Promise<void>
}

const STARTS_WITHIN_MS = 60_000
const PARLEY = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const PEER = fileURLToPath(new URL('peer/server.mjs', import.meta.url))

/** Parley as users run it, on a base that is filled already. */
export const startParley = (
  name: SystemName,
  base: { readonly DATA_DIR: string } | { readonly NEO4J_URI: string },
): Promise<System> => start(name, PARLEY, { SEED_DIR: 'none', LOG_LEVEL: 'silent', ...base })

export const startPeer = (uri: string): Promise<System> => start('peer', PEER, { NEO4J_URI: uri })

async function start(
  name: SystemName,
  script: string,
  settings: Readonly<Record<string, string>>,
): Promise<System> {
  const child = spawn(process.execPath, [script], {
    // Away from the checkout: a .env file in it is not meant for the bench.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    return { name, url: await urlOf(child), stop: () => end(child) }
  } catch (error) {
    await end(child)
    throw new Error(`${name} did not start: ${(error as Error).message}`)
  }
}

/** Both say where they answer once they do. */
async function urlOf(child: ChildProcess): Promise<string> {
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const deadline = AbortSignal.timeout(STARTS_WITHIN_MS)
  for (;;) {
    const [url] = /http:\S+\/graphql(?=\s)/.exec(said) ?? []
    if (url !== undefined) return url
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    await Promise.race([
      once(child.stdout ?? child, 'data', { signal: deadline }),
      once(child, 'exit', { signal: deadline }),
    ])
  }
}

/** Ends a server as a supervisor would. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(timer)
}

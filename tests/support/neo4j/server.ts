import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import type { Java } from './java.js'

/** A release of Neo4j that the tests run on. */
export interface Release {
  readonly version: string
  readonly mainClass: string
  /** The versions of Java that it runs on. */
  readonly java: readonly [least: number, most: number]
}

export const RELEASES: readonly Release[] = [
  { version: '5.26.30', mainClass: 'org.neo4j.server.CommunityEntryPoint', java: [17, 21] },
  { version: '2026.08.1', mainClass: 'org.neo4j.server.Neo4jCommunity', java: [21, 99] },
]

/** A real Neo4j of our own, on loopback. */
export interface Neo4jServer {
  readonly port: number
  readonly user?: string
  readonly password?: string
  readonly stop: () => Promise<void>
}

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))
const PASSWORD = 'parley-test'
const STARTS_WITHIN_MS = 90_000

/** Where the jars stay between runs: outside the checkout. */
const CACHE = process.env.PARLEY_TEST_CACHE ?? join(homedir(), '.cache', 'parley')

/** Starts a fresh, empty server; with `auth`, for a user with a password. */
export async function startNeo4j(release: Release, java: Java, auth: boolean): Promise<Neo4jServer> {
  const jars = jarsOf(release)
  const home = mkdtempSync(join(tmpdir(), 'parley-neo4j-'))
  const port = await freePort()
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) mkdirSync(join(home, name))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port, auth))
  const log = join(home, 'logs', 'console.log')
  const output = openSync(log, 'w')
  const child = spawn(java.command, commandLine(jars, home, release.mainClass), {
    stdio: ['ignore', output, output],
  })
  const stop = async () => {
    await end(child)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await answering(port, auth, child)
  } catch (error) {
    const tail = readFileSync(log, 'utf8').slice(-2000)
    await stop()
    throw new Error(`Neo4j ${release.version} did not start: ${(error as Error).message}\n${tail}`)
  }
  return { port, ...(auth && { user: 'neo4j', password: PASSWORD }), stop }
}

/** The folder with the jars of a release; fetched from Maven Central once. */
function jarsOf({ version }: Release): string {
  const folder = join(CACHE, `neo4j-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(join(CACHE, 'fetching-'))
  const fetched = spawnSync(
    'mvn',
    [
      '-B',
      '-q',
      '-f',
      POM,
      'dependency:copy-dependencies',
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${draft}`,
    ],
    { encoding: 'utf8' },
  )
  if (fetched.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(
      `Maven could not fetch Neo4j ${version}: ${fetched.error?.message ?? fetched.stdout.slice(-1000)}`,
    )
  }
  if (!existsSync(folder)) renameSync(draft, folder)
  return folder
}

const configuration = (port: number, auth: boolean): string => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=${auth}
server.memory.heap.initial_size=512m
server.memory.heap.max_size=1g
server.memory.pagecache.size=512m
`

const commandLine = (jars: string, home: string, mainClass: string): string[] => [
  '-Xms512m',
  '-Xmx1g',
  ...['nio', 'io', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-cp',
  join(jars, '*'),
  mainClass,
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
]

async function answering(port: number, auth: boolean, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode}`)
    try {
      return await (auth ? setPassword(port) : ping(port))
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(250)
    }
  }
}

async function ping(port: number): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, undefined, {
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 0,
  })
  try {
    await driver.executeQuery('RETURN 1')
  } finally {
    await driver.close()
  }
}

/** A new server has a user with a known password that must be changed before anything else. */
async function setPassword(port: number): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'neo4j'), {
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 0,
  })
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: PASSWORD },
      { database: 'system' },
    )
  } finally {
    await driver.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(timer)
}

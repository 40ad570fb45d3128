import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cypher } from '../../src/graph/cypher.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { EmbeddedEngine } from '../../src/graph/engines/embedded/engine.js'
import { Neo4jEngine } from '../../src/graph/engines/neo4j/engine.js'
import { startNewestNeo4j } from '../neo4j.js'

/** An empty base. */
export interface Store {
  readonly name: string
  readonly engine: GraphEngine
  /** Ends the base and leaves nothing behind; gives the bytes that it took on disk when all was written. */
  readonly close: () => Promise<number>
}

export const STORES: readonly (() => Promise<Store>)[] = [openEmbedded, openNeo4j]

async function openEmbedded(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const engine = await EmbeddedEngine.open(folder)
  const close = async () => {
    await engine.close()
    const bytes = sizeOf(folder)
    rmSync(folder, { recursive: true, force: true })
    return bytes
  }
  return { name: 'embedded', engine, close }
}

async function openNeo4j(): Promise<Store> {
  const { version, uri, stop } = await startNewestNeo4j()
  const engine = new Neo4jEngine({ uri })
  const close = async () => {
    const server = await whereabouts(engine).finally(() => engine.close())
    await end(server.process)
    const bytes = sizeOf(server.folder)
    await stop()
    return bytes
  }
  return { name: `neo4j ${version}`, engine, close }
}

/** The process of a Neo4j, and the folder with its store: indexes included, the transaction log left out. */
async function whereabouts(engine: GraphEngine): Promise<{ process: number; folder: string }> {
  const [setting] = await engine.read<{ value: string }>(
    cypher`SHOW SETTINGS 'server.directories.data' YIELD value RETURN value`,
  )
  const [runtime] = await engine.read<{ name: string }>(
    cypher`CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.Name.value AS name`,
  )
  if (!setting || !runtime) throw new Error('Neo4j does not say where it is.')
  return { process: Number.parseInt(runtime.name, 10), folder: join(setting.value, 'databases', 'neo4j') }
}

/** Before it ends, a Neo4j writes all that it holds to its store. */
async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM')
  while (isAlive(pid)) await sleep(100)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
  }, 0)
}

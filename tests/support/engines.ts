import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { cypher } from '../../src/graph/cypher.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { EmbeddedEngine } from '../../src/graph/engines/embedded/engine.js'
import { Neo4jEngine } from '../../src/graph/engines/neo4j/engine.js'
import { KnowledgeGraph, migrate } from '../../src/graph/index.js'

/** An engine that suites run on. */
export interface TestEngine {
  readonly name: string
  /** An empty base with its schema. */
  readonly open: () => Promise<OpenEngine>
}

export interface OpenEngine {
  readonly engine: GraphEngine
  readonly graph: KnowledgeGraph
  /** Closes the engine and leaves nothing behind. */
  readonly close: () => Promise<void>
}

const embedded: TestEngine = {
  name: 'embedded',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
    const opened = await ready(await EmbeddedEngine.open(folder))
    const close = async () => {
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    }
    return { ...opened, close }
  },
}

/** Every engine of this run: the embedded one, and each Neo4j that was started. */
export const ENGINES: readonly TestEngine[] = [
  embedded,
  ...inject('neo4j').map(
    ({ version, port, user, password }): TestEngine => ({
      name: `neo4j ${version}`,
      open: async () => {
        const engine = new Neo4jEngine({ uri: `bolt://127.0.0.1:${port}`, user, password })
        const opened = await ready(engine)
        await engine.write((tx) => tx.run(cypher`MATCH (n) WHERE NOT n:Journal DETACH DELETE n`))
        await migrate(engine)
        return opened
      },
    }),
  ),
]

async function ready(engine: GraphEngine): Promise<OpenEngine> {
  await migrate(engine)
  return { engine, graph: new KnowledgeGraph(engine), close: () => engine.close() }
}

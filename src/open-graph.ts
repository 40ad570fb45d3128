import type { Config } from './config.js'
import { EmbeddedEngine } from './graph/engines/embedded/engine.js'
import { Neo4jEngine } from './graph/engines/neo4j/engine.js'
import { type GraphEngine, KnowledgeGraph, migrate } from './graph/index.js'

/** An open graph, ready for reads and writes. */
export interface OpenGraph {
  readonly engine: GraphEngine
  readonly graph: KnowledgeGraph
}

/**
 * Opens the graph that the settings name, with its constraints and indexes.
 * @throws StoreError or EngineUnavailableError, with what to do
 */
export async function openGraph(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<OpenGraph> {
  const engine = config.neo4j ? new Neo4jEngine(config.neo4j) : await EmbeddedEngine.open(config.dataDir)
  try {
    await migrate(engine)
    return { engine, graph: new KnowledgeGraph(engine) }
  } catch (error) {
    await engine.close()
    throw error
  }
}

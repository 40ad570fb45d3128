import neo4j from 'neo4j-driver'
import { type Cypher, cypher } from '../../src/graph/cypher.js'
import type { Probe } from './probe.js'

/**
 * What a search is measured beside. Parley's own index is in the process, so the statements of an answer are but two lookups;
 * what stands here is how the engine itself would find the first twenty names with a word, and how many there are.
 */
export interface SearchPeer {
  readonly name: string
  readonly statements: readonly Cypher[]
}

export const SCAN: SearchPeer = {
  name: 'names that contain the word, by a scan',
  statements: [
    cypher`MATCH (n:Entity) WHERE n.nameText CONTAINS $word RETURN n.id AS id, n.name AS name LIMIT $limit`,
    cypher`MATCH (n:Entity) WHERE n.nameText CONTAINS $word RETURN count(n) AS total`,
  ],
}

const FULLTEXT: SearchPeer = {
  name: "Neo4j's own full-text index",
  statements: [
    cypher`CALL db.index.fulltext.queryNodes('bench_names', $word) YIELD node, score RETURN node.id AS id, node.name AS name, score LIMIT $limit`,
    cypher`CALL db.index.fulltext.queryNodes('bench_names', $word) YIELD node RETURN count(node) AS total`,
  ],
}

const CREATE = [
  'CREATE FULLTEXT INDEX bench_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameText]',
  'CALL db.awaitIndexes(300)',
]

/** Makes the index that only the bench has. */
export async function createFulltext(uri: string): Promise<SearchPeer> {
  const driver = neo4j.driver(uri)
  try {
    for (const statement of CREATE) await driver.executeQuery(statement)
    return FULLTEXT
  } finally {
    await driver.close()
  }
}

/** What a peer takes for a word, in milliseconds. */
export const askPeer = (probe: Probe, { statements }: SearchPeer, word: string): Promise<number> =>
  probe.ask('time', { statements, parameters: { word, limit: 20 } })

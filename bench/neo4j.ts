import { findJava } from '../tests/support/neo4j/java.js'
import { RELEASES, startNeo4j } from '../tests/support/neo4j/server.js'

/** A fresh Neo4j of the bench's own. */
export interface Neo4j {
  readonly version: string
  readonly uri: string
  readonly stop: () => Promise<void>
}

/** Starts the newest release that a Java of this machine runs. */
export async function startNewestNeo4j(): Promise<Neo4j> {
  const { release, java } = newest()
  const { port, stop } = await startNeo4j(release, java, false)
  return { version: newestVersion(), uri: `bolt://127.0.0.1:${port}`, stop }
}

/** The release that is started, and the Java that runs it. */
export function newestVersion(): string {
  const { release, java } = newest()
  return `${release.version} on Java ${java.major}`
}

function newest() {
  for (const release of RELEASES.toReversed()) {
    const java = findJava(...release.java)
    if (java) return { release, java }
  }
  const wanted = RELEASES.map(({ version, java }) => `${version} needs Java ${java.join(' to ')}`)
  throw new Error(`The bench needs a Neo4j, and Neo4j a Java: ${wanted.join(', ')}.`)
}

import type { TestProject } from 'vitest/node'
import { findJava } from './neo4j/java.js'
import { type Neo4jServer, RELEASES, startNeo4j } from './neo4j/server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The real Neo4j servers of this run; empty where there is no Java. */
    readonly neo4j: readonly {
      readonly version: string
      readonly port: number
      readonly user?: string
      readonly password?: string
    }[]
  }
}

/** Starts a Neo4j of each release for the run. The first wants a user and a password, as users' servers do. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const releases = process.env.GRAPH_ENGINES === 'embedded' ? [] : RELEASES
  if (releases.length === 0)
    report(
      RELEASES.map(({ version }) => version),
      'Unset GRAPH_ENGINES',
    )
  const wanted = releases.map((release) => ({ release, java: findJava(...release.java) }))
  const missing = wanted.filter(({ java }) => java === undefined)
  if (missing.length > 0)
    report(
      missing.map(({ release }) => `${release.version} (needs Java ${release.java.join(' to ')})`),
      'Install that Java and Maven',
    )
  const servers: (Neo4jServer & { version: string })[] = []
  for (const [at, { release, java }] of wanted.entries()) {
    if (java) servers.push({ version: release.version, ...(await startNeo4j(release, java, at === 0)) })
  }
  project.provide(
    'neo4j',
    servers.map(({ stop: _, ...server }) => server),
  )
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** A suite that does not run says so; where everything is to be checked, it is a failure. */
function report(releases: readonly string[], advice: string): void {
  const line = `Not run: the Neo4j suite on ${releases.join(' and ')}. ${advice} and run \`npm test\` again.`
  if (process.env.CI === 'true') throw new Error(line)
  console.warn(line)
}

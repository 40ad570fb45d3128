import type { TestProject } from 'vitest/node'
import { findJava } from './neo4j/java.js'
import { type Neo4jServer, RELEASES, type Release, startNeo4j } from './neo4j/server.js'
import { notRun } from './not-run.js'

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
  const servers: (Neo4jServer & { readonly version: string })[] = []
  for (const [at, release] of RELEASES.entries()) {
    const server = await start(release, at === 0)
    if (server) servers.push({ ...server, version: release.version })
  }
  const plain = servers.map(({ stop: _, ...server }) => server)
  project.provide('neo4j', plain)
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** A server, or undefined where this machine cannot have one. */
async function start(release: Release, auth: boolean): Promise<Neo4jServer | undefined> {
  const java = findJava(...release.java)
  if (process.env.GRAPH_ENGINES === 'embedded') return missing(release, 'Unset GRAPH_ENGINES')
  if (!java) return missing(release, `Install Maven and Java ${release.java.join(' to ')}`)
  try {
    return await startNeo4j(release, java, auth)
  } catch (error) {
    return missing(release, `Mend this (${(error as Error).message.trim()})`)
  }
}

function missing({ version }: Release, advice: string): undefined {
  notRun(`the suites on Neo4j ${version}`, advice)
}

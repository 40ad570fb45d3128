import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../src/open-graph.js'
import type { World } from '../../tests/support/world.js'
import type { Closing } from '../closing.js'
import { startNewestNeo4j } from '../neo4j.js'
import { fill } from './fill.js'
import { type Base, Probe } from './probe.js'

/** An engine that the bench runs on. */
export const ENGINES = ['embedded', 'neo4j'] as const
export type EngineName = (typeof ENGINES)[number]

/** The service on a base of its own, filled with a world. */
export interface Filled {
  readonly probe: Probe
  readonly seconds: number
  /** The server, where the engine is one. */
  readonly uri: string | null
}

interface Circumstances {
  readonly closing: Closing
  readonly say: (line: string) => void
  /** Whether the embedded engine may answer from its memory. */
  readonly remembers: boolean
}

/** Fills a fresh base with a world and starts the service on it. */
export async function startOn(
  engine: EngineName,
  world: World,
  { closing, say, remembers }: Circumstances,
): Promise<Filled> {
  const base = engine === 'neo4j' ? await server(closing) : folder(closing)
  const { engine: opened, graph } = await openGraph({
    dataDir: base.DATA_DIR ?? '',
    neo4j: base.NEO4J_URI === undefined ? null : { uri: base.NEO4J_URI },
  })
  const seconds = await fill(graph, world, say).finally(() => opened.close())
  const probe = await Probe.start(base, remembers)
  closing.add(() => probe.stop())
  return { probe, seconds, uri: base.NEO4J_URI ?? null }
}

async function server(closing: Closing): Promise<Base> {
  const { uri, stop } = await startNewestNeo4j()
  closing.add(stop)
  return { NEO4J_URI: uri }
}

function folder(closing: Closing): Base {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
  return { DATA_DIR: dataDir }
}

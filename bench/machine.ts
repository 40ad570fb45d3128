import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** What Parley was measured on, as lines `name: value`. */
export function machine(neo4j: string): readonly string[] {
  const [processor] = cpus()
  return [
    `Machine: ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}, Neo4j ${neo4j}`,
    `Parley: ${versions('..', ['@grafeo-db/js', 'neo4j-driver', '@apollo/server', 'express', 'graphql'])}`,
  ]
}

/** What stands beside Parley, and what makes the load. */
export function peers(): readonly string[] {
  return [
    `Peer: ${versions('.', ['@neo4j/graphql', 'neo4j-driver', '@apollo/server', 'express', 'graphql'])}`,
    `Load generator: ${versions('.', ['autocannon'])}`,
  ]
}

/** The versions that are installed in a folder beside or above this file. */
const versions = (folder: string, names: readonly string[]): string =>
  names.map((name) => `${name} ${versionOf(`${folder}/node_modules/${name}/package.json`)}`).join(', ')

function versionOf(path: string): string {
  const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Whether the machine has something else to do: it would share the numbers. */
export async function idleness(): Promise<string> {
  const [idleBefore, allBefore] = ticks()
  await sleep(3_000)
  const [idle, all] = ticks()
  return `Before measuring, the machine was ${Math.round((100 * (idle - idleBefore)) / (all - allBefore))} % idle`
}

function ticks(): readonly [idle: number, all: number] {
  const times = cpus().map((core) => core.times)
  const all = times.flatMap((core) => Object.values(core)).reduce((sum, value) => sum + value, 0)
  return [times.reduce((sum, { idle }) => sum + idle, 0), all]
}

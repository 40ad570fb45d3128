import grafeo from '@grafeo-db/js'
import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { plainParameters } from '../../src/graph/engines/plain.js'
import type { RecordedRead } from './recording-engine.js'

/** What an engine did to answer a statement. */
export interface Work {
  /** Rows read from storage, or database hits: the engine's own unit. */
  readonly amount: number
  /** The operators of its plan; empty where the engine has no names for them that we rely on. */
  readonly operators: readonly string[]
}

/** Measures statements on a Neo4j server, each run once before, so that its plan is made. */
export async function profileNeo4j(
  { port, user, password }: { readonly port: number; readonly user?: string; readonly password?: string },
  reads: readonly RecordedRead[],
): Promise<readonly Work[]> {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '')
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, auth, { disableLosslessIntegers: true })
  try {
    const works: Work[] = []
    for (const { statement, parameters } of reads) {
      const { summary } = await driver.executeQuery(
        `PROFILE ${statement}`,
        plainParameters(parameters, neo4j.int),
      )
      if (!summary.profile) throw new Error('There is no profile.')
      const operators = flatten(summary.profile)
      works.push({
        amount: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
        operators: operators.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
      })
    }
    return works
  } finally {
    await driver.close()
  }
}

const flatten = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(flatten)]

/** Measures statements on the embedded graph of a folder that no one has open. */
export async function profileEmbedded(
  folder: string,
  reads: readonly RecordedRead[],
): Promise<readonly Work[]> {
  const database = grafeo.GrafeoDB.create(`${folder}/parley.grafeo`)
  try {
    const works: Work[] = []
    for (const { statement, parameters } of reads) {
      const { rowsScanned } = await database.executeCypher(statement, plainParameters(parameters, Number))
      works.push({ amount: rowsScanned ?? Number.NaN, operators: [] })
    }
    return works
  } finally {
    database.close()
  }
}

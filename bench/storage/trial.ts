import { type Cypher, cypher } from '../../src/graph/cypher.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { Random } from '../../tests/support/random.js'
import type { Model } from './models.js'
import { cities, events, participationBatches, type Size, type StoredParticipation } from './network.js'
import { QUESTIONS } from './questions.js'
import type { Store } from './stores.js'

/** What one way of storing costs on one engine. */
export interface Trial {
  readonly store: string
  readonly model: Model['name']
  readonly loadSeconds: number
  readonly answers: readonly Answered[]
}

export interface Answered {
  readonly question: string
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Rows found in all: the same for all models, or one of them answers something else. */
  readonly rows: number
}

/** Seeds: what is measured is not what was warmed with. */
const WARMING = 42
const MEASURED = 43
const BATCH = 2_000
const NODES = 5_000

export interface Setting {
  readonly size: Size
  /** How long each question is asked before it is measured: a JVM compiles what is hot, for either model alike. */
  readonly warmMs: number
}

/** Fills an empty store and asks it all questions, one at a time. */
export async function tryOut(store: Store, model: Model, { size, warmMs }: Setting): Promise<Trial> {
  await store.engine.define(model.schema)
  const began = performance.now()
  const stored = await fill(store.engine, model, size)
  const loadSeconds = (performance.now() - began) / 1000
  const answers: Answered[] = []
  for (const question of QUESTIONS) {
    const statement = question.statement(model)
    const ask = (random: Random) =>
      store.engine.read(statement, question.parameters(random, { size, stored }))
    answers.push({ question: question.name, ...(await timed(ask, question.times, warmMs)) })
  }
  return { store: store.name, model: model.name, loadSeconds, answers }
}

async function fill(engine: GraphEngine, model: Model, size: Size): Promise<StoredParticipation[]> {
  await createNodes(engine, cypher`UNWIND $rows AS r CREATE (n:City) SET n = r`, cities(size.cities))
  await createNodes(engine, cypher`UNWIND $rows AS r CREATE (n:Event) SET n = r`, events(size.events))
  const stored: StoredParticipation[] = []
  for (const batch of participationBatches(size, BATCH)) {
    await engine.write((tx) => tx.run(model.create, { rows: batch.map((row) => ({ ...row })) }))
    stored.push(...batch)
  }
  return stored
}

async function createNodes(engine: GraphEngine, statement: Cypher, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += NODES) {
    const batch = rows.slice(at, at + NODES).map((row) => ({ ...row }))
    await engine.write((tx) => tx.run(statement, { rows: batch }))
  }
}

async function timed(ask: (random: Random) => Promise<unknown[]>, count: number, warmMs: number) {
  const warming = new Random(WARMING)
  for (const end = performance.now() + warmMs; performance.now() < end; ) await ask(warming)
  const random = new Random(MEASURED)
  const times: number[] = []
  let rows = 0
  while (times.length < count) {
    const began = performance.now()
    const found = await ask(random)
    times.push(performance.now() - began)
    rows += found.length
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.floor(share * (count - 1))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), rows }
}

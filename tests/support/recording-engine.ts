import { setTimeout as sleep } from 'node:timers/promises'
import type { Cypher, Parameters } from '../../src/graph/cypher.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { KnowledgeGraph } from '../../src/graph/index.js'

/** One read that an engine was asked for. */
export interface RecordedRead {
  readonly statement: Cypher
  readonly parameters: Parameters
}

/**
 * A graph whose engine's reads are written down. Reads are answered in rounds, all of a round at the same moment: two that
 * lead to the same entities then lead to them in one read each time, and not only where both were quick.
 */
export function recording(engine: GraphEngine): {
  readonly graph: KnowledgeGraph
  readonly reads: RecordedRead[]
} {
  const reads: RecordedRead[] = []
  const rounds = new Rounds()
  const recorder: GraphEngine = {
    name: engine.name,
    read: <R>(statement: Cypher, parameters: Parameters = {}) => {
      reads.push({ statement, parameters })
      return rounds.run(() => engine.read<R>(statement, parameters))
    },
    write: (work) => engine.write(work),
    settle: () => engine.settle(),
    define: (definition) => engine.define(definition),
    check: (options) => engine.check(options),
    close: () => engine.close(),
  }
  return { graph: new KnowledgeGraph(recorder), reads }
}

/** Runs what comes within some milliseconds together, and gives all results at the same moment. */
class Rounds {
  #current:
    | { readonly works: (() => Promise<unknown>)[]; readonly outcome: Promise<readonly unknown[]> }
    | undefined

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#current ??= this.#begin()
    const place = this.#current.works.push(work) - 1
    return (await this.#current.outcome)[place] as T
  }

  #begin() {
    const works: (() => Promise<unknown>)[] = []
    const outcome = sleep(5).then(() => {
      this.#current = undefined
      return Promise.all(works.map((work) => work()))
    })
    return { works, outcome }
  }
}

import { describe, expect, it } from 'vitest'
import { readQuestions } from '../../src/http/questions.js'
import { answer } from '../support/ask.js'
import { ENGINES } from '../support/engines.js'
import { growingWorld } from '../support/growing-world.js'
import { importWorld } from '../support/import-world.js'
import { recording } from '../support/recording-engine.js'

/** The reads of the engine that each question takes: a constant of the question, whatever the size of the world. */
const BUDGET: Readonly<Record<string, number>> = {
  q01: 3,
  q02: 5,
  q03: 5,
  q04: 5,
  q05: 2,
  q06: 3,
  q07: 4,
  q08: 6,
  q09: 3,
  q10: 3,
  q11: 4,
  q12: 5,
  q13: 8,
  q14: 4,
  q15: 8,
  q17: 9,
  q18: 9,
  q20: 6,
  q21: 8,
  q22: 5,
  q23: 10,
  q24: 6,
  q25: 6,
}
const QUESTIONS = readQuestions(new URL('../../examples/questions/', import.meta.url))

/** How many reads each question takes on a world of so many cities. */
async function readsOn(size: number): Promise<Record<string, number>> {
  const [embedded] = ENGINES
  const opened = await embedded?.open()
  if (!opened) throw new Error('There is no engine.')
  try {
    await importWorld(opened.graph, growingWorld(size))
    const counts: Record<string, number> = {}
    for (const { id, query, variables } of QUESTIONS) {
      const { graph, reads } = recording(opened.engine)
      await answer(graph, query, variables)
      counts[id] = reads.length
    }
    return counts
  } finally {
    await opened.close()
  }
}

describe('the query budget', () => {
  for (const size of [10, 1000]) {
    it(`is kept by each question on a world of ${size} cities`, async () => {
      expect(await readsOn(size)).toEqual(BUDGET)
    })
  }
})

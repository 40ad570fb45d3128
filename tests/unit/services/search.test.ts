import { describe, expect, it } from 'vitest'
import { SCORES, type Searchable } from '../../../src/domain/criteria/search.js'
import { wordsOf } from '../../../src/domain/values/text.js'
import { find } from '../../../src/services/search/find.js'
import { snippetOf } from '../../../src/services/search/snippet.js'
import { indexOf } from '../../../src/services/search/text-index.js'
import { isOneLetterOff, mayBeMistyped } from '../../../src/services/search/typos.js'
import { Slices } from '../../../src/services/slices.js'
import { Random } from '../../support/random.js'
import {
  type Asked,
  expectedHits,
  randomQuestion,
  searchWorld,
  thingsOf,
} from '../../support/search-reference.js'
import { randomWorld } from '../../support/world.js'

/** Fixed worlds, and as many that differ each time: the first seed of those is in the name of their test. */
const WORLDS = 300
const ANY_SEED = Date.now() % 1_000_000
const QUESTIONS = 12

const slices = () => new Slices()

/** What the index finds, as the reference says it. */
async function foundIn(things: readonly Searchable[], questions: readonly Asked[]) {
  const index = await indexOf(things, slices())
  return questions.map(({ text, ...filter }) => {
    const words = wordsOf(text)
    if (words.length === 0) return []
    const found = find(index, { ...filter, words })
    return found.entities.map((at) => {
      const { id, kind, year } = found.entity(at)
      const { field, language } = found.textOf(at)
      return { id, kind, score: SCORES[found.classOf(at)], field, language, year }
    })
  })
}

describe('the index of texts', () => {
  for (const first of [1, 1_000_000 + ANY_SEED]) {
    it(`finds what brute force finds, in its order: ${WORLDS} worlds from seed ${first}`, async () => {
      const scores = new Set<number>()
      for (let seed = first; seed < first + WORLDS; seed += 1) {
        const random = new Random(seed)
        const things = thingsOf(searchWorld(random, randomWorld(seed, 6)))
        const questions = Array.from({ length: QUESTIONS }, () => randomQuestion(random, things))
        const found = await foundIn(things, questions)
        for (const [at, question] of questions.entries()) {
          const expected = expectedHits(things, question)
          expect(found[at], `seed ${seed}: ${JSON.stringify(question)}`).toEqual(expected)
          for (const { score } of expected) scores.add(score)
        }
      }
      expect([...scores].sort()).toEqual([0.25, 0.375, 0.5, 0.75, 1])
    }, 120_000)
  }
})

describe('one letter off', () => {
  it.each([
    ['tangier', 'tangeir', true],
    ['tangier', 'tanger', true],
    ['tangier', 'tangierr', true],
    ['tangier', 'tangior', true],
    ['tangier', 'xtangier', true],
    ['tangier', 'angier', true],
    ['tangier', 'tnagier', true],
    ['tangier', 'tangier', false],
    ['tangier', 'tange', false],
    ['tangier', 'tagneir', false],
    ['طنجه', 'طنجا', true],
    ['ab', 'ba', true],
  ])('%s and %s: %s', (one, other, off) => {
    expect(isOneLetterOff(one, other)).toBe(off)
    expect(isOneLetterOff(other, one)).toBe(off)
  })

  it.each([
    ['rom', false],
    ['rome', true],
    ['2017', false],
    ['mc2cm', true],
  ])('%s may be mistyped: %s', (word, may) => {
    expect(mayBeMistyped(word)).toBe(may)
  })
})

describe('a snippet', () => {
  const summary = (value: string) => ({ field: 'SUMMARY' as const, language: 'en', value })
  const LONG = `${'Before it all. '.repeat(20)}Tangier hosts the mayors. ${'After it all. '.repeat(20)}`

  it('is a whole name, and a whole short summary', () => {
    expect(snippetOf({ field: 'NAME', language: null, value: 'x'.repeat(500) }, ['x'])).toHaveLength(500)
    expect(snippetOf(summary('Tangier hosts.'), ['hosts'])).toBe('Tangier hosts.')
  })

  it('is the part of a summary around the first word that was found', () => {
    const snippet = snippetOf(summary(LONG), ['tangeir'])
    expect(snippet).toMatch(/^….*Tangier hosts the mayors\..*…$/)
    expect(snippet.length).toBeLessThanOrEqual(165)
    expect(LONG).toContain(snippet.slice(1, -1))
  })

  it('never ends within a letter, and ends where there are no gaps', () => {
    const snippet = snippetOf(summary(`Lyon${'𝒜'.repeat(300)}`), ['lyon'])
    expect(Buffer.from(snippet).toString()).toBe(snippet)
    expect(snippet.length).toBeLessThanOrEqual(125)
  })
})

describe('work in slices', () => {
  it('sorts as `sort` does', async () => {
    const random = new Random(3)
    const numbers = Array.from({ length: 5_001 }, () => random.below(2_000))
    const compare = (one: number, other: number) => one - other
    expect(await slices().sorted(numbers, compare)).toEqual([...numbers].sort(compare))
    expect(await slices().sorted([], compare)).toEqual([])
  })

  it('lets others have their turn', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    await slices().each(Array.from({ length: 20 }), () => {
      for (const began = performance.now(); performance.now() - began < 5; );
    })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })
})

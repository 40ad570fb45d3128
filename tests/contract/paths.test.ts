import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PathCriteria } from '../../src/domain/criteria/paths.js'
import type { PathResult } from '../../src/domain/path.js'
import type { RelationKind } from '../../src/domain/relation.js'
import type { GraphReads } from '../../src/graph/index.js'
import { findPaths } from '../../src/services/paths/find-paths.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { Random } from '../support/random.js'
import { type Link, linksOf, referencePaths } from '../support/reference-paths.js'

/** Fixed batches of worlds, and one that differs each time; its seed is in the name of its test. */
const BATCHES = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, Date.now() % 1_000_000]
const WORLDS_A_BATCH = 56
const QUERIES_A_WORLD = 4

const RELATIONS: readonly RelationKind[] = [
  'PARTICIPATION',
  'PROGRAMME',
  'MENTION',
  'PLACE',
  'PARENT',
  'PART_OF',
  'PUBLISHER',
  'TRANSLATION',
]

/** Criteria with any of the options, between two entities that have edges. */
function randomCriteria(random: Random, links: readonly Link[], longest: number): PathCriteria {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort()
  const from = random.pick(ids)
  const to = random.pick(ids.filter((id) => id !== from))
  const others = ids.filter((id) => id !== from && id !== to)
  const year = () => String(2014 + random.below(5))
  return {
    from,
    to,
    maxLength: 1 + random.below(longest),
    first: random.pick([1, 2, 5, 20]),
    relations: random.maybe(0.4, () => [...RELATIONS].filter(() => random.chance(0.6))),
    avoiding: random.maybe(0.4, () => random.some(others, 4)),
    during: random.maybe(0.4, () => {
      const [first = '', last] = [year(), year()].sort()
      const overlap = random.pick(['POSSIBLE', 'CERTAIN'] as const)
      return { from: random.maybe(0.8, () => first), to: random.maybe(0.8, () => last), overlap }
    }),
    inDateOrder: random.chance(0.4),
  }
}

/** What is compared with the reference. */
const summary = ({ paths, found }: PathResult) => ({
  paths: paths.map(({ steps }) =>
    steps.map(({ forward, id, relation, role, startDate, endDate, sourceCount }) =>
      [forward ? '>' : '<', id, relation, role, startDate, endDate, sourceCount].join(' '),
    ),
  ),
  found,
})

/** The answers of the first engine, by the query: the others must give the same bytes. */
const answers = new Map<string, string>()

for (const { name, open } of ENGINES) {
  describe(`paths on ${name}`, () => {
    for (const batch of BATCHES) {
      describe(`worlds ${batch} to ${batch + WORLDS_A_BATCH - 1}`, () => {
        const seeds = Array.from({ length: WORLDS_A_BATCH }, (_, at) => batch + at)
        const size = batch % 3 === 0 ? 5 : 3
        const worlds = manyWorlds(seeds, size)
        let opened: OpenEngine
        let reads: GraphReads

        beforeAll(async () => {
          opened = await open()
          await importWorld(opened.graph, together(worlds))
          reads = opened.graph.reads()
        })
        afterAll(() => opened?.close())

        it('are those of the reference, and of the other engines', async () => {
          for (const [at, world] of worlds.entries()) {
            const links = linksOf(world)
            const random = new Random(seeds[at] ?? 0)
            for (let query = 0; query < QUERIES_A_WORLD; query += 1) {
              const criteria = randomCriteria(random, links, size === 3 ? 5 : 4)
              const why = `world ${seeds[at]}: ${JSON.stringify(criteria)}`
              const result = await findPaths(reads, criteria)
              const expected = referencePaths(links, criteria)
              expect(summary(result), why).toEqual(expected)
              expect(result.truncated, why).toBe(false)
              expect(result.reason, why).toBe(expected.found === 0 ? 'NO_PATH' : null)
              const text = JSON.stringify(result)
              expect(text, why).toBe(answers.get(why) ?? text)
              answers.set(why, text)
            }
          }
        })
      })
    }
  })
}

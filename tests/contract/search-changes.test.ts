import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher } from '../../src/graph/cypher.js'
import { KnowledgeGraph } from '../../src/graph/index.js'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { Random } from '../support/random.js'
import { recording } from '../support/recording-engine.js'
import { expectedHits, randomQuestion, searchWorld, thingsOf } from '../support/search-reference.js'
import { randomWorld, type World } from '../support/world.js'

/** An index that takes in what has changed must be as if it had been made anew, whatever changed and whoever changed it. */

const FOUND = `query ($text: String!, $kinds: [EntityKind!], $languages: [LanguageTag!]) {
  search(text: $text, kinds: $kinds, languages: $languages, first: 100) {
    totalCount
    edges { score node { id } matched { field language } }
    facets { years { year count } }
  }
}`

/** Changes to the records of a world, each such that texts, years or the order by connections may change. */
const CHANGES: readonly ((world: World, random: Random) => void)[] = [
  ({ cities }, random) => {
    random.pick(cities).name = random.pick(['Tanger', 'Oran sud', 'Łódź', 'Zzyzx'])
  },
  ({ cities }, random) => {
    random.pick(cities).names = random.chance(0.5) ? {} : { fr: 'Tunis', es: 'Lyon' }
  },
  ({ events }, random) => {
    const event = random.pick(events)
    // A claim says of the first that it took part.
    event.participants = event.participants.filter(({ city }, at) => !city || at === 0 || random.chance(0.5))
  },
  ({ events, cities, sources }, random) => {
    const [event, city] = [random.pick(events), random.pick(cities).id]
    if (event.participants.some((other) => other.city === city && other.role === 'speaker')) return
    event.participants.push({ city, role: 'speaker', sources: [random.pick(sources).id] })
  },
  ({ events }, random) => {
    const event = random.pick(events)
    Object.assign(event, { start: `${2010 + random.below(9)}`, end: null, datePrecision: 'year' })
  },
  ({ articles, cities }, random) => {
    random.pick(articles).mentions.cities = random.some(cities, 3).map(({ id }) => id)
  },
  ({ articles }, random) => {
    random.pick(articles).summary = random.pick(['Lyon and Oran.', 'A forum in Tunis.'])
  },
  ({ topics }) => {
    topics.push({ id: `new-${topics.length}`, label: { en: `Tunis ${topics.length}` } })
  },
]

const SEEDS = [1, Date.now() % 1_000_000]
const CHANGES_EACH = 6
const QUESTIONS_EACH = 4
const READS_EVERYTHING = /n\.id > \$after/

for (const { name, open } of ENGINES) {
  describe(`search after changes on ${name}`, () => {
    let opened: OpenEngine
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())

    it.each(SEEDS)('finds what brute force finds, change by change, in world %d', async (seed) => {
      const random = new Random(seed)
      const world = searchWorld(random, randomWorld(seed, 8))
      const empty = await open()
      const { graph, reads } = recording(empty.engine)
      try {
        await importWorld(graph, world)
        await answer(graph, FOUND, { text: 'first' })
        for (let change = 0; change < CHANGES_EACH; change += 1) {
          const at = random.below(CHANGES.length)
          CHANGES[at]?.(world, random)
          await importWorld(graph, world)
          reads.length = 0
          const things = thingsOf(world)
          for (let asked = 0; asked < QUESTIONS_EACH; asked += 1) {
            const question = randomQuestion(random, things)
            const message = `world ${seed}, change ${change} (${at}): ${JSON.stringify(question)}`
            const expected = expectedHits(things, question)
            const { search } = await answer(graph, FOUND, { ...question })
            const anew = await answer(new KnowledgeGraph(empty.engine), FOUND, { ...question })
            expect(search, message).toEqual(anew.search)
            expect(search.totalCount, message).toBe(expected.length)
            expect(search.edges, message).toEqual(
              expected.slice(0, 100).map(({ id, score, field, language }) => ({
                score,
                node: { id },
                matched: { field, language },
              })),
            )
          }
          expect(reads.filter(({ statement }) => READS_EVERYTHING.test(statement))).toEqual([])
        }
      } finally {
        await empty.close()
      }
    })

    it('reads of a change what changed alone, in a fixed number of reads', async () => {
      const world = randomWorld(3)
      const { graph, reads } = recording(opened.engine)
      await importWorld(graph, world)
      await answer(graph, FOUND, { text: 'first' })
      world.cities[0] = { ...(world.cities[0] as World['cities'][number]), name: 'Qaqortoq' }
      await importWorld(graph, world)
      reads.length = 0
      const { search } = await answer(graph, FOUND, { text: 'qaqortoq' })
      expect(search.totalCount).toBe(1)
      const changed = reads.filter(({ parameters }) => Array.isArray(parameters.ids))
      expect(changed.map(({ parameters }) => parameters.ids)).toContainEqual(['city:c0'])
      // The number of the last write three times, what was touched, what it is now, and the entity that was found.
      expect(reads.length).toBe(6)
    })

    it('sees a write that says nothing of what it touched', async () => {
      const { graph, reads } = recording(opened.engine)
      await importWorld(graph, randomWorld(4))
      await answer(graph, FOUND, { text: 'first' })
      await opened.engine.write((tx) =>
        tx.run(cypher`MATCH (n:Entity {id: 'city:c1'}) SET n.name = 'Ittoqqortoormiit'`),
      )
      reads.length = 0
      const { search } = await answer(graph, FOUND, { text: 'ittoqqortoormiit' })
      expect(search.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(['city:c1'])
      expect(reads.filter(({ statement }) => READS_EVERYTHING.test(statement)).length).toBe(1)
    })
  })
}

import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PathCriteria } from '../../src/domain/criteria/paths.js'
import type { PathResult } from '../../src/domain/paths/path.js'
import type { RelationKind } from '../../src/domain/relation.js'
import type { GraphReads } from '../../src/graph/index.js'
import { costOf } from '../../src/graphql/cost.js'
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js'
import { createSchema } from '../../src/graphql/schema.js'
import { findPaths } from '../../src/services/paths/find-paths.js'
import type { SearchBudget } from '../../src/services/paths/spending.js'
import { Alike } from '../support/alike.js'
import { ask } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { Random } from '../support/random.js'
import { type Link, linksOf, referencePaths } from '../support/reference-paths.js'
import { readSeed } from '../support/seed.js'
import type { World } from '../support/world.js'

/** Fixed batches of worlds side by side, and one that differs each time; its seed is in the name of its test. */
const ANY_SEED = Date.now() % 1_000_000
const BATCHES = [1000, 3000, 6000, ANY_SEED]
const WORLDS_A_BATCH = 130
/** A question takes several times as long on a server. */
const questionsOf = (engine: string): number => (engine === 'embedded' ? 4 : 1)

/** Some sets of relations, and not any: Neo4j plans each new text of a query for some 20 ms. */
const RELATIONS: readonly (readonly RelationKind[])[] = [
  ['PARTICIPATION'],
  ['MENTION', 'PARTICIPATION'],
  ['PLACE', 'PART_OF', 'PROGRAMME'],
  ['MENTION', 'TRANSLATION', 'PUBLISHER', 'PARENT'],
  ['PARTICIPATION', 'PARENT', 'PROGRAMME', 'PLACE', 'PUBLISHER'],
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
    relations: random.maybe(0.4, () => random.pick(RELATIONS)),
    avoiding: random.maybe(0.4, () => random.some(others, 4)),
    during: random.maybe(0.4, () => {
      const [first = '', last] = [year(), year()].sort()
      const overlap = random.pick(['POSSIBLE', 'CERTAIN'] as const)
      return { from: random.maybe(0.8, () => first), to: random.maybe(0.8, () => last), overlap }
    }),
    inDateOrder: random.chance(0.4),
  }
}

const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $relations: [RelationKind!], $avoiding: [ID!], $during: PeriodFilter, $inDateOrder: Boolean) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, relations: $relations, avoiding: $avoiding, during: $during, inDateOrder: $inDateOrder) {
    found truncated reason
    paths { length steps { from { id name } to { __typename id } relation forward role startDate endDate sourceCount
      claims(first: 3) { totalCount nodes { quote supports { id } source { id } } } } } } }`
const WEIGHED = { schema: createSchema(), document: parse(PATHS), operationName: undefined }

/** What is compared with the reference. */
const summary = ({ paths, found }: PathResult) => ({
  paths: paths.map(({ steps }) =>
    steps.map(({ forward, id, relation, role, startDate, endDate, sourceCount }) =>
      [forward ? '>' : '<', id, relation, role, startDate, endDate, sourceCount].join(' '),
    ),
  ),
  found,
})

interface ShownStep {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly sourceCount: number
  readonly claims: { readonly totalCount: number; readonly nodes: readonly { readonly supports: object }[] }
}

/** The ends of each step, and whether claims support it. */
const edgesShown = (data: unknown) =>
  (data as { paths: { paths: { steps: ShownStep[] }[] } }).paths.paths.map(({ steps }) =>
    steps.map(({ from, to, sourceCount, claims: { totalCount, nodes } }) => {
      const supported = new Set(nodes.map(({ supports }) => (supports as { id: string }).id))
      return [from.id, to.id, sourceCount, totalCount >= sourceCount, [...supported]]
    }),
  )

const edgesExpected = (links: readonly Link[], criteria: PathCriteria) =>
  referencePaths(links, criteria).paths.map((steps) =>
    steps.map((step) => {
      const [way, id] = step.split(' ')
      const link = links.find((other) => other.id === id)
      const [from, to] = way === '>' ? [link?.from, link?.to] : [link?.to, link?.from]
      return [from, to, link?.sources, true, link?.sources === 0 ? [] : [link?.id]]
    }),
  )

const alike = new Alike()

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

        it('answer through the schema, with the claims that support each step', async () => {
          for (const [at, world] of worlds.slice(0, 10).entries()) {
            const links = linksOf(world)
            const criteria = randomCriteria(new Random(seeds[at] ?? 0), links, 4)
            const why = `world ${seeds[at]} in the schema: ${JSON.stringify(criteria)}`
            const { data, errors } = await ask(opened.graph, PATHS, { ...criteria })
            expect(errors, why).toBeUndefined()
            alike.expect(why, data)
            expect(edgesShown(data), why).toEqual(edgesExpected(links, criteria))
          }
        })

        it('are those of the reference, and of the other engines', async () => {
          const found: number[] = []
          for (const [at, world] of worlds.entries()) {
            const links = linksOf(world)
            const random = new Random(seeds[at] ?? 0)
            for (let query = 0; query < questionsOf(name); query += 1) {
              const criteria = randomCriteria(random, links, size === 3 ? 5 : 4)
              const why = `world ${seeds[at]}: ${JSON.stringify(criteria)}`
              const result = await findPaths(reads, criteria)
              const expected = referencePaths(links, criteria)
              expect(summary(result), why).toEqual(expected)
              expect(result.truncated, why).toBe(false)
              expect(result.reason, why).toBe(expected.found === 0 ? 'NO_PATH' : null)
              alike.expect(why, result)
              found.push(expected.found)
            }
          }
          expect(found.filter((count) => count > 0).length).toBeGreaterThan(found.length / 4)
        })
      })
    }
  })
}

/** A city `a` and a city `b` that met at so many events, one each year, and nothing else. */
function meetings(count: number): Partial<World> {
  const city = (id: string) => ({
    ...{ id, name: id, names: {}, country: 'MA', region: 'south', lat: null, lon: null },
    ...{ geonames: null, population: null, wikidata: null, sources: ['s'] },
  })
  const years = Array.from({ length: count }, (_, at) => String(2001 + at))
  return {
    sources: [
      {
        id: 's',
        url: 'https://example.org',
        title: 'S',
        publisher: 'P',
        lang: 'en',
        retrieved: '2026-11-23',
      },
    ],
    cities: [city('a'), city('b'), city('alone')],
    events: years.map((start) => ({
      ...{ id: `e${start}`, title: `E ${start}`, kind: 'meeting', start, end: null, datePrecision: 'year' },
      ...{ place: { city: null, venue: null, online: true }, programme: null, organisers: [], topics: [] },
      participants: ['a', 'b'].map((id) => ({ city: id, role: 'participant', sources: ['s'] })),
      ...{ participantList: 'complete', sources: ['s'] },
    })),
  }
}

const A_TO_B = { from: 'city:a', to: 'city:b', maxLength: 2, first: 20 }
const AMPLE = { edges: 1e6, tries: 1e6, milliseconds: 60_000 }

for (const { name, open } of ENGINES) {
  describe(`the limits of paths on ${name}`, () => {
    let opened: OpenEngine
    let reads: GraphReads

    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, meetings(5))
      reads = opened.graph.reads()
    })
    afterAll(() => opened?.close())

    const outcome = async (criteria: PathCriteria, budget: Partial<SearchBudget>) => {
      const { paths, truncated, reason } = await findPaths(reads, criteria, { ...AMPLE, ...budget })
      return [paths.length, truncated, reason]
    }

    it('read as many edges as there are at the ends, and one less is too few', async () => {
      // Five at each end; between them five events of two participants each.
      expect(await outcome(A_TO_B, { edges: 10 })).toEqual([5, false, null])
      expect(await outcome(A_TO_B, { edges: 9 })).toEqual([0, true, 'TOO_MANY_EDGES'])
      const longer = { ...A_TO_B, maxLength: 3 }
      expect(await outcome(longer, { edges: 20 })).toEqual([5, false, null])
      expect(await outcome(longer, { edges: 19 })).toEqual([5, true, 'TOO_MANY_EDGES'])
    })

    it('try each step towards the goal, and one less is too few', async () => {
      // To each event and on to `b`.
      expect(await outcome(A_TO_B, { tries: 10 })).toEqual([5, false, null])
      expect(await outcome(A_TO_B, { tries: 9 })).toEqual([4, true, 'TOO_MANY_TRIES'])
    })

    it('end with the time', async () => {
      expect(await outcome(A_TO_B, { milliseconds: 0 })).toEqual([0, true, 'OUT_OF_TIME'])
    })

    it('say why there is nothing', async () => {
      const without = (from: string, to: string) => outcome({ ...A_TO_B, from, to }, {})
      expect(await without('city:a', 'city:a')).toEqual([0, false, 'SAME_ENTITY'])
      expect(await without('city:a', 'city:nowhere')).toEqual([0, false, 'UNKNOWN_ENTITY'])
      expect(await without('', 'city:a')).toEqual([0, false, 'UNKNOWN_ENTITY'])
      expect(await without('city:a', 'city:alone')).toEqual([0, false, 'NO_PATH'])
      expect(await without('city:a', 'source:s')).toEqual([0, false, 'NO_PATH'])
      expect(await outcome({ ...A_TO_B, maxLength: 1 }, {})).toEqual([0, false, 'NO_PATH'])
      expect(await outcome({ ...A_TO_B, relations: [] }, {})).toEqual([0, false, 'NO_PATH'])
    })

    const many = Array.from({ length: 101 }, (_, at) => `city:c${at}`)
    it.each([
      ['maxLength', { maxLength: 0 }],
      ['maxLength', { maxLength: 7 }],
      ['first', { first: 0 }],
      ['first', { first: 21 }],
      ['avoiding', { avoiding: many }],
      ['avoiding', { avoiding: ['city:a'] }],
      ['avoiding', { avoiding: ['city:x', 'city:b'] }],
    ])('refuse a wrong %s, before anything is read', async (argument, wrong) => {
      const variables = { ...A_TO_B, ...wrong }
      const { data, errors } = await ask(opened.graph, PATHS, variables)
      expect(data).toBeNull()
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
      expect(() => costOf({ ...WEIGHED, variables }, DEFAULT_LIMITS)).toThrow(`${argument}: got`)
    })

    it.each([
      { maxLength: 1 },
      { maxLength: 6 },
      { maxLength: null },
      { first: 1 },
      { first: 20 },
      { first: null },
      { avoiding: many.slice(1) },
    ])('take %j', async (right) => {
      const variables = { ...A_TO_B, ...right }
      expect((await ask(opened.graph, PATHS, variables)).errors).toBeUndefined()
      expect(costOf({ ...WEIGHED, variables }, DEFAULT_LIMITS)).toBeGreaterThan(300)
    })
  })

  describe(`paths of the seed on ${name}`, () => {
    const seed = readSeed()
    const links = linksOf(seed)
    let opened: OpenEngine

    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, seed)
    })
    afterAll(() => opened?.close())

    const through = ({ paths }: PathResult, id: string) =>
      paths.filter(({ steps }) => steps.some(({ arrivalId }) => arrivalId === id))

    it('lead from Chiyah to Freetown, by UCLG and not', async () => {
      const criteria = { from: 'city:chiyah', to: 'city:freetown', first: 20 }
      const any = await findPaths(opened.graph.reads(), criteria)
      const avoiding = { ...criteria, avoiding: ['organisation:uclg'] }
      const without = await findPaths(opened.graph.reads(), avoiding)
      expect(summary(any)).toEqual(referencePaths(links, criteria))
      expect(summary(without)).toEqual(referencePaths(links, avoiding))
      // UCLG took part in the peer exchange of Turin, and is mentioned beside Freetown in four articles.
      expect(any.found - without.found).toBe(4)
      expect(through(without, 'organisation:uclg')).toEqual([])
      // Chiyah is in one event and in one article, both of Turin in July 2017; Amman is in both, and met Freetown later.
      for (const { steps } of without.paths) expect(steps[0]?.arrivalId).toMatch(/turin/)
      expect(without.paths[0]?.steps.map(({ arrivalId }) => arrivalId)).toEqual([
        'article:icmpd-turin-education',
        'city:amman',
        'article:gtf-mmc-new-york',
        'city:freetown',
      ])
    })

    it('lead from Riace to Kampala by the one summit that Riace is known from', async () => {
      const result = await findPaths(opened.graph.reads(), {
        from: 'city:riace',
        to: 'city:kampala',
        first: 20,
      })
      expect(summary(result)).toEqual(
        referencePaths(links, { from: 'city:riace', to: 'city:kampala', first: 20 }),
      )
      expect(result.paths.map(({ length }) => length)).toEqual(result.paths.map(() => 4))
      expect(through(result, 'event:vatican-mayors-summit-2016')).toEqual(result.paths)
    })
  })
}

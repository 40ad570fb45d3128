import { describe, expect, it } from 'vitest'
import type { CoParticipationFilter } from '../../src/domain/criteria/filters.js'
import type { KnowledgeGraph } from '../../src/graph/index.js'
import { countCoParticipations } from '../../src/services/co-participation/pairs.js'
import { answer, ask } from '../support/ask.js'
import { ENGINES } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { Random } from '../support/random.js'
import { RandomCriteria } from '../support/random-criteria.js'
import { Reference } from '../support/reference.js'
import { SharedReference } from '../support/reference-shared.js'
import { readSeed } from '../support/seed.js'
import type { World } from '../support/world.js'

/**
 * Who meets whom: on 500 random small worlds on each engine as a count by plain loops has it, to the order and the dates;
 * and on the real data.
 */
const SEEDS = [1, 2, 3, Date.now() % 1_000_000]
const WORLDS = 125
const SIZE = 4
const seedsFrom = (seed: number, count: number) => Array.from({ length: count }, (_, at) => seed * 1000 + at)

interface Asked {
  readonly of: string
  readonly filter: CoParticipationFilter
}

const WITH = `query ($of: ID!, $filter: CoParticipationFilter, $first: Int, $after: String) {
  coParticipants(of: $of, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { sharedCount firstShared lastShared shared(first: 100) { id startDate } node { id } }
  }
}`
const PAIRS = `query ($filter: CoParticipationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  coParticipations(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { a { id } b { id } sharedCount firstShared lastShared shared(first: 2) { id } }
  }
}`

/** A question of a world that has many answers or few. */
function question(world: World, random: Random): Asked {
  const { roles, kinds, during, topics, programmes, eventKinds } = new RandomCriteria(
    random,
    world,
  ).participations()
  const given = { roles, kinds, during, topics, programmes, eventKinds }
  const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const actors = [
    ...world.cities.map(({ id }) => `city:${id}`),
    ...world.organisations.map(({ id }) => `organisation:${id}`),
  ]
  return {
    of: random.pick(actors),
    filter: { ...filter, ...(random.chance(0.3) && { minShared: 1 + random.below(3) }) },
  }
}

/** The whole list with an actor, page by page. */
async function withActor(graph: KnowledgeGraph, { of, filter }: Asked, first: number) {
  const edges = []
  for (let after: string | null = null; ; ) {
    const { coParticipants } = await answer(graph, WITH, { of, filter, first, after })
    edges.push(...coParticipants.edges)
    if (!coParticipants.pageInfo.hasNextPage) return { edges, totalCount: coParticipants.totalCount }
    after = coParticipants.pageInfo.endCursor
  }
}

/** All that is said of a pair's events, from the records. */
function meetings(shared: SharedReference, world: World, [a, b]: readonly [string, string], filter: object) {
  const day = (date: string) => date.padEnd(7, '-01').padEnd(10, '-01')
  const events = shared
    .shared(a, b, filter)
    .map((id) => ({ id, startDate: world.events.find((event) => `event:${event.id}` === id)?.start ?? null }))
    .sort((one, other) => {
      const key = ({ id, startDate }: { id: string; startDate: string | null }) =>
        `${startDate ? day(startDate) : ''}\u001f${id}`
      return key(one) < key(other) ? 1 : -1
    })
  const dated = events.filter(({ startDate }) => startDate !== null)
  return {
    shared: events,
    firstShared: dated.at(-1)?.startDate ?? null,
    lastShared: dated[0]?.startDate ?? null,
  }
}

describe('who took part together, on random worlds', () => {
  for (const seed of SEEDS) {
    it(`is answered alike by all engines, and as counted by hand: seed ${seed}`, async () => {
      const worlds = manyWorlds(seedsFrom(seed, WORLDS), SIZE)
      const texts = new Set<string>()
      for (const { open } of ENGINES) {
        const { graph, close } = await open()
        try {
          await importWorld(graph, together(worlds))
          const random = new Random(seed)
          const answers = []
          for (const world of worlds) {
            const shared = new SharedReference(new Reference(world))
            const asked = question(world, random)
            const found = await withActor(graph, asked, 1 + random.below(4))
            const expected = shared.coParticipants(asked.of, asked.filter)
            const why = JSON.stringify(asked)
            expect(
              found.edges.map(({ node, sharedCount }) => `${node.id} ${sharedCount}`),
              why,
            ).toEqual(expected)
            expect(found.totalCount, why).toBe(expected.length)
            for (const { node, sharedCount: _, ...said } of found.edges) {
              expect(said, why).toEqual(meetings(shared, world, [asked.of, node.id], asked.filter))
            }
            answers.push(found)
          }
          texts.add(JSON.stringify(answers))
        } finally {
          await close()
        }
      }
      expect(texts.size).toBe(1)
    }, 240_000)
  }
})

describe('pairs on random worlds', () => {
  it.each(SEEDS)(
    'are those that a count by hand finds, in both directions: seed %i',
    async (seed) => {
      const worlds = manyWorlds(seedsFrom(seed, 25), SIZE)
      const texts = new Set<string>()
      for (const { open } of ENGINES) {
        const { graph, close } = await open()
        try {
          await importWorld(graph, together(worlds))
          const random = new Random(seed)
          for (const world of worlds) {
            const { filter } = question(world, random)
            // One world at a time: only what belongs to its programmes.
            const asked = { ...filter, programmes: world.programmes.map(({ id }) => `programme:${id}`) }
            const expected = new SharedReference(new Reference(world)).pairs(asked)
            const forward = await pairs(graph, asked, 1 + random.below(6), false)
            expect(forward, JSON.stringify(asked)).toEqual(expected)
            expect(await pairs(graph, asked, 1 + random.below(6), true)).toEqual(expected)
          }
          const { coParticipations } = await answer(graph, PAIRS, { first: 100 })
          expect(coParticipations.totalCount).toBe(
            worlds.reduce(
              (sum, world) => sum + new SharedReference(new Reference(world)).pairs({}).length,
              0,
            ),
          )
          texts.add(JSON.stringify(coParticipations))
        } finally {
          await close()
        }
      }
      expect(texts.size).toBe(1)
    },
    240_000,
  )
})

/** The whole list of pairs, as `a b sharedCount`, page by page from the start or from the end. */
async function pairs(graph: KnowledgeGraph, filter: object, size: number, backward: boolean) {
  const found: string[] = []
  for (let edge: string | null = null; ; ) {
    const window = backward ? { last: size, before: edge } : { first: size, after: edge }
    const { coParticipations } = await answer(graph, PAIRS, { filter, ...window })
    const { nodes, pageInfo } = coParticipations
    const page = nodes.map(
      (pair: { a: { id: string }; b: { id: string }; sharedCount: number }) =>
        `${pair.a.id} ${pair.b.id} ${pair.sharedCount}`,
    )
    found.splice(backward ? 0 : found.length, 0, ...page)
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found
    edge = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
}

describe('who took part together, in the seed', () => {
  const seed = readSeed()
  /** For each two cities how many events name both, from the files. */
  const counted = new Map<string, number>()
  for (const { participants } of seed.events) {
    const cities = [...new Set(participants.flatMap(({ city }) => city ?? []))].sort()
    for (const [at, a] of cities.entries()) {
      for (const b of cities.slice(at + 1)) counted.set(`${a} ${b}`, (counted.get(`${a} ${b}`) ?? 0) + 1)
    }
  }

  for (const { name, open } of ENGINES) {
    it(`is what the files say, on ${name}`, async () => {
      const { graph, close } = await open()
      try {
        await importWorld(graph, seed)
        const { coParticipations } = await answer(graph, PAIRS, { filter: { kinds: ['CITY'] }, first: 100 })
        expect(coParticipations.totalCount).toBe(counted.size)
        for (const { a, b, sharedCount } of coParticipations.nodes) {
          const [one, other] = [a.id, b.id].map((id: string) => id.replace('city:', ''))
          expect(counted.get(`${one} ${other}`), `${one} ${other}`).toBe(sharedCount)
        }
        const [strongest] = coParticipations.nodes
        expect([strongest.a.id, strongest.b.id, strongest.sharedCount]).toEqual([
          'city:amman',
          'city:tangier',
          6,
        ])

        const { coParticipants } = await answer(graph, WITH, {
          of: 'city:tangier',
          filter: { kinds: ['CITY'] },
        })
        expect(coParticipants.edges[0].node.id).toBe('city:amman')
        expect(coParticipants.edges[0].shared).toHaveLength(6)
      } finally {
        await close()
      }
    })
  }
})

describe('bad questions of who took part together', () => {
  const [embedded] = ENGINES
  const asking = async (query: string) => {
    if (!embedded) throw new Error('There is no engine.')
    const { graph, close } = await embedded.open()
    try {
      await importWorld(graph, together(manyWorlds([1], SIZE)))
      return await ask(graph, query)
    } finally {
      await close()
    }
  }

  it.each(['city:nowhere', 'event:w0-e1', 'topic:w0-t1', '', 'city:w0-c1 city:w0-c2'])(
    'of an id that is no actor, %j, have an empty answer',
    async (of) => {
      const { data } = await asking(`{ coParticipants(of: "${of}") { totalCount nodes { id } } }`)
      expect(data).toEqual({ coParticipants: { totalCount: 0, nodes: [] } })
    },
  )

  it.each([
    ['coParticipants(of: "city:w0-c1", filter: { minShared: 0 })', 'filter.minShared'],
    ['coParticipants(of: "city:w0-c1", filter: { minShared: 1001 })', 'filter.minShared'],
    ['coParticipations(filter: { minShared: 0 })', 'filter.minShared'],
    ['coParticipations(first: 0)', 'first'],
    ['coParticipations(first: 101)', 'first'],
    ['coParticipations(after: "nonsense")', 'after'],
  ])('%s names the argument', async (field, argument) => {
    const { errors } = await asking(`{ ${field} { nodes { __typename } } }`)
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
  })

  it('of more events or pairings than the limit say so, and one less is answered', async () => {
    if (!embedded) throw new Error('There is no engine.')
    const { graph, close } = await embedded.open()
    try {
      await importWorld(graph, together(manyWorlds([2, 3, 4], SIZE)))
      const reads = graph.reads()
      const gatherings = await reads.gatherings({ filter: {}, limit: 1000 })
      const pairings = gatherings.reduce(
        (sum, { actors }) => sum + (actors.length * (actors.length - 1)) / 2,
        0,
      )
      const whole = { events: gatherings.length, pairings }
      await expect(countCoParticipations(reads, {}, whole)).resolves.toBeDefined()
      for (const limits of [
        { ...whole, events: whole.events - 1 },
        { ...whole, pairings: pairings - 1 },
      ]) {
        await expect(countCoParticipations(reads, {}, limits)).rejects.toMatchObject({
          code: 'QUERY_TOO_COSTLY',
          details: { limit: limits },
        })
      }
    } finally {
      await close()
    }
  })
})

import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { describe, expect, it } from 'vitest'
import type { KnowledgeGraph } from '../../src/graph/index.js'
import { findNetwork } from '../../src/services/network/find-network.js'
import { Alike } from '../support/alike.js'
import { answer, ask } from '../support/ask.js'
import { ENGINES } from '../support/engines.js'
import { growingWorld } from '../support/growing-world.js'
import { importWorld } from '../support/import-world.js'
import { allMeetings, crowdedWorld, type Meetings, meetingWorlds } from '../support/network-worlds.js'
import { Random } from '../support/random.js'
import { recording } from '../support/recording-engine.js'
import { type NetworkQuestion, ReferenceNetwork } from '../support/reference-network.js'
import { readSeed } from '../support/seed.js'
import { EVENT_KINDS, EVENT_ROLES, type World } from '../support/world.js'

/**
 * Networks on 500 random small worlds on each engine: degrees, strengths and betweenness as their definitions have them,
 * communities with what any right answer has and as the library has them where it is asked without Parley; and on the real data.
 */
const SEEDS = [1, 2, 3, Date.now() % 1_000_000]
const WORLDS = 125

const MEASURES = `nodes { actor { id } degree strength betweenness community } edges { a { id } b { id } weight }
  nodeCount edgeCount eventCount truncated omitted omittedEdges method { modularity }`
const THREE = `query ($kinds: [EntityKind!], $filter: CoParticipationFilter, $first: Int) {
  whole: network(kinds: $kinds, filter: $filter, first: 150) { ${MEASURES} }
  again: network(kinds: $kinds, filter: $filter, first: 150) { ${MEASURES} }
  part: network(kinds: $kinds, filter: $filter, first: $first) { ${MEASURES} }
}`
const NETWORK = `query ($kinds: [EntityKind!], $filter: CoParticipationFilter, $first: Int) {
  network(kinds: $kinds, filter: $filter, first: $first) {
    ${MEASURES} edges { firstShared lastShared shared(first: 2) { id } }
  }
}`

interface Node {
  readonly actor: { readonly id: string }
  readonly degree: number
  readonly strength: number
  readonly betweenness: number
  readonly community: number
}
interface Edge {
  readonly a: { readonly id: string }
  readonly b: { readonly id: string }
  readonly weight: number
}

/** A question of a world that has a large answer or a small one. */
function randomQuestion(random: Random): NetworkQuestion {
  const upper = (words: string[]) => words.map((word) => word.toUpperCase())
  return {
    kinds: random.pick([
      ['CITY'],
      ['CITY'],
      ['CITY', 'ORGANISATION'],
      ['ORGANISATION', 'CITY'],
      ['ORGANISATION'],
    ]),
    ...(random.chance(0.15) && { roles: upper(random.some(EVENT_ROLES, 5)) }),
    ...(random.chance(0.15) && { eventKinds: upper(random.some(EVENT_KINDS, 3)) }),
    minShared: random.chance(0.15) ? 2 : 1,
  }
}

const variablesOf = ({ kinds, ...filter }: NetworkQuestion, { programmes }: Meetings, first: number) => ({
  kinds,
  first,
  filter: { ...filter, programmes: programmes.map(({ id }) => `programme:${id}`) },
})

/** The communities of a reference network as the library finds them. */
function communitiesOf({ nodes, edges }: ReferenceNetwork) {
  const graph = new UndirectedGraph()
  for (const id of nodes) graph.addNode(id)
  for (const [a, b, weight] of edges) graph.addEdge(a, b, { weight })
  const louvain = louvainModule as unknown as typeof louvainModule.default
  const random = new Random(1)
  return louvain.detailed(graph, { resolution: 1, rng: () => random.next() })
}

/** Each group of nodes by its number; the ids in order. */
function groupsOf(nodes: readonly string[], numberOf: (id: string) => number): string[][] {
  const groups = new Map<number, string[]>()
  for (const id of [...nodes].sort()) groups.set(numberOf(id), [...(groups.get(numberOf(id)) ?? []), id])
  return [...groups.values()]
}

const bySize = (one: string[], other: string[]): number =>
  other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1)

function expectMeasures(reference: ReferenceNetwork, nodes: readonly Node[], why: string): void {
  const between = reference.betweenness()
  expect(
    nodes.map(({ actor, degree, strength }) => [actor.id, degree, strength]),
    why,
  ).toEqual(reference.ranked.map((id) => [id, reference.degree(id), reference.strength(id)]))
  for (const { actor, betweenness } of nodes) {
    expect(Math.abs(betweenness - (between.get(actor.id) ?? Number.NaN)), why).toBeLessThan(1e-12)
  }
}

function expectCommunities(reference: ReferenceNetwork, nodes: readonly Node[], modularity: number | null) {
  if (nodes.length === 0) return expect(modularity).toBeNull()
  const numbers = new Map(nodes.map(({ actor, community }) => [actor.id, community]))
  const numberOf = (id: string) => numbers.get(id) ?? 0
  const reached = reference.modularity(numberOf)
  expect(modularity).toBeCloseTo(reached, 12)
  const alone = new Map(reference.nodes.map((id, at) => [id, at]))
  expect(reached).toBeGreaterThanOrEqual(reference.modularity((id) => alone.get(id) ?? 0) - 1e-12)
  expect(reached).toBeGreaterThanOrEqual(reference.modularity(() => 1) - 1e-12)
  expectNoBetterMerge(reference, numberOf, reached)

  const found = communitiesOf(reference)
  const groups = groupsOf(reference.nodes, (id) => found.communities[id] ?? -1).sort(bySize)
  const expected = new Map(groups.flatMap((ids, at) => ids.map((id) => [id, at + 1] as const)))
  expect(numbers).toEqual(expected)
  expect(modularity).toBe(found.modularity)
}

/** What the last level of Louvain guarantees: no two communities are better as one. */
function expectNoBetterMerge(reference: ReferenceNetwork, numberOf: (id: string) => number, reached: number) {
  const numbers = [...new Set(reference.nodes.map(numberOf))]
  for (const one of numbers) {
    for (const other of numbers.filter((number) => number > one)) {
      const merged = reference.modularity((id) => (numberOf(id) === other ? one : numberOf(id)))
      expect(merged).toBeLessThan(reached + 1e-9)
    }
  }
}

const said = ({ a, b, weight }: Edge) => [a.id, b.id, weight]

/** The questions of all worlds of a seed, with what their answers must be. */
function questionsOf(seed: number) {
  const random = new Random(seed)
  return meetingWorlds(random, WORLDS).map((world) => {
    const question = randomQuestion(random)
    const reference = new ReferenceNetwork(world.events, question)
    return { world, question, reference, variables: variablesOf(question, world, 1 + random.below(4)) }
  })
}

describe.each(SEEDS)('networks on random worlds of seed %i', (seed) => {
  const questions = questionsOf(seed)
  const alike = new Alike()

  it('have something to be measured', () => {
    const references = questions.map(({ reference }) => reference)
    const sum = (count: (reference: ReferenceNetwork) => number) =>
      references.reduce((all, reference) => all + count(reference), 0)
    expect(sum(({ edges }) => edges.length)).toBeGreaterThan(4 * WORLDS)
    expect(
      sum((reference) => [...reference.betweenness().values()].filter((value) => value > 0).length),
    ).toBeGreaterThan(WORLDS / 2)
    expect(sum((reference) => (communitiesOf(reference).count > 2 ? 1 : 0))).toBeGreaterThan(WORLDS / 20)
  })

  it.each(ENGINES)(
    'are what their definitions say, and alike each time: $name',
    async ({ open }) => {
      const { graph, close } = await open()
      try {
        await importWorld(graph, allMeetings(questions.map(({ world }) => world)))
        for (const { world, question, reference, variables } of questions) {
          const why = JSON.stringify([question, world.events])
          const { whole, again, part } = await answer(graph, THREE, variables)
          expect(JSON.stringify(again), why).toBe(JSON.stringify(whole))
          alike.expect(why, [whole, part])
          expectMeasures(reference, whole.nodes, why)
          expectCommunities(reference, whole.nodes, whole.method.modularity)
          expect(whole.edges.map(said), why).toEqual(reference.heaviest)
          expect(whole, why).toMatchObject({
            nodeCount: reference.nodes.length,
            edgeCount: reference.edges.length,
            eventCount: reference.eventCount,
            truncated: false,
            omitted: 0,
            omittedEdges: 0,
          })
          expect(part, why).toEqual(partOf(whole, variables.first))
        }
      } finally {
        await close()
      }
    },
    240_000,
  )
})

/** What is left out of a part of a network is counted; what is there is as in the whole. */
function partOf(whole: { nodes: Node[]; edges: Edge[] }, first: number) {
  const nodes = whole.nodes.slice(0, first)
  const ids = nodes.map(({ actor }) => actor.id)
  const edges = whole.edges.filter(({ a, b }) => ids.includes(a.id) && ids.includes(b.id))
  const [omitted, omittedEdges] = [whole.nodes.length - nodes.length, whole.edges.length - edges.length]
  return { ...whole, nodes, edges, truncated: omitted > 0, omitted, omittedEdges }
}

/** The actors of each event of the seed, from its files. */
const gathered = ({ events }: World): string[][] =>
  events.map(({ participants }) => [
    ...new Set(
      participants.map(({ city, organisation }) => (city ? `city:${city}` : `organisation:${organisation}`)),
    ),
  ])

describe('the network of the seed', () => {
  const seed = readSeed()
  const alike = new Alike()

  for (const { name, open } of ENGINES) {
    it(`is what the files say, on ${name}`, async () => {
      const { graph, close } = await open()
      try {
        await importWorld(graph, seed)
        for (const kinds of [['CITY'], ['CITY', 'ORGANISATION']]) {
          const meetings = gathered(seed)
            .map((ids) => ids.filter((id) => kinds.some((kind) => id.startsWith(kind.toLowerCase()))))
            .filter(({ length }) => length > 0)
          const met = (id: string) => meetings.filter((ids) => ids.includes(id) && ids.length > 1)
          const others = (id: string) => met(id).flatMap((ids) => ids.filter((other) => other !== id))
          const { network } = await answer(graph, NETWORK, { kinds, first: 200 })
          alike.expect(kinds.join(), network)
          expect(network.eventCount).toBe(meetings.length)
          expect(network.truncated).toBe(false)
          const actors = [...new Set(meetings.flat())].filter((id) => met(id).length > 0)
          expect(network.nodes.map(({ actor }: Node) => actor.id).sort()).toEqual(actors.sort())
          for (const { actor, degree, strength } of network.nodes as Node[]) {
            expect([actor.id, degree, strength]).toEqual([
              actor.id,
              new Set(others(actor.id)).size,
              others(actor.id).length,
            ])
          }
          for (const { a, b, weight } of network.edges as Edge[]) {
            expect(meetings.filter((ids) => ids.includes(a.id) && ids.includes(b.id))).toHaveLength(weight)
          }
          expect(network.edges).toHaveLength(network.edgeCount)
        }
      } finally {
        await close()
      }
    })
  }
})

/** Work on one world on the embedded engine. */
async function on<T>(world: Partial<World>, work: (graph: KnowledgeGraph) => Promise<T>): Promise<T> {
  const [embedded] = ENGINES
  if (!embedded) throw new Error('There is no engine.')
  const { graph, close } = await embedded.open()
  try {
    await importWorld(graph, world)
    return await work(graph)
  } finally {
    await close()
  }
}

describe('the size of a network', () => {
  it('has room for ten edges for each node that is asked for, the heaviest first', async () => {
    const { whole, most, less } = await on(crowdedWorld(30), (graph) =>
      answer(
        graph,
        `query { whole: network(first: 44) { ...Part } most: network(first: 43) { ...Part } less: network(first: 3) { ...Part } }
         fragment Part on Network { edges { a { id } b { id } } nodeCount edgeCount truncated omitted omittedEdges }`,
      ),
    )
    expect(whole).toMatchObject({ truncated: false, omitted: 0, omittedEdges: 0, edgeCount: (30 * 29) / 2 })
    expect(whole.edges).toHaveLength(435)
    expect(most).toMatchObject({ truncated: true, omitted: 0, omittedEdges: 5 })
    expect(most.edges).toEqual(whole.edges.slice(0, 430))
    expect(less).toMatchObject({ truncated: true, omitted: 27, omittedEdges: 432 })
  })

  it('is refused one step over the limit, with what came and how to ask for less, and answered at it', async () => {
    await on(crowdedWorld(5), async (graph) => {
      const steps = 5 * (5 + 10)
      const find = (most: number) => findNetwork(graph.reads(), {}, undefined, most)
      await expect(find(steps)).resolves.toMatchObject({ nodeCount: 5, edgeCount: 10 })
      await expect(find(steps - 1)).rejects.toMatchObject({
        code: 'QUERY_TOO_COSTLY',
        message: expect.stringMatching(/5 actors and 10 edges.* 75, the most is 74\. Ask for .*minShared/),
        details: { limit: 74, steps: 75, nodes: 5, edges: 10 },
      })
    })
  })

  it('takes a request that is over along with it', async () => {
    await on(crowdedWorld(5), async (graph) => {
      const reason = new Error('gone')
      const asked = findNetwork(graph.reads(), {}, AbortSignal.abort(reason))
      await expect(asked).rejects.toMatchObject({ code: 'TIMEOUT', cause: reason })
    })
  })

  it('does not change the number of reads', async () => {
    const readsOn = async (size: number) => {
      const [embedded] = ENGINES
      const opened = await embedded?.open()
      if (!opened) throw new Error('There is no engine.')
      try {
        await importWorld(opened.graph, growingWorld(size))
        const { graph, reads } = recording(opened.engine)
        const { network } = await answer(graph, NETWORK, { kinds: ['CITY', 'ORGANISATION'] })
        return { reads: reads.length, nodes: network.nodeCount > size }
      } finally {
        await opened.close()
      }
    }
    // What the note counts, and that nothing changed meanwhile; the events with their actors; who the actors are; first and last events of pairs, some events of pairs; these events.
    expect(await readsOn(10)).toEqual({ reads: 9, nodes: true })
    expect(await readsOn(500)).toEqual({ reads: 9, nodes: true })
  })
})

describe('bad questions of networks', () => {
  it.each([
    ['network(kinds: [])', 'kinds'],
    ['network(kinds: [EVENT])', 'kinds'],
    ['network(kinds: [CITY, PROGRAMME])', 'kinds'],
    ['network(filter: { kinds: [CITY] })', 'filter.kinds'],
    ['network(kinds: [CITY], filter: { kinds: [] })', 'filter.kinds'],
    ['network(filter: { minShared: 0 })', 'filter.minShared'],
    ['network(filter: { minShared: 1001 })', 'filter.minShared'],
    ['network(first: 0)', 'first'],
    ['network(first: 1001)', 'first'],
  ])('%s names the argument', async (field, argument) => {
    const { errors } = await on(crowdedWorld(2), (graph) => ask(graph, `{ ${field} { nodeCount } }`))
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
  })

  it('are answered at the edge of what is allowed, and where nothing is found', async () => {
    const { empty, ...data } = await on(crowdedWorld(2), (graph) =>
      answer(
        graph,
        `{ first: network(first: 1) { nodeCount } most: network(first: 1000) { nodeCount } nulls: network(kinds: null, filter: null, first: null) { nodeCount }
           twice: network(kinds: [CITY, CITY], filter: { kinds: null, minShared: 1 }) { nodeCount }
           empty: network(filter: { minShared: 1000, roles: [HOST] }) { nodes { degree } edges { weight } nodeCount edgeCount eventCount truncated omitted omittedEdges method { modularity } } }`,
      ),
    )
    expect(data).toEqual({
      first: { nodeCount: 2 },
      most: { nodeCount: 2 },
      nulls: { nodeCount: 2 },
      twice: { nodeCount: 2 },
    })
    expect(empty).toEqual({
      nodes: [],
      edges: [],
      nodeCount: 0,
      edgeCount: 0,
      eventCount: 0,
      truncated: false,
      omitted: 0,
      omittedEdges: 0,
      method: { modularity: null },
    })
  })
})

import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NeighbourhoodCriteria } from '../../src/domain/criteria/neighbourhood.js'
import type { Subgraph } from '../../src/domain/paths/subgraph.js'
import type { RelationKind } from '../../src/domain/relation.js'
import { ENTITY_KINDS, type EntityKind } from '../../src/domain/values/ids.js'
import type { GraphReads } from '../../src/graph/index.js'
import { costOf } from '../../src/graphql/cost.js'
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js'
import { createSchema } from '../../src/graphql/schema.js'
import { findNeighbourhood } from '../../src/services/neighbourhood/find-neighbourhood.js'
import { Alike } from '../support/alike.js'
import { ask } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { Random } from '../support/random.js'
import { type Link, linksOf } from '../support/reference-paths.js'
import { recordsOf, type World } from '../support/world.js'

/** Fixed worlds side by side, and some that differ each time; their seed is in the name of the test. */
const ANY_SEED = Date.now() % 1_000_000
const BATCHES = [20_000, 30_000, 40_000, ANY_SEED]
const WORLDS_A_BATCH = 125
/** A question takes several times as long on a server. */
const questionsOf = (engine: string): number => (engine === 'embedded' ? 3 : 1)

const STOPS: readonly EntityKind[] = ['CITY', 'ORGANISATION', 'PROGRAMME', 'EVENT', 'ARTICLE']
const RELATIONS: readonly (readonly RelationKind[])[] = [
  [],
  ['PARTICIPATION'],
  ['MENTION', 'PARTICIPATION'],
  ['PLACE', 'PART_OF', 'PROGRAMME', 'PARENT', 'PUBLISHER', 'TRANSLATION'],
]

const stopsOf = (world: World): string[] =>
  STOPS.flatMap((kind) => recordsOf(world, kind).map(({ id }) => `${kind.toLowerCase()}:${id}`))

function randomCriteria(random: Random, stops: readonly string[]): NeighbourhoodCriteria {
  const of = [random.pick(stops), ...random.some([...stops, 'city:nowhere', 'nonsense'], 3)]
  return {
    of: random.chance(0.1) ? ['event:none'] : of,
    depth: 1 + random.below(3),
    first: random.pick([1, 3, 8, 200]),
    kinds: random.maybe(0.4, () => ENTITY_KINDS.filter(() => random.chance(0.6))),
    relations: random.maybe(0.5, () => random.pick(RELATIONS)),
  }
}

/** The same by plain loops over all links, level by level. */
function reference(links: readonly Link[], stops: readonly string[], criteria: NeighbourhoodCriteria) {
  const { of, depth, first, kinds, relations } = criteria
  const usable = links.filter(({ relation }) => !relations || relations.some((kind) => kind === relation))
  const degree = (id: string) => usable.filter(({ from, to }) => from === id || to === id).length
  const isOf = (id: string, kind: EntityKind) => id.startsWith(`${kind.toLowerCase()}:`)
  const taken: string[] = []
  const omitted: string[] = []
  let level: string[] = []
  const take = (candidates: readonly string[]) => {
    const ranked = [...new Set(candidates)].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
    level = []
    for (const id of ranked) {
      if (taken.length < (first ?? 200)) {
        taken.push(id)
        level.push(id)
      } else omitted.push(id)
    }
  }
  take(of.filter((id) => stops.includes(id)))
  for (let at = 0; at < (depth ?? 1); at += 1) {
    const next = usable.flatMap(({ from, to }) => [
      ...(level.includes(from) ? [to] : []),
      ...(level.includes(to) ? [from] : []),
    ])
    const wanted = (id: string) => !kinds || kinds.some((kind) => isOf(id, kind))
    take(next.filter((id) => !taken.includes(id) && !omitted.includes(id) && wanted(id)))
  }
  const edges = usable
    .filter(({ from, to }) => taken.includes(from) && taken.includes(to))
    .map(({ from, to, relation, role, id }) => [from, to, relation, role ?? '', id].join('\t'))
  const counts = ENTITY_KINDS.map((kind) => ({ kind, count: omitted.filter((id) => isOf(id, kind)).length }))
  return {
    nodes: taken,
    edges: edges.sort(),
    truncated: omitted.length > 0,
    omitted: counts.filter(({ count }) => count > 0),
  }
}

const summary = ({ nodeIds, edges, truncated, omitted }: Subgraph) => ({
  nodes: nodeIds,
  edges: edges.map(({ fromId, toId, relation, role, id }) =>
    [fromId, toId, relation, role ?? '', id].join('\t'),
  ),
  truncated,
  omitted,
})

const QUERY = `query ($of: [ID!]!, $depth: Int, $first: Int, $kinds: [EntityKind!], $relations: [RelationKind!]) {
  neighbourhood(of: $of, depth: $depth, first: $first, kinds: $kinds, relations: $relations) {
    nodes { __typename id name } truncated omitted { kind count }
    edges { source target relation role claims(first: 1) { totalCount nodes { supports { id } } } } } }`
const WEIGHED = { schema: createSchema(), document: parse(QUERY), operationName: undefined }

const alike = new Alike()

for (const { name, open } of ENGINES) {
  describe(`neighbourhoods on ${name}`, () => {
    for (const batch of BATCHES) {
      describe(`worlds ${batch} to ${batch + WORLDS_A_BATCH - 1}`, () => {
        const seeds = Array.from({ length: WORLDS_A_BATCH }, (_, at) => batch + at)
        const worlds = manyWorlds(seeds, 3)
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
            const [links, stops] = [linksOf(world), stopsOf(world)]
            const random = new Random(seeds[at] ?? 0)
            for (let query = 0; query < questionsOf(name); query += 1) {
              const criteria = randomCriteria(random, stops)
              const why = `world ${seeds[at]}: ${JSON.stringify(criteria)}`
              const found = await findNeighbourhood(reads, criteria)
              expect(summary(found), why).toEqual(reference(links, stops, criteria))
              alike.expect(why, found)
            }
          }
        })

        it('answer through the schema', async () => {
          const [world] = worlds
          if (!world) throw new Error('There is no world.')
          const [links, stops] = [linksOf(world), stopsOf(world)]
          const criteria = { of: stops.slice(0, 2), depth: 2, first: 30 }
          const { data, errors } = await ask(opened.graph, QUERY, criteria)
          expect(errors).toBeUndefined()
          alike.expect(`schema ${batch}`, data)
          const shown = JSON.parse(JSON.stringify(data)).neighbourhood
          const expected = reference(links, stops, criteria)
          expect(shown.nodes.map(({ id }: { id: string }) => id)).toEqual(expected.nodes)
          expect(shown.edges).toHaveLength(expected.edges.length)
          for (const { relation, claims } of shown.edges)
            expect(claims.totalCount > 0).toBe(['PARTICIPATION', 'MENTION'].includes(relation))
        })

        it('read no more edges than they may', async () => {
          const [world] = worlds
          if (!world) throw new Error('There is no world.')
          const links = linksOf(world)
          const of = ['event:w0-e0']
          const degree = links.filter(({ from, to }) => of.includes(from) || of.includes(to)).length
          const all = await findNeighbourhood(reads, { of })
          const among = all.edges.filter(
            ({ fromId, toId }) => !of.includes(fromId) && !of.includes(toId),
          ).length
          const within = async (edges: number, milliseconds = 60_000) => {
            const found = await findNeighbourhood(reads, { of }, { edges, tries: 1, milliseconds })
            return [found.nodeIds.length, found.edges.length, found.truncated]
          }
          expect(degree).toBeGreaterThan(1)
          expect(await within(degree + among)).toEqual([all.nodeIds.length, degree + among, false])
          expect(await within(degree - 1)).toEqual([1, 0, true])
          expect(await within(degree + among, 0)).toEqual([1, 0, true])
        })

        const many = Array.from({ length: 21 }, (_, at) => `city:c${at}`)
        it.each([
          ['of', { of: [] }],
          ['of', { of: many }],
          ['depth', { depth: 0 }],
          ['depth', { depth: 4 }],
          ['first', { first: 0 }],
          ['first', { first: 501 }],
        ])('refuse a wrong %s, before anything is read', async (argument, wrong) => {
          const variables = { of: ['city:w0-c0'], ...wrong }
          const { data, errors } = await ask(opened.graph, QUERY, variables)
          expect(data ?? null).toBeNull()
          expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
          expect(() => costOf({ ...WEIGHED, variables }, DEFAULT_LIMITS)).toThrow(`${argument}: got`)
        })

        it.each([{ of: many.slice(1) }, { depth: 3 }, { depth: null }, { first: 1 }, { first: 500 }])(
          'take %j',
          async (right) => {
            const variables = { of: ['city:w0-c0'], ...right }
            expect((await ask(opened.graph, QUERY, variables)).errors).toBeUndefined()
          },
        )
      })
    }
  })
}

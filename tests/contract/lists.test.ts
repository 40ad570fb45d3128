import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Order } from '../../src/domain/criteria/page.js'
import { ENTITY_KINDS, type EntityKind } from '../../src/domain/values/ids.js'
import type { EntityList, GraphReads, Slice } from '../../src/graph/index.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { Random } from '../support/random.js'
import { RandomCriteria } from '../support/random-criteria.js'
import { Reference } from '../support/reference.js'
import { randomWorld } from '../support/world.js'

/** Fixed worlds, and one that differs each time; its seed is in the name of its test. */
const ANY_SEED = Date.now() % 1_000_000
/** Neo4j plans each new text of a query for some 20 ms, so it gets fewer of them; the two engines are compared elsewhere. */
const EFFORT = {
  embedded: { seeds: [1, 2, 3, 4, 5, 6, ANY_SEED], filters: 25 },
  neo4j: { seeds: [1, ANY_SEED], filters: 8 },
}

/** Reads a list to its end, page by page, in one direction. */
async function readAll<T>(
  page: (window: {
    limit: number
    backward: boolean
    after?: readonly string[]
    before?: readonly string[]
  }) => Promise<Slice<T>>,
  limit: number,
  backward: boolean,
): Promise<(T & { position: readonly string[] })[]> {
  const found: (T & { position: readonly string[] })[] = []
  for (;;) {
    const edge = backward ? found[0]?.position : found.at(-1)?.position
    const { items, more } = await page({
      limit,
      backward,
      ...(edge && (backward ? { before: edge } : { after: edge })),
    })
    found.splice(backward ? 0 : found.length, 0, ...items)
    if (!more) return found
  }
}

for (const { name, open } of ENGINES) {
  const { seeds, filters } = name === 'embedded' ? EFFORT.embedded : EFFORT.neo4j
  describe(`lists on ${name}`, () => {
    for (const seed of seeds) {
      describe(`world ${seed}`, () => {
        const world = randomWorld(seed)
        const reference = new Reference(world)
        const random = new Random(seed)
        const criteria = new RandomCriteria(random, world)
        let opened: OpenEngine
        let reads: GraphReads

        beforeAll(async () => {
          opened = await open()
          await importWorld(opened.graph, world)
          reads = opened.graph.reads()
        })
        afterAll(() => opened?.close())

        for (const kind of ENTITY_KINDS) {
          it(`filters ${kind} as the reference does, pages in both directions, and counts`, async () => {
            for (let at = 0; at < filters; at += 1) {
              const list = {
                kind,
                filter: at === 0 ? {} : criteria.filter(kind),
                orderBy: criteria.order(kind),
              } as EntityList
              const expected = reference.entities(kind, list.filter ?? undefined).sort()
              const pages = (page: Parameters<GraphReads['entityPage']>[0]['page']) =>
                reads.entityPage({ list, page })
              const forward = await readAll(pages, 1 + random.below(5), false)
              const why = JSON.stringify(list)
              expect(forward.map(({ id }) => id).sort(), why).toEqual(expected)
              expect(await readAll(pages, 1 + random.below(5), true), why).toEqual(forward)
              expect(await reads.entityTotal({ list }), why).toBe(expected.length)
              expect(isOrdered(forward, list.orderBy), why).toBe(true)
            }
          })
        }

        it('lists the participations of each actor and activity as the reference does', async () => {
          for (const side of ['actor', 'activity'] as const) {
            const parents = sidesOf(reference, side)
            for (let at = 0; at < filters; at += 1) {
              const filter = at === 0 ? undefined : criteria.participations()
              const limit = 100
              const pages = await reads.participationPages({
                side,
                parents,
                filter,
                page: { limit, backward: false },
              })
              const totals = await reads.participationTotals({ side, parents, filter })
              for (const parent of parents) {
                const expected = reference.participations(side, parent, filter)
                const why = `${parent} ${JSON.stringify(filter)}`
                const items = pages.get(parent)?.items ?? []
                expect(items.map(({ id }) => id).sort(), why).toEqual(expected.map(({ id }) => id).sort())
                expect(totals.get(parent) ?? 0, why).toBe(expected.length)
                for (const { id, sourceCount } of items) {
                  expect(sourceCount, `${why} ${id}`).toBe(expected.find((part) => part.id === id)?.sources)
                }
              }
            }
          }
        })

        it('filters the articles that mention an entity, and lists what an article mentions', async () => {
          const parents = (['CITY', 'ORGANISATION', 'EVENT', 'PROGRAMME'] as EntityKind[]).flatMap((kind) =>
            reference.entities(kind, undefined),
          )
          const page = { limit: 100, backward: false }
          for (let at = 0; at < filters; at += 1) {
            const filter = at === 0 ? {} : criteria.filter('ARTICLE')
            const list = { kind: 'ARTICLE', filter, orderBy: criteria.order('ARTICLE') } as EntityList
            const found = await reads.entityPages({ anchor: 'articlesMentioning', parents, list, page })
            const totals = await reads.entityTotals({ anchor: 'articlesMentioning', parents, list })
            const wanted = new Set(reference.entities('ARTICLE', filter))
            for (const parent of parents) {
              const expected = reference.articlesMentioning(parent).filter((id) => wanted.has(id))
              const why = `${parent} ${JSON.stringify(list)}`
              expect((found.get(parent)?.items ?? []).map(({ id }) => id).sort(), why).toEqual(
                expected.sort(),
              )
              expect(totals.get(parent) ?? 0, why).toBe(expected.length)
            }
          }
          const articles = reference.entities('ARTICLE', undefined)
          const mentions = await reads.mentionPages({ parents: articles, filter: {}, page })
          for (const article of articles) {
            const entities = (mentions.get(article)?.items ?? []).map(({ entityId }) => entityId)
            expect(entities.sort()).toEqual(reference.mentions(article).sort())
          }
        })

        it('counts the cities that each event lists', async () => {
          const events = reference.entities('EVENT', undefined)
          const listed = await reads.listedCities(events)
          expect(events.map((id) => listed.get(id) ?? 0)).toEqual(
            events.map((id) => reference.listedCities(id)),
          )
        })
      })
    }
  })
}

function sidesOf(reference: Reference, side: 'actor' | 'activity'): string[] {
  const kinds: EntityKind[] = side === 'actor' ? ['CITY', 'ORGANISATION'] : ['EVENT', 'PROGRAMME']
  return kinds.flatMap((kind) => reference.entities(kind, undefined))
}

/** Whether positions follow each other in the directions of their keys, with no two alike. */
function isOrdered(items: readonly { position: readonly string[] }[], orderBy: readonly Order[]): boolean {
  const signs = [...orderBy.map(({ direction }) => (direction === 'ASC' ? 1 : -1)), 1]
  return items.every(({ position }, at) => {
    const next = items[at + 1]?.position
    if (!next) return true
    const differing = position.findIndex((value, key) => value !== next[key])
    if (differing < 0) return false
    return ((position[differing] ?? '') < (next[differing] ?? '') ? 1 : -1) === (signs[differing] ?? 1)
  })
}

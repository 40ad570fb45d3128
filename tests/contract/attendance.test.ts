import { describe, expect, it } from 'vitest'
import { COVERAGE_STATUSES } from '../../src/domain/coverage.js'
import type { TakingPart } from '../../src/domain/criteria/filters.js'
import type { KnowledgeGraph } from '../../src/graph/index.js'
import { attended } from '../../src/services/attendance/attended.js'
import { followUp } from '../../src/services/attendance/follow-up.js'
import { UnmetPairs } from '../../src/services/attendance/never-met.js'
import { Alike } from '../support/alike.js'
import { answer, ask } from '../support/ask.js'
import { ENGINES } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { Random } from '../support/random.js'
import { RandomCriteria } from '../support/random-criteria.js'
import { Reference } from '../support/reference.js'
import { AttendanceReference } from '../support/reference-attendance.js'
import type { World } from '../support/world.js'

/**
 * Who took part most often, changed roles, bridges two leaders or never met, and what came after: on random small worlds, 500
 * on the embedded engine and 80 on each Neo4j, as plain loops over the records have it, to the order.
 */
const SEEDS = [1, 2, 3, Date.now() % 1_000_000]
const WORLDS = 125
const SIZE = 4
const ROLES = ['HOST', 'ORGANISER', 'SPEAKER', 'PARTICIPANT', 'SIGNATORY']

const QUERY = `query ($filter: AttendanceFilter, $unroled: AttendanceFilter, $least: Int!, $from: [Role!]!, $to: [Role!]!,
  $years: Int!, $between: [ID!]!, $lists: [CoverageStatus!]!) {
  attendance(filter: $filter, minEvents: $least, first: 100) {
    totalCount edges { eventCount firstAttended lastAttended node { id } events(first: 100) { id startDate } }
  }
  roleChanges(filter: $unroled, from: $from, to: $to, withinYears: $years, first: 100) {
    totalCount nodes { actor { id } before { id } after { id } days }
  }
  bridges(filter: $filter, between: $between, first: 100) {
    totalCount nodes { year actor { id } first { id } second { id } both { id } }
  }
  neverMet(filter: $filter, lists: $lists, first: 100) { totalCount nodes { a { id } b { id } aEvents bEvents } }
}`
const FOLLOW_UP = `query ($filter: AttendanceFilter, $roles: [Role!]!, $years: Int!) {
  followUp(filter: $filter, roles: $roles, years: $years) {
    group { ...Numbers } others { ...Numbers }
    events { event { id } group { ...Numbers } others { ...Numbers } }
  }
}
fragment Numbers on FollowUpGroup { actors before after meanBefore meanAfter }`

interface Thing {
  readonly id: string
}
const ids = (things: readonly Thing[]): string => things.map(({ id }) => id).join(' ')

/** What filters are made of: few of them, since Neo4j plans each new text of a query for some 20 ms. */
const SHAPES: readonly (readonly (keyof TakingPart)[])[] = [
  [],
  ['roles'],
  ['kinds', 'during'],
  ['topics'],
  ['eventKinds', 'roles'],
  ['during', 'roles'],
]

/** A random question of one world of several in a base: its programmes say which. */
function question(world: World, random: Random) {
  const criteria = new RandomCriteria(random, world).allParticipations()
  const shape = random.pick(SHAPES)
  const { roles, ...others } = Object.fromEntries(shape.map((name) => [name, criteria[name]])) as TakingPart
  const unroled = { ...others, programmes: world.programmes.map(({ id }) => `programme:${id}`) }
  const [one, other] = random.some(world.organisations, 2).map(({ id }) => `organisation:${id}`)
  return {
    unroled,
    filter: { ...unroled, ...(roles && { roles }) },
    least: 1 + random.below(2),
    from: random.some(ROLES, 3),
    to: random.some(ROLES, 3),
    years: 1 + random.below(3),
    between: [one ?? `organisation:${world.organisations[0]?.id}`, other ?? `city:${world.cities[0]?.id}`],
    lists: random.some([...COVERAGE_STATUSES], 4),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is its query's
function texts({ attendance, roleChanges, bridges, neverMet }: any) {
  return {
    attendance: attendance.edges.map(
      (edge: { node: Thing; eventCount: number; events: Thing[] }) =>
        `${edge.node.id} ${edge.eventCount}: ${ids(edge.events)}`,
    ),
    roleChanges: roleChanges.nodes.map(
      (change: { actor: Thing; before: Thing; after: Thing; days: number }) =>
        `${ids([change.actor, change.before, change.after])} ${change.days}`,
    ),
    bridges: bridges.nodes.map(
      (bridge: { year: number; actor: Thing; first: Thing[]; second: Thing[]; both: Thing[] }) =>
        `${bridge.year} ${bridge.actor.id} ${[bridge.first, bridge.second, bridge.both].map(ids).join('|')}`,
    ),
    neverMet: neverMet.nodes.map(
      (pair: { a: Thing; b: Thing; aEvents: number; bEvents: number }) =>
        `${ids([pair.a, pair.b])} ${pair.aEvents} ${pair.bEvents}`,
    ),
  }
}

describe('attendance on random worlds', () => {
  it.each(SEEDS)(
    'is answered alike by all engines, and as counted by hand: seed %i',
    async (seed) => {
      const worlds = manyWorlds(
        Array.from({ length: WORLDS }, (_, at) => seed * 1000 + at),
        SIZE,
      )
      const alike = new Alike()
      for (const { name, open } of ENGINES) {
        const tried = name === 'embedded' ? worlds : worlds.slice(0, 20)
        const { graph, close } = await open()
        try {
          await importWorld(graph, together(tried))
          const random = new Random(seed)
          for (const world of tried) {
            const asked = question(world, random)
            const found = await answer(graph, QUERY, asked)
            const reference = new AttendanceReference(new Reference(world), world)
            const why = JSON.stringify(asked)
            const expected = {
              attendance: reference.attendance(asked.filter, asked.least),
              roleChanges: reference.roleChanges(asked.unroled, asked.from, asked.to, asked.years),
              bridges: reference.bridges(asked.filter, asked.between as never),
              neverMet: reference.neverMet(asked.filter, asked.lists),
            }
            const said = texts(found)
            for (const [field, rows] of Object.entries(expected)) {
              expect(said[field as keyof typeof said], `${field} ${why}`).toEqual(rows.slice(0, 100))
              expect(found[field].totalCount, `${field} ${why}`).toBe(rows.length)
            }
            for (const { events, firstAttended, lastAttended } of found.attendance.edges) {
              const dates = events.flatMap(({ startDate }: { startDate: string | null }) => startDate ?? [])
              expect([lastAttended, firstAttended]).toEqual([dates[0] ?? null, dates.at(-1) ?? null])
            }
            alike.expect(why, found)
          }
          expect(await paged(graph, 7)).toEqual(await paged(graph, 100))
        } finally {
          await close()
        }
      }
    },
    240_000,
  )

  it.each(SEEDS)(
    'and what came before and after: seed %i',
    async (seed) => {
      const worlds = Array.from({ length: 3 }, (_, at) => together(manyWorlds([seed * 10 + at, seed], SIZE)))
      const alike = new Alike()
      for (const { open } of ENGINES) {
        for (const world of worlds) {
          const { graph, close } = await open()
          try {
            await importWorld(graph, world)
            const random = new Random(seed)
            for (let at = 0; at < 10; at += 1) {
              const { unroled, from, years } = question(world, random)
              const filter = random.chance(0.5) ? unroled : { kinds: unroled.kinds ?? ['CITY'] }
              const asked = { filter, roles: from, years }
              const { followUp } = await answer(graph, FOLLOW_UP, asked)
              const expected = new AttendanceReference(new Reference(world), world)
              expect(followUp.events.map(textOf), JSON.stringify(asked)).toEqual(
                expected.followUp(filter, from, years),
              )
              expect(numbers(followUp.group), JSON.stringify(asked)).toBe(summed(followUp.events, 'group'))
              expect(numbers(followUp.others), JSON.stringify(asked)).toBe(summed(followUp.events, 'others'))
              alike.expect(JSON.stringify([worlds.indexOf(world), at, asked]), followUp)
            }
          } finally {
            await close()
          }
        }
      }
    },
    240_000,
  )
})

interface Group {
  readonly actors: number
  readonly before: number
  readonly after: number
  readonly meanBefore: number | null
  readonly meanAfter: number | null
}
type Side = 'group' | 'others'
type EventGroups = { readonly event: Thing } & Readonly<Record<Side, Group>>

function numbers({ actors, before, after, meanBefore, meanAfter }: Group): string {
  expect([meanBefore, meanAfter]).toEqual(actors === 0 ? [null, null] : [before / actors, after / actors])
  return `${actors}/${before}/${after}`
}
const textOf = ({ event, group, others }: EventGroups): string =>
  `${event.id} ${numbers(group)} ${numbers(others)}`
const summed = (events: readonly EventGroups[], side: Side): string =>
  (['actors', 'before', 'after'] as const)
    .map((number) => events.reduce((sum, event) => sum + event[side][number], 0))
    .join('/')

/** The whole base, page by page, in both directions. */
async function paged(graph: KnowledgeGraph, size: number) {
  const all: Record<string, string[]> = {}
  for (const [field, node] of [
    ['attendance', 'id'],
    ['roleChanges(from: [PARTICIPANT, SPEAKER], to: [HOST, SIGNATORY])', 'actor { id } days'],
  ] as const) {
    for (const backward of [false, true]) {
      const found: string[] = []
      for (let edge: string | null = null; ; ) {
        const window = backward ? `last: ${size}, before: $edge` : `first: ${size}, after: $edge`
        const asked = field.includes('(') ? field.replace(')', `, ${window})`) : `${field}(${window})`
        const data = await answer(
          graph,
          `query ($edge: String) { list: ${asked} { nodes { ${node} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
          { edge },
        )
        const { nodes, pageInfo } = data.list
        found.splice(backward ? 0 : found.length, 0, ...nodes.map((item: object) => JSON.stringify(item)))
        if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break
        edge = backward ? pageInfo.startCursor : pageInfo.endCursor
      }
      all[`${field} ${backward}`] = found
    }
    expect(all[`${field} true`]).toEqual(all[`${field} false`])
  }
  return all
}

describe('bad questions of attendance', () => {
  const [embedded] = ENGINES
  const withWorld = async <T>(work: (graph: KnowledgeGraph) => Promise<T>): Promise<T> => {
    if (!embedded) throw new Error('There is no engine.')
    const { graph, close } = await embedded.open()
    try {
      await importWorld(graph, together(manyWorlds([2, 3, 4], SIZE)))
      return await work(graph)
    } finally {
      await close()
    }
  }

  it.each([
    ['attendance(minEvents: 0) { totalCount }', 'minEvents'],
    ['attendance(minEvents: 1001) { totalCount }', 'minEvents'],
    ['attendance(first: 101) { nodes { id } }', 'first'],
    ['attendance(after: "nonsense") { nodes { id } }', 'after'],
    ['attendance { edges { events(first: 101) { id } } }', 'first'],
    ['roleChanges(from: [SPEAKER], to: [HOST], withinYears: 0) { totalCount }', 'withinYears'],
    ['roleChanges(from: [SPEAKER], to: [HOST], withinYears: 51) { totalCount }', 'withinYears'],
    ['roleChanges(from: [SPEAKER], to: [HOST], filter: { roles: [HOST] }) { totalCount }', 'filter.roles'],
    ['bridges(between: ["city:w0-c1"]) { totalCount }', 'between'],
    ['bridges(between: ["city:w0-c1", "city:w0-c1"]) { totalCount }', 'between'],
    ['bridges(between: ["a", "b", "c"]) { totalCount }', 'between'],
    ['followUp(roles: [HOST], years: 0) { group { actors } }', 'years'],
    ['followUp(roles: [HOST], years: 51) { group { actors } }', 'years'],
    ['followUp(roles: [HOST], filter: { roles: [HOST] }) { group { actors } }', 'filter.roles'],
  ])('%s names the argument', async (field, argument) => {
    const { errors } = await withWorld((graph) => ask(graph, `{ ${field} }`))
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
  })

  it.each([
    'attendance(minEvents: 1000) { totalCount }',
    'attendance(filter: { topics: ["topic:nowhere"] }) { totalCount }',
    'roleChanges(from: [], to: [HOST]) { totalCount }',
    'roleChanges(from: [LEAD], to: [MEMBER], withinYears: 50) { totalCount }',
    'bridges(between: ["city:nowhere", "topic:w0-t1"]) { totalCount }',
    'neverMet(lists: []) { totalCount }',
  ])('%s has an empty answer', async (field) => {
    const data = await withWorld((graph) => answer(graph, `{ found: ${field} }`))
    expect(data).toEqual({ found: { totalCount: 0 } })
  })

  it('over more than the limits say so, and at the limit are answered', async () => {
    await withWorld(async (graph) => {
      const reads = graph.reads()
      const events = await reads.attendedEvents({ filter: {}, limit: 1000 })
      const participations = events.reduce((sum, { present }) => sum + present.length, 0)
      const whole = { events: events.length, participations }
      expect(await attended(reads, { filter: {} }, whole)).toHaveLength(events.length)
      for (const limits of [
        { ...whole, events: whole.events - 1 },
        { ...whole, participations: participations - 1 },
      ]) {
        await expect(attended(reads, { filter: {} }, limits)).rejects.toMatchObject({
          code: 'QUERY_TOO_COSTLY',
          details: { limit: limits },
        })
      }
      const actors = new Set(events.flatMap(({ present }) => present.map(({ actor }) => actor))).size
      const pairs = (most: number) => UnmetPairs.of(reads, {}, COVERAGE_STATUSES, most)
      await expect(pairs(actors)).resolves.toBeDefined()
      await expect(pairs(actors - 1)).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' })
      const followed = (most: number) => followUp(reads, { roles: ['HOST'], years: 5, filter: {} }, most)
      const { length } = (await followed(1000)).events
      await expect(followed(length)).resolves.toBeDefined()
      await expect(followed(length - 1)).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' })
    })
  })
})

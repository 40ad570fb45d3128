import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PivotDimension, PivotFilter, PivotMeasure } from '../../src/domain/criteria/pivot.js'
import { ParleyError } from '../../src/errors.js'
import { answer, ask } from '../support/ask.js'
import { ENGINES, type OpenEngine, type TestEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { PivotReference } from '../support/pivot-reference.js'
import { Random } from '../support/random.js'
import { RandomCriteria } from '../support/random-criteria.js'
import { recording } from '../support/recording-engine.js'
import { readSeed } from '../support/seed.js'
import { randomWorld, type World } from '../support/world.js'

/** Tables of counts, against counts by plain loops over the records of small random worlds, and over the seed's files. */
const TABLE = `query ($measure: PivotMeasure!, $by: [PivotDimension!]!, $filter: PivotFilter) {
  pivot(measure: $measure, by: $by, filter: $filter) { rows { keys { dimension value label } count } total } }`

/** What the schema says of each measure; `MANY` are the dimensions of which a thing may have several values. */
const DIMENSIONS: Readonly<Record<PivotMeasure, readonly PivotDimension[]>> = {
  PARTICIPATIONS: ['YEAR', 'TOPIC', 'KIND', 'ROLE', 'COUNTRY', 'REGION', 'PROGRAMME'],
  EVENTS: ['YEAR', 'TOPIC', 'KIND', 'COUNTRY', 'REGION', 'PROGRAMME'],
  ACTORS: ['YEAR', 'TOPIC', 'KIND', 'ROLE', 'COUNTRY', 'REGION', 'PROGRAMME'],
  ARTICLES: ['YEAR', 'TOPIC', 'KIND', 'LANGUAGE'],
}
const MANY: Readonly<Record<PivotMeasure, readonly PivotDimension[]>> = {
  PARTICIPATIONS: ['TOPIC'],
  EVENTS: ['TOPIC'],
  ACTORS: ['YEAR', 'TOPIC', 'ROLE', 'PROGRAMME'],
  ARTICLES: ['TOPIC'],
}
const ALL_DIMENSIONS: readonly PivotDimension[] = [...DIMENSIONS.PARTICIPATIONS, 'LANGUAGE']
const FILTERS: Readonly<Record<PivotMeasure, readonly (keyof PivotFilter)[]>> = {
  PARTICIPATIONS: ['kinds', 'roles', 'during', 'topics', 'programmes', 'eventKinds'],
  EVENTS: ['during', 'topics', 'programmes', 'eventKinds'],
  ACTORS: ['kinds', 'roles', 'during', 'topics', 'programmes', 'eventKinds'],
  ARTICLES: ['during', 'topics', 'languages'],
}
const MEASURES = Object.keys(DIMENSIONS) as PivotMeasure[]

interface Asked {
  readonly measure: PivotMeasure
  readonly by: readonly PivotDimension[]
  readonly filter: PivotFilter
}

/** All choices of one to three of the items, each in the order of the list. */
function choices<T>(items: readonly T[]): T[][] {
  const pairs = items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other]))
  const triples = pairs.flatMap(([one, other]) =>
    items.slice(items.indexOf(other as T) + 1).map((third) => [one, other, third]),
  )
  return [...items.map((item) => [item]), ...pairs, ...triples] as T[][]
}
const TABLES = MEASURES.flatMap((measure) => choices(DIMENSIONS[measure]).map((by) => ({ measure, by })))

/** The answers of all engines to the questions on a world: equal to the byte, and to the reference. */
async function expectTables(
  world: World,
  questions: readonly Asked[],
  engines: readonly OpenEngine[],
  why: string,
) {
  const reference = new PivotReference(world)
  for (const question of questions) {
    const expected = JSON.stringify({
      data: { pivot: reference.table(question.measure, question.by, question.filter) },
    })
    for (const { graph, engine } of engines) {
      const found = JSON.stringify(await ask(graph, TABLE, { ...question }))
      expect(found, `${engine.name}, ${why}: ${JSON.stringify(question)}`).toBe(expected)
    }
  }
}

async function withEngines(
  world: World,
  on: readonly TestEngine[],
  work: (engines: readonly OpenEngine[]) => Promise<void>,
) {
  const engines: OpenEngine[] = []
  try {
    for (const { open } of on) {
      const engine = await open()
      engines.push(engine)
      await importWorld(engine.graph, world)
    }
    await work(engines)
  } finally {
    for (const { close } of engines) await close()
  }
}

const ANY_SEED = Date.now() % 1_000_000
const SEEDS = [17, 4242, ANY_SEED]
const WORLDS = 40

describe.each(SEEDS)('tables of counts on the worlds of seed %i', (seed) => {
  it(`are as counted by hand, in ${WORLDS} bases with random filters`, { timeout: 300_000 }, async () => {
    const random = new Random(seed)
    for (let at = 0; at < WORLDS; at += 1) {
      const worldSeed = (seed % 100_000) * 1000 + at
      const world = randomWorld(worldSeed, 3 + random.below(5))
      const criteria = new RandomCriteria(random, world)
      const questions = Array.from({ length: 6 }, () => someQuestion(random, criteria))
      // A server takes seconds to be filled: it is asked below, about many worlds in one base.
      await withEngines(world, ENGINES.slice(0, 1), (engines) =>
        expectTables(world, questions, engines, `world ${worldSeed} of seed ${seed}`),
      )
    }
  })
})

describe.each([1, 2, 3, ANY_SEED])('tables of counts on worlds side by side, seed %i', (seed) => {
  it('are as counted by hand on each engine', { timeout: 300_000 }, async () => {
    const seeds = Array.from({ length: 125 }, (_, at) => seed * 1000 + at)
    const worlds = manyWorlds(seeds, 3)
    const random = new Random(seed)
    await withEngines(together(worlds), ENGINES, async (engines) => {
      for (const [at, world] of worlds.entries()) {
        const question = ofOneWorld(world, random.pick(SHAPES), random)
        await expectTables(world, [question], engines, `world ${at} of seed ${seed}`)
      }
    })
  })
})

interface Shape extends Omit<Asked, 'filter'> {
  readonly fields: readonly (keyof PivotFilter)[]
}
/** Some tables with some filters, and not any: Neo4j plans each new text of a query for some 100 ms. */
const SHAPES: readonly Shape[] = MEASURES.flatMap((measure, at) =>
  [1, 2, 3].map((count): Shape => {
    const tables = choices(DIMENSIONS[measure]).filter(({ length }) => length === count)
    const fields = FILTERS[measure].filter((field) => field !== 'programmes' && field !== 'topics')
    return { measure, by: new Random(at * 10 + count).pick(tables), fields: fields.slice(count - 1) }
  }),
)

/** A question about the things of one world alone, which belong to its programmes or are about its topics. */
function ofOneWorld(world: World, { measure, by, fields }: Shape, random: Random): Asked {
  const values: PivotFilter = {
    ...new RandomCriteria(random, world).allParticipations(),
    languages: random.some(['en', 'fr', 'es'], 2),
  }
  const own: PivotFilter =
    measure === 'ARTICLES'
      ? { topics: world.topics.map(({ id }) => `topic:${id}`) }
      : { programmes: world.programmes.map(({ id }) => `programme:${id}`) }
  return {
    measure,
    by,
    filter: { ...Object.fromEntries(fields.map((name) => [name, values[name]])), ...own },
  }
}

/** A table of one to three dimensions in any order, of all things or of those that a filter wants. */
function someQuestion(random: Random, criteria: RandomCriteria): Asked {
  const measure = random.pick(MEASURES)
  const by = random.pick(choices(DIMENSIONS[measure]))
  const filter = random.chance(0.7) ? criteria.pivot(FILTERS[measure]) : {}
  return { measure, by: random.chance(0.5) ? by : by.toReversed(), filter }
}

/** The columns of rows, and their counts, as text. */
const lines = ({ rows }: Table, from = 0, to = 3): [string, number][] =>
  rows.map(({ keys, count }) => [
    keys
      .slice(from, to)
      .map(({ value }) => value ?? '?')
      .join(' '),
    count,
  ])

interface Table {
  readonly rows: readonly {
    readonly keys: readonly { readonly value: string | null }[]
    readonly count: number
  }[]
  readonly total: number
}

/** Counts added up by their text. */
function added(counts: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [text, count] of counts) sums[text] = (sums[text] ?? 0) + count
  return sums
}
const sum = ({ rows }: Table): number => rows.reduce((all, { count }) => all + count, 0)

for (const { name, open } of ENGINES) {
  describe(`tables of counts on ${name}`, { timeout: 240_000 }, () => {
    const world = randomWorld(20261124)
    let opened: OpenEngine
    const table = async (measure: PivotMeasure, by: readonly PivotDimension[], filter = {}): Promise<Table> =>
      (await answer(opened.graph, TABLE, { measure, by, filter })).pivot

    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, world)
    })
    afterAll(() => opened?.close())

    it(`are as counted by hand for each of the ${TABLES.length} choices of dimensions`, async () => {
      const questions = TABLES.map((asked) => ({ ...asked, filter: {} }))
      await expectTables(world, questions, [opened], 'all choices')
    })

    it('add up to the total by a dimension of one value, and to no less by one of several', async () => {
      for (const measure of MEASURES) {
        for (const dimension of DIMENSIONS[measure]) {
          const found = await table(measure, [dimension])
          expect(found.total, measure).toBeGreaterThan(0)
          if (MANY[measure].includes(dimension)) expect(sum(found)).toBeGreaterThanOrEqual(found.total)
          else expect(sum(found), `${measure} by ${dimension}`).toBe(found.total)
        }
      }
    })

    it('of two dimensions, added up over one of one value, are the table of the other', async () => {
      for (const { measure, by } of TABLES.filter(({ by }) => by.length === 2)) {
        for (const [kept, summed] of [by, by.toReversed()] as [PivotDimension, PivotDimension][]) {
          if (MANY[measure].includes(summed)) continue
          const [two, one] = [await table(measure, [kept, summed]), await table(measure, [kept])]
          expect(added(lines(two, 0, 1)), `${measure} by ${kept} and ${summed}`).toEqual(added(lines(one)))
        }
      }
    })

    it('take one read for the rows, one for the total and one for all names, and read only what is asked for', async () => {
      const readsOf = async (fields: string) => {
        const { graph, reads } = recording(opened.engine)
        await answer(graph, `{ pivot(measure: ACTORS, by: [TOPIC, PROGRAMME, YEAR]) { ${fields} } }`)
        return reads.length
      }
      expect(await readsOf('rows { keys { dimension value label } count } total notes')).toBe(3)
      expect(await readsOf('rows { keys { value } count }')).toBe(1)
      expect(await readsOf('total')).toBe(1)
      expect(await readsOf('notes')).toBe(0)
    })

    describe('on the seed', () => {
      const seed = readSeed()
      const year = (date: string | null | undefined): string => date?.slice(0, 4) ?? '?'
      beforeAll(async () => {
        await opened.close()
        opened = await open()
        await importWorld(opened.graph, seed)
      })

      it('events by year and kind', async () => {
        const expected = seed.events.map(
          ({ start, kind }) => [`${year(start)} ${kind.toUpperCase()}`, 1] as const,
        )
        const found = await table('EVENTS', ['YEAR', 'KIND'])
        expect(Object.fromEntries(lines(found))).toEqual(added(expected))
        expect(found.total).toBe(seed.events.length)
      })

      it('events of a programme by country, those without a place in a row of their own', async () => {
        const places = seed.events
          .filter(({ programme }) => programme === 'mc2cm')
          .map(({ place }) => seed.cities.find(({ id }) => id === place.city)?.country ?? '?')
        const found = await table('EVENTS', ['COUNTRY'], { programmes: ['programme:mc2cm'] })
        expect(places).toContain('?')
        expect(Object.fromEntries(lines(found))).toEqual(added(places.map((place) => [place, 1])))
        expect(lines(found).at(-1)?.[0]).toBe('?')
      })

      it('participations by kind and role, those in programmes among them', async () => {
        const parts = [
          ...seed.events.flatMap(({ kind, participants }) =>
            participants.map(({ role }) => `${kind} ${role}`),
          ),
          ...seed.programmes.flatMap(({ partners, cities }) => [
            ...partners.map(({ role }) => `programme ${role}`),
            ...cities.map(() => 'programme member'),
          ]),
        ]
        const found = await table('PARTICIPATIONS', ['KIND', 'ROLE'])
        expect(Object.fromEntries(lines(found))).toEqual(added(parts.map((part) => [part.toUpperCase(), 1])))
        expect(found.total).toBe(parts.length)
      })

      it('cities by region, of those that hosted', async () => {
        const hosts = new Set(
          seed.events.flatMap(({ participants }) =>
            participants.flatMap(({ role, city }) => (role === 'host' && city ? city : [])),
          ),
        )
        const regions = seed.cities.flatMap(({ id, region }) => (hosts.has(id) ? region.toUpperCase() : []))
        const found = await table('ACTORS', ['REGION'], { roles: ['HOST'], kinds: ['CITY'] })
        expect(Object.fromEntries(lines(found))).toEqual(added(regions.map((region) => [region, 1])))
        expect(found.total).toBe(hosts.size)
      })

      it('articles by language and year, a year that is not known last', async () => {
        const expected = seed.articles.map(
          ({ lang, published }) => [`${lang} ${year(published)}`, 1] as const,
        )
        const found = await table('ARTICLES', ['LANGUAGE', 'YEAR'])
        expect(Object.fromEntries(lines(found))).toEqual(added(expected))
        const english = lines(found).flatMap(([text]) => (text.startsWith('en ') ? text.slice(3) : []))
        expect(english.at(-1)).toBe('?')
        expect(english.slice(0, -1)).toEqual(english.slice(0, -1).sort())
      })
    })

    describe('refuse', () => {
      const refused = async (measure: string, by: readonly string[], filter = {}) => {
        const { errors } = await ask(opened.graph, TABLE, { measure, by, filter })
        const error = errors?.[0]?.originalError
        return error instanceof ParleyError
          ? { code: error.code, message: error.message, ...error.details }
          : errors
      }

      it.each([[[]], [['YEAR', 'YEAR']], [['YEAR', 'TOPIC', 'KIND', 'ROLE']]])(
        'dimensions %j',
        async (by) => {
          expect(await refused('PARTICIPATIONS', by)).toMatchObject({
            code: 'BAD_USER_INPUT',
            argument: 'by',
            allowed: 'one to 3 dimensions, each at most once',
          })
        },
      )

      it('a dimension that the measure does not have, saying which it has', async () => {
        for (const measure of MEASURES) {
          for (const dimension of ALL_DIMENSIONS.filter((one) => !DIMENSIONS[measure].includes(one))) {
            expect(await refused(measure, ['YEAR', dimension])).toMatchObject({
              code: 'BAD_USER_INPUT',
              argument: 'by',
              received: `"${dimension}"`,
              allowed: `one of ${DIMENSIONS[measure].join(', ')} for ${measure}`,
            })
          }
        }
      })

      it('a filter that does not go with the measure, and no other; null asks for nothing', async () => {
        const filters = {
          kinds: ['CITY'],
          roles: ['HOST'],
          during: { from: '2017' },
          topics: ['topic:x'],
          programmes: ['programme:x'],
          eventKinds: ['MEETING'],
          languages: ['en'],
        }
        for (const measure of MEASURES) {
          for (const [name, value] of Object.entries(filters)) {
            const answered = await refused(measure, ['YEAR'], { [name]: value })
            if (FILTERS[measure].some((field) => field === name)) expect(answered).toBeUndefined()
            else
              expect(answered).toMatchObject({
                code: 'BAD_USER_INPUT',
                argument: `filter.${name}`,
                allowed: `one of ${FILTERS[measure].join(', ')} for ${measure}`,
              })
            expect(await refused(measure, ['YEAR'], { [name]: null })).toBeUndefined()
          }
        }
      })
    })

    it('have at most 10000 rows: one more is refused, and says how to narrow', async () => {
      await opened.close()
      opened = await open()
      await importWorld(opened.graph, crowded(100))
      const full = await table('EVENTS', ['YEAR', 'TOPIC'])
      expect([full.rows.length, full.total]).toEqual([10_000, 100])
      await importWorld(opened.graph, crowded(101))
      const { errors, data } = await ask(opened.graph, TABLE, { measure: 'EVENTS', by: ['YEAR', 'TOPIC'] })
      expect(data).toBeNull()
      expect(errors?.[0]?.originalError).toMatchObject({
        code: 'QUERY_TOO_COSTLY',
        details: { limit: 10_000 },
        message: expect.stringMatching(/more than 10000 rows.*fewer dimensions.*`during`/),
      })
      expect((await table('EVENTS', ['YEAR', 'TOPIC'], { during: { to: '2098' } })).rows).toHaveLength(9_900)
    })
  })
}

/** A hundred events, each of its year and with each of a hundred topics; the others have no topic. */
function crowded(events: number): Partial<World> {
  const topics = Array.from({ length: 100 }, (_, at) => `t${at}`)
  return {
    sources: [
      {
        id: 's',
        url: 'https://example.org/',
        title: 'A page',
        publisher: 'A paper',
        lang: 'en',
        retrieved: '2026-11-23',
      },
    ],
    topics: topics.map((id) => ({ id, label: { en: id } })),
    events: Array.from({ length: events }, (_, at) => ({
      id: `e${at}`,
      title: `Event ${at}`,
      kind: 'meeting',
      start: String(2000 + at),
      end: null,
      datePrecision: 'year',
      place: { city: null, venue: null, online: true },
      programme: null,
      organisers: [],
      participants: [],
      participantList: 'unknown',
      topics: at < 100 ? topics : [],
      sources: ['s'],
    })),
  }
}

describe('the notes of a table', () => {
  let opened: OpenEngine
  beforeAll(async () => {
    const [embedded] = ENGINES
    if (!embedded) throw new Error('There is no engine.')
    opened = await embedded.open()
  })
  afterAll(() => opened?.close())

  it.each([
    ['EVENTS', ['YEAR', 'KIND'], {}, []],
    ['EVENTS', ['YEAR', 'TOPIC'], {}, [/An event may have several values of TOPIC, and counts in each/]],
    ['EVENTS', ['YEAR'], { during: { from: '2017' } }, [/Events without a known date are in no period/]],
    [
      'PARTICIPATIONS',
      ['COUNTRY'],
      {},
      [/lists of participants may be incomplete/, /organisation has no country/],
    ],
    [
      'ACTORS',
      ['YEAR', 'ROLE'],
      {},
      [
        /An actor may have several values of YEAR and ROLE/,
        /one and the same participation/,
        /may be incomplete/,
      ],
    ],
  ])('%s by %j with %j', async (measure, by, filter, expected) => {
    const query =
      'query ($measure: PivotMeasure!, $by: [PivotDimension!]!, $filter: PivotFilter) { pivot(measure: $measure, by: $by, filter: $filter) { notes } }'
    const { pivot } = await answer(opened.graph, query, { measure, by, filter })
    expect(pivot.notes).toEqual(expected.map((text) => expect.stringMatching(text)))
  })
})

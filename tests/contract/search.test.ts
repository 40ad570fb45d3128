import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Searchable } from '../../src/domain/criteria/search.js'
import type { KnowledgeGraph } from '../../src/graph/index.js'
import { answer, ask } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { manyWorlds, together } from '../support/many-worlds.js'
import { Random } from '../support/random.js'
import { recording } from '../support/recording-engine.js'
import {
  type Asked,
  type ExpectedHit,
  expectedHits,
  randomQuestion,
  searchWorld,
  thingsOf,
} from '../support/search-reference.js'
import { readSeed } from '../support/seed.js'
import { randomWorld } from '../support/world.js'

/** What people type, and what they should find first on the seed, in this order. */
const JUDGED: readonly (readonly [text: string, ...first: string[]])[] = [
  // A city by each of its names
  ['Tangier', 'city:tangier'],
  ['Tanger', 'city:tangier'],
  ['Tánger', 'city:tangier'],
  ['tánger', 'city:tangier'],
  ['TANGER', 'city:tangier'],
  ['طنجة', 'city:tangier'],
  ['Beyrouth', 'city:beirut'],
  ['بيروت', 'city:beirut'],
  ['Amán', 'city:amman'],
  ['Aman', 'city:amman'],
  ['Wien', 'city:vienna'],
  ['Vienne', 'city:vienna'],
  ['Viena', 'city:vienna'],
  ['Torino', 'city:turin'],
  ['Túnez', 'city:tunis'],
  ['Malines', 'city:mechelen'],
  ['Köln', 'city:cologne'],
  ['koln', 'city:cologne'],
  ['Munchen', 'city:munich'],
  ['Gdansk', 'city:gdansk'],
  ['Sao Paulo', 'city:sao-paulo'],
  ['Nueva York', 'city:new-york'],
  ['Ciudad de México', 'city:mexico-city'],
  ['Ginebra', 'city:geneva'],
  ['Gand', 'city:ghent'],
  ['Saragosse', 'city:zaragoza'],
  ['La Corogne', 'city:a-coruna'],
  ['Mequinez', 'city:meknes'],
  ['Mytilene', 'city:mytilene'],
  ['Valence', 'city:valencia'],
  // Arabic, as it is written with and without its signs
  ['عمّان', 'city:amman'],
  ['عمان', 'city:amman'],
  ['الدار البيضاء', 'city:casablanca'],
  ['تطـوان', 'city:tetouan'],
  ['المرسي', 'city:la-marsa'],
  ['عرباوه', 'city:arbaoua'],
  ['مراکش', 'city:marrakech'],
  ['صفاقس', 'city:sfax'],
  // Acronyms, in their languages
  ['UCLG', 'organisation:uclg'],
  ['uclg', 'organisation:uclg'],
  ['CGLU', 'organisation:uclg'],
  ['ICMPD', 'organisation:icmpd'],
  ['CIDPM', 'organisation:icmpd'],
  ['IOM', 'organisation:iom'],
  ['OIM', 'organisation:iom'],
  ['UN-Habitat', 'organisation:un-habitat'],
  ['un habitat', 'organisation:un-habitat'],
  ['ONU-Habitat', 'organisation:un-habitat'],
  ['MC2CM', 'programme:mc2cm'],
  ['UNHCR', 'organisation:unhcr'],
  ['DG NEAR', 'organisation:eu-dg-near'],
  ['C40', 'organisation:c40'],
  ['MMC', 'organisation:mmc'],
  // Organisations, programmes, events and topics by name
  ['mayors migration council', 'organisation:mmc'],
  ['Ciudades y Gobiernos Locales Unidos', 'organisation:uclg'],
  ['Cités et Gouvernements Locaux Unis', 'organisation:uclg'],
  ['fondo andaluz', 'organisation:famsi'],
  ['metropole de lyon', 'organisation:lyon-metropole'],
  ['Mediterranean City-to-City Migration', 'programme:mc2cm'],
  ['vienna migration conference 2018', 'event:vienna-migration-conference-2018'],
  ['Villeurbanne Declaration signature', 'event:villeurbanne-declaration-2023'],
  [
    "reunion thematique entre pairs sur l'acces",
    'article:uclg-tangier-peer-meeting-fr',
    'event:mc2cm-peer-3-tangier-2016',
  ],
  ['human rights', 'topic:human-rights'],
  ['derechos humanos', 'topic:human-rights'],
  ['Droits humains', 'topic:human-rights'],
  ['santé', 'topic:health'],
  ['vivienda', 'topic:housing'],
  // As one types
  ['tang', 'city:tangier', 'programme:tangeraccueil'],
  ['barc', 'city:barcelona'],
  ['casabl', 'city:casablanca'],
  ['united cit', 'organisation:uclg'],
  ['طن', 'city:tangier'],
  // One wrong, missing, additional or swapped letter
  ['Tangeir', 'city:tangier'],
  ['Beirutt', 'city:beirut'],
  ['Bierut', 'city:beirut'],
  ['Turim', 'city:turin'],
  ['Mechellen', 'city:mechelen'],
  ['Grenobel', 'city:grenoble'],
  ['Marrakesh', 'city:marrakech'],
  ['Lampadusa', 'city:lampedusa'],
  ['Casablnca', 'city:casablanca'],
  ['mediteranean', 'programme:mc2cm'],
  ['طنجا', 'city:tangier'],
  ['Genva', 'city:geneva'],
  ['untied cities and local governmets', 'organisation:uclg'],
]

const FOUND = `query ($text: String!, $kinds: [EntityKind!], $languages: [LanguageTag!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, languages: $languages, first: $first, after: $after) {
    totalCount
    edges { cursor score node { id entityKind } matched { field language snippet } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    facets { kinds { kind count } languages { language count } years { year count } }
  }
}`

interface Edge {
  readonly cursor: string
  readonly score: number
  readonly node: { readonly id: string; readonly entityKind: string }
  readonly matched: { readonly field: string; readonly language: string | null; readonly snippet: string }
}

const answers = new Map<string, string>()

/** All engines must give the answer that the first gave, to the byte. */
function sameEverywhere(question: string, data: unknown): void {
  const text = JSON.stringify(data)
  expect(text, question).toBe(answers.get(question) ?? text)
  answers.set(question, text)
}

/** Counts of what was found, by plain counting: most first or, for years, in order; the unknown last. */
function counted<K extends string>(name: K, keys: readonly (string | number | null)[], byKey = false) {
  const rows = [...new Set(keys)].map((key) => ({ key, count: keys.filter((other) => other === key).length }))
  const before = (one: unknown, other: unknown) => (String(one) < String(other) ? -1 : 1)
  rows.sort((one, other) => (byKey ? 0 : other.count - one.count) || before(one.key, other.key))
  const [known, unknown] = [rows.filter(({ key }) => key !== null), rows.filter(({ key }) => key === null)]
  return [...known, ...unknown].map(({ key, count }) => ({ [name]: key, count }))
}

const facetsOf = (hits: readonly ExpectedHit[]) => ({
  kinds: counted(
    'kind',
    hits.map(({ kind }) => kind),
  ),
  languages: counted(
    'language',
    hits.map(({ language }) => language),
  ),
  years: counted(
    'year',
    hits.map(({ year }) => year),
    true,
  ),
})

/** Each question is asked of all engines, and looked up by brute force once. */
const bruteForce = new Map<string, ExpectedHit[]>()

/** The answer of a base to a question is that of brute force, and of all engines. */
async function expectFound(
  graph: KnowledgeGraph,
  things: readonly Searchable[],
  question: Asked,
  where: string,
): Promise<void> {
  const message = `${where}: ${JSON.stringify(question)}`
  const expected = bruteForce.get(message) ?? expectedHits(things, question)
  bruteForce.set(message, expected)
  const { search } = await answer(graph, FOUND, { ...question, first: 100 })
  const found = search.edges.map(({ node, score, matched }: Edge) => ({
    id: node.id,
    kind: node.entityKind,
    score,
    field: matched.field,
    language: matched.language,
  }))
  expect(found, message).toEqual(expected.slice(0, 100).map(({ year: _, ...hit }) => hit))
  expect(search.totalCount, message).toBe(expected.length)
  expect(search.facets, message).toEqual(facetsOf(expected))
  sameEverywhere(message, search)
}

/** Fixed worlds, and one that differs each time: its seed is in the name of its test. */
const FIXED = [1, 2]
const ANY_SEED = Date.now() % 1_000_000

for (const { name, open } of ENGINES) {
  describe(`search on ${name}`, () => {
    let opened: OpenEngine
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())

    const find = async (asked: Asked & { first?: number; after?: string }) =>
      (await answer(opened.graph, FOUND, { ...asked })).search

    describe('on the seed', () => {
      beforeAll(() => importWorld(opened.graph, readSeed()))

      it.each(JUDGED)('%s finds %s first', async (text, ...first) => {
        const data = await find({ text, first: 5 })
        expect(data.edges.slice(0, first.length).map(({ node }: Edge) => node.id)).toEqual(first)
        sameEverywhere(text, data)
      })

      it('says what matched, in which language, how well', async () => {
        const [best] = (await find({ text: 'tanger' })).edges
        expect(best.matched).toEqual({ field: 'NAME', language: 'fr', snippet: 'Tanger' })
        expect(best.score).toBe(1)
        const [known] = (await find({ text: 'uclg' })).edges
        expect(known.matched).toEqual({ field: 'ACRONYM', language: null, snippet: 'UCLG' })
        const { edges } = await find({ text: 'IOM conference October 2015', kinds: ['ARTICLE'] })
        expect(edges[0].matched.field).toBe('SUMMARY')
        expect(edges[0].matched.snippet).toContain('IOM conference of October 2015')
        expect(edges[0].score).toBe(0.25)
      })

      it('looks at names in the languages that are asked for alone, and at acronyms', async () => {
        const ids = async (text: string, languages: string[]) =>
          (await find({ text, languages })).edges.map(({ node }: Edge) => node.id)
        expect((await ids('Wien', ['de']))[0]).toBe('city:vienna')
        expect(await ids('Wien', ['fr'])).not.toContain('city:vienna')
        expect((await ids('UCLG', ['ar']))[0]).toBe('organisation:uclg')
        expect((await ids('Tánger', ['es']))[0]).toBe('city:tangier')
        expect(await ids('Tánger', ['es-MX'])).toEqual([])
        expect(await ids('Tánger', ['de', 'FR'])).toContain('city:tangier')
      })

      it('restricts kinds; none of them finds nothing', async () => {
        const { edges, totalCount } = await find({ text: 'tang', kinds: ['PROGRAMME'] })
        expect(edges.map(({ node }: Edge) => node.id)).toEqual(['programme:tangeraccueil'])
        expect(totalCount).toBe(1)
        expect((await find({ text: 'tang', kinds: [] })).totalCount).toBe(0)
      })

      it('reads of what it finds what is asked for', async () => {
        const { search } = await answer(
          opened.graph,
          '{ search(text: "Tangier", kinds: [CITY]) { nodes { name(languages: ["ar"]) ... on City { country } } } }',
        )
        expect(search.nodes).toEqual([{ name: 'طنجة', country: 'MA' }])
      })

      it('takes one read to see that nothing changed, and one for all entities of a page', async () => {
        const { graph, reads } = recording(opened.engine)
        await answer(graph, FOUND, { text: 'migration' })
        const before = reads.length
        await answer(graph, FOUND, { text: 'mayors' })
        expect(reads.length - before).toBe(2)
      })
    })

    describe('what is typed', () => {
      it.each(['', ' ', '*', '"', '\\', '()', '?!', '٪', '\u200f', '\u0000', '🙂', '~', '--', "'"])(
        '%j finds nothing',
        async (text) => {
          expect(await find({ text })).toEqual({
            totalCount: 0,
            edges: [],
            pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
            facets: { kinds: [], languages: [], years: [] },
          })
        },
      )

      it.each([
        ['Tangier*', 'tangier'],
        ['"Tangier"', 'tangier'],
        ['+Tangier', 'tangier'],
        ['name:Tangier^4', 'name tangier 4'],
        ['Tang\u200fier\u0000', 'tangier'],
        ['foo AND (', 'foo and'],
        ['tangier~2', 'tangier 2'],
        ['[Tangier TO *]', 'tangier to'],
      ])('%j is plain text', async (text, plain) => {
        expect(await find({ text })).toEqual({
          ...(await find({ text: plain })),
          edges: expect.anything(),
          pageInfo: expect.anything(),
        })
        const ids = async (text: string) => (await find({ text })).edges.map(({ node }: Edge) => node.id)
        expect(await ids(text)).toEqual(await ids(plain))
      })

      it('has at most 200 characters', async () => {
        expect((await find({ text: 'é'.repeat(200) })).totalCount).toBe(0)
        expect((await find({ text: '𝒜'.repeat(200) })).totalCount).toBe(0)
        expect((await find({ text: 'a b '.repeat(50) })).totalCount).toBeGreaterThanOrEqual(0)
        const { errors } = await ask(opened.graph, FOUND, { text: 'x'.repeat(201) })
        expect(errors?.[0]?.originalError).toMatchObject({
          code: 'BAD_USER_INPUT',
          details: { argument: 'text', allowed: 'at most 200 characters' },
        })
      })

      it('is refused with a wrong language, kind, page or cursor', async () => {
        const refused = async (variables: Record<string, unknown>) =>
          (await ask(opened.graph, FOUND, { text: 'migration', ...variables })).errors?.[0]?.message
        expect(await refused({ languages: ['not a tag'] })).toContain('LanguageTag')
        expect(await refused({ kinds: ['TOWN'] })).toContain('EntityKind')
        expect(await refused({ first: 0 })).toContain('first')
        expect(await refused({ first: 101 })).toContain('first')
        expect(await refused({ first: 100 })).toBeUndefined()
        expect(await refused({ after: 'nonsense' })).toContain('after')
      })
    })

    describe('paging', () => {
      it('gives each once, in one order, with the counts of all', async () => {
        const whole = await find({ text: 'migration', first: 100 })
        const edges: Edge[] = []
        for (let after: string | undefined; ; ) {
          const page = await find({ text: 'migration', first: 7, ...(after && { after }) })
          expect(page.facets).toEqual(whole.facets)
          expect(page.totalCount).toBe(whole.totalCount)
          edges.push(...page.edges)
          expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined)
          if (!page.pageInfo.hasNextPage) break
          after = page.pageInfo.endCursor
        }
        expect(edges.length).toBe(whole.totalCount)
        expect(edges.length).toBeGreaterThan(100)
        expect(edges.slice(0, 100)).toEqual(whole.edges)
        expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length)
      })

      it('takes a cursor for the same question alone', async () => {
        const { pageInfo } = await find({ text: 'migration', first: 1 })
        const variables = { text: 'migration', after: pageInfo.endCursor }
        expect((await ask(opened.graph, FOUND, variables)).errors).toBeUndefined()
        for (const other of [{ text: 'mayors' }, { kinds: ['CITY'] }, { languages: ['en'] }]) {
          const { errors } = await ask(opened.graph, FOUND, { ...variables, ...other })
          expect(errors?.[0]?.originalError).toMatchObject({
            code: 'BAD_USER_INPUT',
            details: { argument: 'after' },
          })
        }
      })
    })

    it.each([3, 4, 5, ANY_SEED])(
      'finds what brute force finds in 125 worlds side by side, seed %i',
      async (seed) => {
        const random = new Random(seed)
        const worlds = manyWorlds(
          Array.from({ length: 125 }, (_, at) => seed * 1000 + at),
          3,
        )
        const world = together(worlds.map((one) => searchWorld(random, one)))
        const things = thingsOf(world)
        const base = await open()
        try {
          await importWorld(base.graph, world)
          for (let at = 0; at < 12; at += 1) {
            await expectFound(base.graph, things, randomQuestion(random, things), `worlds of ${seed}`)
          }
        } finally {
          await base.close()
        }
      },
      240_000,
    )

    for (const worldSeed of [...FIXED, ANY_SEED]) {
      it(`finds what brute force finds in world ${worldSeed}, and sees each change`, async () => {
        const random = new Random(worldSeed)
        const world = searchWorld(random, randomWorld(worldSeed, 8))
        const empty = await open()
        try {
          expect((await answer(empty.graph, FOUND, { text: 'tanger' })).search.totalCount).toBe(0)
          await importWorld(empty.graph, world)
          const things: readonly Searchable[] = thingsOf(world)
          for (let at = 0; at < 40; at += 1) {
            const question = randomQuestion(random, things)
            await expectFound(empty.graph, things, question, `world ${worldSeed}`)
          }
          const [city] = world.cities
          if (!city) throw new Error('There is no city.')
          city.name = 'Zzyzx'
          await importWorld(empty.graph, world)
          const { search } = await answer(empty.graph, FOUND, { text: 'zzyzx' })
          expect(search.edges.map(({ node }: Edge) => node.id)).toEqual([`city:${city.id}`])
        } finally {
          await empty.close()
        }
      })
    }
  })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { type Cypher, cypher } from '../../src/graph/cypher.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { EmbeddedEngine } from '../../src/graph/engines/embedded/engine.js'
import { KnowledgeGraph, migrate } from '../../src/graph/index.js'
import { readDataset } from '../../src/importers/dataset/read-dataset.js'
import { ingest } from '../../src/services/ingest/ingest.js'
import { ENGINES } from '../support/engines.js'
import { profileEmbedded, profileNeo4j } from '../support/plans.js'
import type { RecordedRead } from '../support/recording-engine.js'
import { filesOf, type Participant, type World } from '../support/world.js'

/**
 * How a question "as it was known then" will be answered, on both engines: a version is so from `recordedAt` until
 * `retractedAt`, and closed versions are relationships of a type of their own. What is asked about now never meets them.
 * See docs/adr/0008.
 */
const KNOWN = cypher`r.recordedAt <= $known AND (r.retractedAt IS NULL OR r.retractedAt > $known)`
const LIST = cypher`
  MATCH (c:City {id: $id})-[r:PARTICIPATES|FORMER_PARTICIPATES]->(e:Event) WHERE ${KNOWN}
  RETURN e.id AS id, r.role AS role ORDER BY id, role`
const TOGETHER = cypher`
  MATCH (c:City {id: $id})-[r:PARTICIPATES|FORMER_PARTICIPATES]->(e:Event) WHERE ${KNOWN} WITH DISTINCT c, e
  MATCH (e)<-[r:PARTICIPATES|FORMER_PARTICIPATES]-(o:City) WHERE ${KNOWN} AND o.id <> c.id
  RETURN o.id AS id, count(DISTINCT e.id) AS shared ORDER BY shared DESC, id`
const PATH = cypher`
  MATCH (a:City {id: $id})-[r1:PARTICIPATES|FORMER_PARTICIPATES]->(e1:Event)<-[r2:PARTICIPATES|FORMER_PARTICIPATES]-(m:City)
        -[r3:PARTICIPATES|FORMER_PARTICIPATES]->(e2:Event)<-[r4:PARTICIPATES|FORMER_PARTICIPATES]-(b:City {id: $to})
  WHERE m.id <> a.id AND m.id <> b.id
    AND r1.recordedAt <= $known AND (r1.retractedAt IS NULL OR r1.retractedAt > $known)
    AND r2.recordedAt <= $known AND (r2.retractedAt IS NULL OR r2.retractedAt > $known)
    AND r3.recordedAt <= $known AND (r3.retractedAt IS NULL OR r3.retractedAt > $known)
    AND r4.recordedAt <= $known AND (r4.retractedAt IS NULL OR r4.retractedAt > $known)
  RETURN DISTINCT e1.id AS first, m.id AS through, e2.id AS second ORDER BY first, through, second`
/** The same co-participation as it is asked about now. */
const NOW = cypher`
  MATCH (c:City {id: $id})-[:PARTICIPATES]->(e:Event) WITH DISTINCT c, e
  MATCH (e)<-[:PARTICIPATES]-(o:City) WHERE o.id <> c.id
  RETURN o.id AS id, count(DISTINCT e.id) AS shared ORDER BY shared DESC, id`

/** What was said at three moments. */
const SAID: readonly Readonly<Record<string, readonly string[]>>[] = [
  { e1: ['a', 'b'], e2: ['b', 'c'], e3: ['a'] },
  { e1: ['a', 'b'], e2: ['c'], e3: ['a', 'b', 'c'] },
  { e1: ['b'], e2: ['a', 'c'], e3: ['c'] },
]
const moment = (at: number): string => new Date(Date.UTC(2026, 10, 1 + at)).toISOString()

function worldOf(said: Readonly<Record<string, readonly string[]>>): World {
  const source = {
    id: 's',
    url: 'https://example.org/s',
    title: 'S',
    publisher: 'P',
    lang: 'en',
    retrieved: '2026-11-20',
  }
  return {
    sources: [source],
    topics: [],
    organisations: [],
    programmes: [],
    articles: [],
    claims: [],
    cities: ['a', 'b', 'c'].map((id) => ({
      id,
      name: id,
      names: {},
      country: 'MA',
      region: 'south',
      lat: null,
      lon: null,
      geonames: null,
      population: null,
      wikidata: null,
      sources: ['s'],
    })),
    events: Object.entries(said).map(([id, cities]) => ({
      id,
      title: id,
      kind: 'meeting',
      start: '2020',
      end: null,
      datePrecision: 'year',
      place: { city: null, venue: null, online: true },
      programme: null,
      organisers: [],
      participantList: 'unknown',
      topics: [],
      sources: ['s'],
      participants: cities.map((city): Participant => ({ city, role: 'participant', sources: ['s'] })),
    })),
  }
}

async function tell(engine: GraphEngine, versions: readonly (typeof SAID)[number][]): Promise<void> {
  const graph = new KnowledgeGraph(engine)
  for (const [at, said] of versions.entries()) {
    await ingest(graph, readDataset(filesOf(worldOf(said)), 'world'), { now: new Date(moment(at)) })
  }
}

const event = (id: string) => `event:${id}`
const city = (id: string) => `city:${id}`

/** The answers from what was said, by plain loops. */
function expected(said: (typeof SAID)[number]) {
  const events = Object.entries(said)
  const of = (id: string) => events.filter(([, cities]) => cities.includes(id))
  const together = ['b', 'c']
    .map((other) => ({
      id: city(other),
      shared: of('a').filter(([, cities]) => cities.includes(other)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || (one.id < other.id ? -1 : 1))
  const paths = of('a').flatMap(([first, cities]) =>
    cities.includes('b')
      ? of('b').flatMap(([second]) =>
          second !== first && of('c').some(([id]) => id === second)
            ? [{ first: event(first), through: city('b'), second: event(second) }]
            : [],
        )
      : [],
  )
  return { list: of('a').map(([id]) => ({ id: event(id), role: 'PARTICIPANT' })), together, paths }
}

for (const { name, open } of ENGINES) {
  describe(`what was known, on ${name}`, () => {
    it('is answered for a list, for who met whom, and for a path', async () => {
      const { engine, close } = await open()
      try {
        await tell(engine, SAID)
        for (const [at, said] of SAID.entries()) {
          const known = moment(at)
          const wanted = expected(said)
          const ask = (statement: Cypher) => engine.read(statement, { id: 'city:a', to: 'city:c', known })
          expect(await ask(LIST), known).toEqual(wanted.list)
          expect(await ask(TOGETHER), known).toEqual(wanted.together)
          expect(await ask(PATH), known).toEqual(wanted.paths)
        }
        expect(await engine.read(NOW, { id: 'city:a' })).toEqual(expected(SAID[2] ?? {}).together)
      } finally {
        await close()
      }
    })
  })
}

describe('what is known now costs no more for what was known', () => {
  const READ: RecordedRead = { statement: NOW, parameters: { id: 'city:a' } }
  /** The last state, told once; and after many others that differ from it. */
  const histories = [
    [SAID[2] ?? {}],
    [...Array.from({ length: 8 }, () => SAID.slice(0, 2)).flat(), SAID[2] ?? {}],
  ]

  it('on embedded', async () => {
    const amounts: number[] = []
    for (const history of histories) {
      const folder = mkdtempSync(join(tmpdir(), 'parley-as-of-'))
      const engine = await EmbeddedEngine.open(folder)
      await migrate(engine)
      await tell(engine, history)
      await engine.close()
      const [work] = await profileEmbedded(folder, [READ])
      amounts.push(work?.amount ?? Number.NaN)
      rmSync(folder, { recursive: true })
    }
    expect(amounts[1]).toBe(amounts[0])
  })

  for (const server of inject('neo4j')) {
    it(`on Neo4j ${server.version}`, async () => {
      const amounts: number[] = []
      for (const history of histories) {
        const opened = await ENGINES.find(({ name }) => name.includes(server.version))?.open()
        if (!opened) throw new Error('The server is not among the engines.')
        await tell(opened.engine, history)
        const [work] = await profileNeo4j(server, [READ])
        amounts.push(work?.amount ?? Number.NaN)
        await opened.close()
      }
      // Fewer than fifty relationships of a node lie in one chain, which is read to its end: a bounded cost per node.
      expect(amounts[1]).toBeLessThanOrEqual(3 * (amounts[0] ?? 0))
    })
  }
})

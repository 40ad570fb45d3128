import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cypher } from '../../src/graph/cypher.js'
import { readDataset } from '../../src/importers/dataset/read-dataset.js'
import { ingest } from '../../src/services/ingest/ingest.js'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { filesOf, randomWorld, type World } from '../support/world.js'

/** What an import promises, on every engine. */

const FIRST = new Date('2026-11-24T09:00:00.000Z')
const LATER = new Date('2026-11-25T09:00:00.000Z')
const EVERYTHING = cypher`MATCH (n) WHERE NOT n:Journal RETURN count(n) AS nodes`

/** A copy of a world with something changed. */
function changed(world: World, change: (world: World) => void): World {
  const copy = structuredClone(world)
  change(copy)
  return copy
}

function small(): World {
  const source = (id: string) => ({
    id,
    url: `https://example.org/${id}`,
    title: `Page ${id}`,
    publisher: 'P',
    lang: 'en',
    retrieved: '2026-11-23',
  })
  const city = (id: string, name: string) => ({
    id,
    name,
    names: { en: name },
    country: 'MA',
    region: 'south',
    lat: null,
    lon: null,
    geonames: null,
    population: null,
    wikidata: null,
    sources: ['s1'],
  })
  return {
    sources: [source('s1'), source('s2')],
    topics: [{ id: 'migration', label: { en: 'Migration' } }],
    cities: [city('tangier', 'Tangier'), city('rabat', 'Rabat')],
    organisations: [],
    programmes: [],
    events: [
      {
        id: 'forum',
        title: 'Forum',
        kind: 'dialogue',
        start: '2017-05',
        end: null,
        datePrecision: 'month',
        place: { city: 'tangier', venue: null, online: false },
        programme: null,
        organisers: [],
        participants: [
          { city: 'tangier', role: 'host', sources: ['s1', 's2'] },
          { city: 'rabat', role: 'speaker', sources: ['s1'] },
        ],
        participantList: 'partial',
        topics: ['migration'],
        sources: ['s1'],
      },
    ],
    articles: [],
    claims: [
      {
        id: 'k1',
        subject: { event: 'forum' },
        property: 'participation',
        value: { city: 'rabat', role: 'speaker' },
        unit: null,
        source: 's2',
        quote: 'Rabat spoke',
        preferred: true,
        note: null,
      },
    ],
  }
}

for (const { name, open } of ENGINES) {
  describe(`an import into ${name}`, () => {
    let opened: OpenEngine
    const bring = (world: Partial<World>, options: { now?: Date; dryRun?: boolean; folder?: string } = {}) =>
      ingest(opened.graph, readDataset(filesOf(world), options.folder ?? 'world'), {
        now: options.now ?? FIRST,
        dryRun: options.dryRun ?? false,
      })
    const ask = (query: string) => answer(opened.graph, query)
    const nodes = async () => (await opened.engine.read<{ nodes: number }>(EVERYTHING))[0]?.nodes
    const parts = async () => {
      const { event } = await ask(
        '{ event(id: "event:forum") { participations { nodes { id role sourceCount recordedAt startDate } } } }',
      )
      return event.participations.nodes as {
        id: string
        role: string
        sourceCount: number
        recordedAt: string
      }[]
    }

    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    it('I-01 changes nothing when it comes again', async () => {
      const world = randomWorld(7)
      const once = await bring(world)
      const before = [await nodes(), await ask('{ statistics { lastChange claims } }')]
      const again = await bring(world, { now: LATER })
      expect(once.written).toBe(true)
      expect(again.written).toBe(false)
      for (const { created, updated, retracted, unchanged } of Object.values(again.tallies)) {
        expect([created, updated, retracted]).toEqual([0, 0, 0])
        expect(unchanged).toBeGreaterThan(0)
      }
      expect([await nodes(), await ask('{ statistics { lastChange claims } }')]).toEqual(before)
    })

    it('I-02 names each wrong record by file, place, field and reason, and loads nothing', async () => {
      const bad = changed(small(), ({ cities, events, claims }) => {
        Object.assign(cities[1] ?? {}, { country: 'Morocco', lat: 200 })
        Object.assign(events[0] ?? {}, { start: '2017-13', topics: ['nothing'] })
        Object.assign(events[0]?.participants[0] ?? {}, { role: 'guest' })
        claims.push({ ...claims[0], id: 'k1' })
        Object.assign(claims[0] ?? {}, { quote: Array.from({ length: 26 }, () => 'word').join(' ') })
      })
      const before = await nodes()
      const { rejected, written } = await bring(bad)
      const found = rejected.map(({ file, index, field, reason }) => `${file}[${index}] ${field}: ${reason}`)
      expect(found).toEqual([
        'cities.json[1] country: is not a country code (ISO 3166-1 alpha-2) (got "Morocco")',
        expect.stringMatching(/^cities\.json\[1\] lat: .*200/),
        'cities.json[1] lon: is half of a coordinate (got null)',
        expect.stringMatching(/^events\.json\[0\] start: is not a date.*"2017-13"/),
        expect.stringMatching(/^events\.json\[0\] participants\[0\]\.role: .*"guest"/),
        expect.stringMatching(/^claims\.json\[0\] quote: is longer than 25 words/),
      ])
      expect(written).toBe(false)
      expect(await nodes()).toBe(before)
    })

    it('I-03 names what leads nowhere, and loads nothing', async () => {
      const before = await nodes()
      const { rejected } = await bring(
        changed(small(), ({ events, claims, topics }) => {
          Object.assign(events[0] ?? {}, { programme: 'nowhere', topics: ['nothing'] })
          events[0]?.participants.push({ city: 'atlantis', role: 'speaker', sources: ['s9'] })
          Object.assign(claims[0] ?? {}, { value: { city: 'rabat', role: 'host' } })
          Object.assign(topics[0] ?? {}, { broader: 'migration' })
        }),
      )
      expect(
        rejected.map(({ file, index, field, reason }) => `${file}[${index}] ${field}: ${reason}`).sort(),
      ).toEqual([
        'claims.json[0] value: there is no participation city:rabat, event:forum, host',
        'events.json[0] participants[2].city: there is no city atlantis',
        'events.json[0] participants[2].sources: there is no source s9',
        'events.json[0] programme: there is no programme nowhere',
        'events.json[0] topics: there is no topic nothing',
        'topics.json[0] broader: is more than 6 steps below its root, or in a circle',
      ])
      expect(await nodes()).toBe(before)
    })

    it('I-04 reports fields that no one has mapped, and takes the rest', async () => {
      const { unmapped, written } = await bring(
        changed(small(), ({ cities, events }) => {
          for (const city of cities) Object.assign(city, { mayor: 'someone' })
          Object.assign(events[0]?.participants[0] ?? {}, { rank: 1 })
        }),
      )
      expect(unmapped).toEqual([
        { file: 'cities.json', field: 'mayor', count: 2 },
        { file: 'events.json', field: 'participants[].rank', count: 1 },
      ])
      expect(written).toBe(true)
    })

    it('I-05 says on a dry run what would happen, and writes nothing', async () => {
      const before = await nodes()
      const dry = await bring(small(), { dryRun: true })
      expect([dry.dryRun, dry.written, await nodes()]).toEqual([true, false, before])
      const { tallies } = await bring(small())
      expect(tallies).toEqual(dry.tallies)
    })

    it('I-06 keeps the old version of what changed, apart from what is so now', async () => {
      await bring(small())
      const { tallies } = await bring(
        changed(small(), ({ cities, events }) => {
          Object.assign(cities[0] ?? {}, { population: 5 })
          Object.assign(events[0] ?? {}, { start: '2017-06' })
        }),
        { now: LATER },
      )
      expect(tallies.entities).toMatchObject({ created: 0, updated: 2, retracted: 0 })
      expect(tallies.participations).toMatchObject({ created: 0, updated: 2, retracted: 0 })
      const { city } = await ask(
        '{ city(id: "city:tangier") { population recordedAt participations { totalCount nodes { startDate recordedAt } } } }',
      )
      expect(city).toEqual({
        population: 5,
        recordedAt: LATER.toISOString(),
        participations: { totalCount: 1, nodes: [{ startDate: '2017-06', recordedAt: LATER.toISOString() }] },
      })
      const former = cypher`MATCH (f:Former {formerOf: 'city:tangier'}) RETURN f.name AS name, f.recordedAt AS recordedAt, f.retractedAt AS retractedAt`
      expect(await opened.engine.read(former)).toEqual([
        { name: 'Tangier', recordedAt: FIRST.toISOString(), retractedAt: LATER.toISOString() },
      ])
      const edges = cypher`MATCH (:City)-[f:FORMER_PARTICIPATES]->(:Event) RETURN f.startDate AS startDate, f.retractedAt AS retractedAt`
      const closed = { startDate: '2017-05', retractedAt: LATER.toISOString() }
      expect(await opened.engine.read(edges)).toEqual([closed, closed])
    })

    it('I-07 closes what its record no longer says, and leaves what it never said', async () => {
      await bring(small())
      await bring(
        {
          sources: [
            {
              id: 's3',
              url: 'https://example.org/s3',
              title: 'Page s3',
              publisher: 'P',
              lang: 'en',
              retrieved: '2026-11-23',
            },
          ],
          claims: [
            {
              id: 'other',
              subject: { event: 'forum' },
              property: 'participantCount',
              value: 9,
              unit: 'cities',
              source: 's3',
              quote: 'nine',
              preferred: false,
              note: null,
            },
          ],
        },
        { folder: 'another' },
      )
      const { tallies } = await bring(
        changed(small(), ({ events, claims }) => {
          events[0]?.participants.pop()
          claims.pop()
        }),
        { now: LATER },
      )
      expect(tallies.participations).toMatchObject({ created: 0, updated: 0, unchanged: 1, retracted: 1 })
      expect(tallies.claims).toMatchObject({ created: 0, updated: 0, retracted: 2 })
      expect((await parts()).map(({ role }) => role)).toEqual(['HOST'])
      const { event } = await ask(
        '{ event(id: "event:forum") { claims(property: "participantCount") { nodes { recordedBy value { number } } } } }',
      )
      expect(event.claims.nodes).toEqual([{ recordedBy: 'another', value: { number: 9 } }])
    })

    it('I-08 counts the sources behind a participation, whichever data set names them', async () => {
      await bring(small())
      expect((await parts()).map(({ role, sourceCount }) => [role, sourceCount])).toEqual([
        ['HOST', 2],
        ['SPEAKER', 2],
      ])
      await bring(
        {
          sources: [
            {
              id: 's3',
              url: 'https://example.org/s3',
              title: 'Page s3',
              publisher: 'P',
              lang: 'en',
              retrieved: '2026-11-23',
            },
          ],
          claims: [
            {
              id: 'third',
              subject: { event: 'forum' },
              property: 'participation',
              value: { city: 'tangier', role: 'host' },
              unit: null,
              source: 's3',
              quote: 'Tangier hosted',
              preferred: false,
              note: null,
            },
          ],
        },
        { folder: 'another', now: LATER },
      )
      const found = await parts()
      expect(found.map(({ role, sourceCount }) => [role, sourceCount])).toEqual([
        ['HOST', 3],
        ['SPEAKER', 2],
      ])
      expect(found[0]?.recordedAt).toBe(FIRST.toISOString())
      await bring(small(), { now: LATER })
      expect((await parts())[0]?.sourceCount).toBe(3)
    })

    it('I-09 moves an identifier to the record that has it now', async () => {
      await bring(changed(small(), ({ cities }) => Object.assign(cities[0] ?? {}, { wikidata: 'Q1' })))
      await bring(
        changed(small(), ({ cities }) => Object.assign(cities[1] ?? {}, { wikidata: 'Q1' })),
        { now: LATER },
      )
      const { entityByIdentifier } = await ask(
        '{ entityByIdentifier(scheme: "WIKIDATA", value: "Q1") { id identifiers { value } } }',
      )
      expect(entityByIdentifier).toEqual({ id: 'city:rabat', identifiers: [{ value: 'Q1' }] })
      const { city } = await ask('{ city(id: "city:tangier") { identifiers { value } } }')
      expect(city.identifiers).toEqual([])
    })

    it('I-10 takes hostile names as text', async () => {
      const name = `'})-[:X]->() DETACH DELETE n // \\u0027 \${x} "; DROP`
      await bring(
        changed(small(), ({ cities }) => Object.assign(cities[0] ?? {}, { name, names: { en: name } })),
      )
      const { cities } = await ask(
        `{ cities(filter: { name: { contains: ${JSON.stringify(name)} } }) { totalCount nodes { name } } }`,
      )
      expect(cities).toEqual({ totalCount: 1, nodes: [{ name }] })
      expect((await ask('{ cities { totalCount } }')).cities.totalCount).toBe(2)
    })
  })
}

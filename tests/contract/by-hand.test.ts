import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { readSeed } from '../support/seed.js'

/** Answers on the real data that were looked up by hand in its pages, and must stay so. */
interface Named {
  readonly id: string
}
interface Step {
  readonly from: Named
  readonly to: Named
  readonly relation: string
}

const walk = ({ steps }: { steps: readonly Step[] }): string =>
  [steps[0]?.from.id, ...steps.map(({ to }) => to.id)].join(' > ')

for (const { name, open } of ENGINES) {
  describe(`by hand, on ${name}`, () => {
    let opened: OpenEngine
    const ask = (query: string) => answer(opened.graph, query)
    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, readSeed())
      // Neo4j plans each statement once, for as long as a search may take on a busy machine.
      await ask('{ paths(from: "city:chiyah", to: "city:freetown", maxLength: 6) { found } }')
    })
    afterAll(() => opened?.close())

    it('Amman and Tangier share more dialogues than any other two cities', async () => {
      const { coParticipations } = await ask(
        '{ coParticipations(filter: { kinds: [CITY] }, first: 2) { nodes { a { id } b { id } sharedCount firstShared lastShared shared { id } } } }',
      )
      const [first, second] = coParticipations.nodes
      expect(first).toEqual({
        a: { id: 'city:amman' },
        b: { id: 'city:tangier' },
        sharedCount: 6,
        firstShared: '2016-03-09',
        lastShared: '2017-12-12',
        shared: [
          { id: 'event:mc2cm-peer-7-lyon-2017' },
          { id: 'event:mc2cm-peer-6-turin-2017' },
          { id: 'event:mc2cm-peer-5-amman-2017' },
          { id: 'event:mc2cm-peer-3-tangier-2016' },
          { id: 'event:mc2cm-peer-1-lisbon-2016' },
          { id: 'event:mc2cm-launch-workshop-lyon-2016' },
        ],
      })
      expect(second.sharedCount).toBeLessThan(6)
    })

    it('Chiyah is linked to Freetown in four steps, and in as many without UCLG', async () => {
      const { all, without } = await ask(`{
        all: paths(from: "city:chiyah", to: "city:freetown") { ...Walks }
        without: paths(from: "city:chiyah", to: "city:freetown", avoiding: ["organisation:uclg"]) { ...Walks }
      } fragment Walks on PathResult { truncated paths { length steps { from { id } to { id } relation } } }`)
      for (const { truncated, paths } of [all, without]) {
        expect(truncated).toBe(false)
        expect(paths.length).toBeGreaterThan(0)
      }
      expect(without.paths.map(walk).join()).not.toContain('organisation:uclg ')
    })

    it('Riace reaches Kampala by the summit in the Vatican and one of its cities', async () => {
      const { paths } = await ask(
        '{ paths(from: "city:riace", to: "city:kampala", first: 3) { found truncated paths { length steps { from { id } to { id } relation } } } }',
      )
      expect(paths.truncated).toBe(false)
      expect(paths.paths.map(walk)).toEqual([
        'city:riace > event:vatican-mayors-summit-2016 > city:milan > article:gtf-mmc-new-york > city:kampala',
        'city:riace > event:vatican-mayors-summit-2016 > city:milan > event:mmc-leadership-board-new-york-2019 > city:kampala',
        'city:riace > event:vatican-mayors-summit-2016 > city:milan > programme:mmc-leadership-board > city:kampala',
      ])
    })

    it('seven cities hosted the meetings of phase I, in this order', async () => {
      const { programme } = await ask(`{ programme(id: "programme:mc2cm") {
        events(filter: { title: { contains: "peer-to-peer meeting" }, during: { to: "2018" } }, orderBy: [{ field: START_DATE }]) {
          nodes { startDate participations(filter: { roles: [HOST], kinds: [CITY] }) { nodes { actor { id } } } }
        } } }`)
      const hosts = programme.events.nodes.map(
        (node: { startDate: string; participations: { nodes: { actor: Named }[] } }) =>
          [node.startDate, ...node.participations.nodes.map(({ actor }) => actor.id)].join(' '),
      )
      expect(hosts).toEqual([
        '2016-07-12 city:lisbon',
        '2016-11-03 city:madrid',
        '2016-11-28 city:tangier',
        '2017-02-14 city:vienna',
        '2017-04-25 city:amman',
        '2017-07-11 city:turin',
        '2017-12-12 city:lyon',
      ])
    })

    it('two numbers of cities in Quito stand side by side, with the reason for the preferred one', async () => {
      const { event } = await ask(`{ event(id: "event:mayoral-forum-6-quito-2020") {
        claims(property: ["participantCount"], unit: ["cities"]) { nodes { preferred note value { number min } source { publisher } } } } }`)
      const [preferred, ...others] = event.claims.nodes
      expect(preferred.preferred).toBe(true)
      expect(preferred.value).toEqual({ number: 56, min: null })
      expect(preferred.note).toContain("'over 50' is a later rounding")
      expect(others.map(({ value }: { value: object }) => value)).toContainEqual({ number: null, min: 50 })
    })

    it('four cities are in Solidarity Cities and in the alliance of safe harbours', async () => {
      const { cities } = await ask(`{ cities(filter: { and: [
        { participations: { some: { activities: ["programme:solidarity-cities"] } } }
        { participations: { some: { activities: ["programme:safe-harbours"] } } }
      ] }) { nodes { id } } }`)
      expect(cities.nodes.map(({ id }: Named) => id)).toEqual([
        'city:amsterdam',
        'city:athens',
        'city:barcelona',
        'city:leipzig',
      ])
    })
  })
}

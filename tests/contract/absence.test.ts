import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KnowledgeGraph } from '../../src/graph/index.js'
import { createContext } from '../../src/graphql/context.js'
import { createSchema } from '../../src/graphql/schema.js'
import { createServer } from '../../src/graphql/server.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { readSeed } from '../support/seed.js'

/**
 * Absence is a fact only where a list is complete. What the answers must be is counted from the seed's files; the notes
 * stand beside the data, where only a server puts them.
 */
const SEED = readSeed()
const ALL = 'lists: [COMPLETE, PARTIAL, COUNT_ONLY, UNKNOWN]'

const logUnforeseen = (error: unknown) => {
  throw error
}
const server = createServer({ schema: createSchema(), logUnforeseen })

async function asked(graph: KnowledgeGraph, query: string) {
  const { body } = await server.executeOperation({ query }, { contextValue: createContext(graph, 'test') })
  if (body.kind !== 'single') throw new Error('The answer comes in parts.')
  const { data, errors, extensions } = body.singleResult
  expect(errors).toBeUndefined()
  return {
    // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
    data: JSON.parse(JSON.stringify(data)) as any,
    notes: (extensions?.notes ?? []) as readonly string[],
  }
}

const isAt = (event: (typeof SEED.events)[number], organisation: string): boolean =>
  event.participants.some((participant) => participant.organisation === organisation)
const complete = SEED.events.filter(({ participantList }) => participantList === 'complete')

for (const { name, open } of ENGINES) {
  describe(`absence on ${name}`, () => {
    let opened: OpenEngine
    const ask = (query: string) => asked(opened.graph, query)
    beforeAll(async () => {
      opened = await open()
      await importWorld(opened.graph, SEED)
    })
    afterAll(() => opened?.close())

    const without = (more: string) =>
      `{ events(filter: { participations: { none: { actors: ["organisation:uclg"] } ${more} } }, first: 100) { totalCount nodes { id } } }`

    it('is taken from events with complete lists, and the answer says so', async () => {
      const { data, notes } = await ask(without(''))
      const expected = complete.filter((event) => !isAt(event, 'uclg')).map(({ id }) => `event:${id}`)
      expect(expected.length).toBeGreaterThan(0)
      expect(data.events.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected.sort())
      expect(data.events.totalCount).toBe(expected.length)
      expect(notes).toEqual([
        'Absence is taken from events whose list of participants is COMPLETE: 6 of 78. Of the others it is not known who was absent; `lists` takes them too.',
      ])
    })

    it('is taken from other lists where that is asked for', async () => {
      const { data, notes } = await ask(without(ALL))
      expect(data.events.totalCount).toBe(SEED.events.filter((event) => !isAt(event, 'uclg')).length)
      expect(notes).toEqual([
        'Absence is taken from events whose list of participants is COMPLETE, PARTIAL, COUNT_ONLY, UNKNOWN: 78 of 78. Only a COMPLETE list makes absence a fact.',
      ])
    })

    it('is unknown elsewhere: neither the condition nor its negation holds', async () => {
      const { data } = await ask(`{
        events(filter: { not: { participations: { none: { actors: ["organisation:uclg"] } } } }) { totalCount } }`)
      expect(data.events.totalCount).toBe(SEED.events.filter((event) => isAt(event, 'uclg')).length)
    })

    it('of a city is that no list names it, with a note of how many lists could', async () => {
      const { data, notes } = await ask(
        '{ cities(filter: { participations: { none: { roles: [HOST] } } }) { totalCount } }',
      )
      const hosts = new Set(
        SEED.events.flatMap(({ participants }) =>
          participants.flatMap(({ city, role }) => (role === 'host' && city ? city : [])),
        ),
      )
      expect(data.cities.totalCount).toBe(SEED.cities.length - hosts.size)
      expect(notes).toEqual([
        'Absence is that no list names them. 6 of 78 events have a COMPLETE list of participants; at the others they may have been all the same.',
      ])
    })

    it.each([
      '{ cities(filter: { participations: { none: { phases: ["Phase I"] } } }) { totalCount } }',
      '{ cities(filter: { participations: { none: { roles: [MEMBER, LEAD] } } }) { totalCount } }',
      '{ cities(filter: { participations: { none: { activities: ["programme:mc2cm"] } } }) { totalCount } }',
      '{ programmes(filter: { participations: { none: { kinds: [CITY] } } }) { totalCount } }',
      '{ cities(filter: { participations: { some: { roles: [HOST] } } }) { totalCount } }',
    ])('is no matter of lists of events in %s', async (query) => {
      expect((await ask(query)).notes).toEqual([])
    })

    it.each([
      '{ programme(id: "programme:mc2cm") { events(filter: { or: [{ participations: { none: {} } }] }) { totalCount } } }',
      '{ organisations(filter: { and: [{ not: { participations: { none: { kinds: [EVENT] } } } }] }) { totalCount } }',
      '{ neverMet(first: 1) { totalCount } }',
      '{ attendance(first: 1) { totalCount } }',
      '{ roleChanges(from: [SPEAKER], to: [HOST]) { totalCount } }',
      '{ bridges(between: ["organisation:uclg", "organisation:icmpd"]) { totalCount } }',
      '{ followUp(roles: [SIGNATORY]) { group { actors } } }',
      '{ coParticipants(of: "city:tangier") { totalCount } }',
      '{ coParticipations(first: 1) { totalCount } }',
      '{ network { nodeCount } }',
    ])('has its note wherever it is asked for: %s', async (query) => {
      const { notes } = await ask(query)
      expect(notes).toHaveLength(1)
      expect(notes[0]).toMatch(/6 of 78/)
    })

    it('has no note where every list is complete', async () => {
      const { graph, close } = await open()
      try {
        const events = SEED.events.map((event) => ({ ...event, participantList: 'complete' }))
        await importWorld(graph, { ...SEED, events })
        const { data, notes } = await asked(graph, without(''))
        expect(data.events.totalCount).toBe(SEED.events.filter((event) => !isAt(event, 'uclg')).length)
        expect(notes).toEqual([])
      } finally {
        await close()
      }
    })
  })
}

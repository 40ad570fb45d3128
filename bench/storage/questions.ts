import { type Cypher, cypher, type Parameters } from '../../src/graph/cypher.js'
import type { Random } from '../../tests/support/random.js'
import type { Model } from './models.js'
import { cityId, eventId, popularCity, popularEvent, type Size, type StoredParticipation } from './network.js'

/** One question, whichever way participations are stored. */
export interface Question {
  readonly name: string
  /** How often it is measured. */
  readonly times: number
  readonly statement: (model: Model) => Cypher
  readonly parameters: (random: Random, ask: Known) => Parameters
}

/** What questions are drawn from. */
export interface Known {
  readonly size: Size
  readonly stored: readonly StoredParticipation[]
}

const someEvents = (random: Random, { size }: Known): Parameters => ({
  ids: Array.from({ length: 20 }, () => eventId(popularEvent(random, size))),
})
const someCity = (random: Random, { size }: Known): Parameters => ({ id: cityId(popularCity(random, size)) })

export const QUESTIONS: readonly Question[] = [
  {
    name: 'first 10 of 20 events',
    times: 300,
    statement: ({ ofEvent }) => cypher`
      UNWIND $ids AS id MATCH (e:Event {id: id})
      CALL (e) { MATCH ${ofEvent} WITH p, c ORDER BY p.role, c.id LIMIT 10
        RETURN collect({id: p.id, role: p.role, actor: c.id}) AS found }
      RETURN id, found`,
    parameters: someEvents,
  },
  {
    name: '20 newest events of a city',
    times: 300,
    statement: ({ ofCity }) => cypher`
      MATCH (c:City {id: $id})
      CALL (c) { MATCH ${ofCity} WITH p, e ORDER BY e.start DESC, e.id LIMIT 20
        RETURN collect({id: p.id, role: p.role, event: e.id}) AS found }
      RETURN found`,
    parameters: someCity,
  },
  {
    name: 'counts of 20 events',
    times: 300,
    statement: ({ ofEvent }) => cypher`
      UNWIND $ids AS id MATCH (e:Event {id: id})
      CALL (e) { MATCH ${ofEvent} RETURN count(p) AS found }
      RETURN id, found`,
    parameters: someEvents,
  },
  {
    name: 'top 10 co-participants',
    times: 300,
    statement: ({ ofCity, others }) => cypher`
      MATCH (c:City {id: $id}) MATCH ${ofCity} WITH DISTINCT c, e MATCH ${others} WHERE o.id <> c.id
      WITH o, count(DISTINCT e.id) AS shared ORDER BY shared DESC, o.id LIMIT 10
      RETURN o.id AS id, shared`,
    parameters: someCity,
  },
  {
    name: 'participation by id',
    times: 300,
    statement: ({ byId }) => cypher`${byId} RETURN c.id AS city, e.id AS event, p.role AS role`,
    parameters: (random, { stored }) => {
      const { city, properties } = random.pick(stored)
      return { city, id: properties.id }
    },
  },
  {
    name: 'path of up to 4 steps',
    times: 60,
    statement: ({ steps }) => cypher`
      MATCH (a:City {id: $from}) MATCH (b:City {id: $to})
      MATCH found = shortestPath((a)-${steps}-(b))
      RETURN length(found) AS length`,
    parameters: (random, { size }) => {
      const from = popularCity(random, size)
      return { from: cityId(from), to: cityId(otherCity(random, size, from)) }
    },
  },
]

/** Neo4j refuses a path from a node to itself. */
function otherCity(random: Random, size: Size, city: number): number {
  const other = popularCity(random, size)
  return other === city ? otherCity(random, size, city) : other
}

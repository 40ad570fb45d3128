import type { CoverageStatus } from '../../../domain/coverage.js'
import type { ParticipationFilter } from '../../../domain/criteria/filters.js'
import type { Role } from '../../../domain/participation.js'
import type { Span } from '../../../domain/values/span.js'
import { allOf, type Cypher, cypher, ParameterList } from '../../cypher.js'
import { participationConditions } from '../../filters/related.js'
import type { Reads } from '../reads.js'

/** An actor at an event, in one role. */
export interface Presence {
  readonly actor: string
  readonly role: Role
}

/** An event and who was there. */
export interface AttendedEvent extends Span {
  readonly id: string
  /** Puts events in the order of their beginnings, unknown ones first. */
  readonly startKey: string
  readonly coverage: CoverageStatus
  /** In no order; an actor stands once for each of its roles. */
  readonly present: readonly Presence[]
}

interface OfEvents {
  readonly filter: ParticipationFilter
  /** Only these events; all where they are not given. */
  readonly events?: readonly string[]
  /** At most so many events. */
  readonly limit: number
}

/** The events with participations that the filter lets count, in no order. */
export async function attendedEvents(
  reads: Reads,
  { filter, events, limit }: OfEvents,
): Promise<readonly AttendedEvent[]> {
  const parameters = new ParameterList()
  const from = events ? cypher`UNWIND $events AS event MATCH (e:Entity {id: event})` : cypher`MATCH (e:Event)`
  const rows = await reads.read<{ item: Row }>(attended(from, filter, parameters), {
    ...parameters.values,
    ...(events && { events }),
    limit,
  })
  return rows.map(({ item }) => eventOf(item))
}

/** For each actor the events that it took part in, as `actor event`, each once. */
export async function attendances(reads: Reads, actors: readonly string[]): Promise<readonly Attendance[]> {
  const rows = await reads.read<{ item: [string, string[]] }>(ATTENDED_BY, { actors })
  return rows.map(({ item: [actor, events] }) => ({ actor, events }))
}

/** An actor and all events that it took part in. */
export interface Attendance {
  readonly actor: string
  readonly events: readonly string[]
}

/** The ids of the events that an organisation or a city leads: those it organised, and those of programmes that it leads. */
export async function ledEvents(reads: Reads, leader: string): Promise<readonly string[]> {
  const [organised, inProgrammes] = await Promise.all([
    reads.read<{ event: string }>(ORGANISED, { leader }),
    reads.read<{ event: string }>(IN_LED_PROGRAMMES, { leader }),
  ])
  return [...new Set([...organised, ...inProgrammes].map(({ event }) => event))]
}

type Row = readonly [id: string, startKey: string, ...days: (string | null)[]]

function attended(from: Cypher, filter: ParticipationFilter, parameters: ParameterList): Cypher {
  const names = { participation: cypher`p`, actor: cypher`a`, activity: cypher`e`, kind: cypher`p.actorKind` }
  const conditions = participationConditions(names, filter, parameters)
  return cypher`${from} MATCH (e)<-[p:PARTICIPATES]-(a) WHERE ${allOf(conditions)}
    WITH e, collect(DISTINCT p.role + ' ' + a.id) AS present
    RETURN [e.id, e.startKey, e.startEarliest, e.startLatest, e.endEarliest, e.endLatest, e.coverage, present] AS item LIMIT $limit`
}

function eventOf([
  id,
  startKey,
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
  ...rest
]: Row): AttendedEvent {
  const [coverage, present] = rest as unknown as [CoverageStatus, string[]]
  const span = { startEarliest, startLatest, endEarliest, endLatest } as Span
  return { id, startKey, ...span, coverage, present: present.map(presenceOf) }
}

function presenceOf(text: string): Presence {
  const space = text.indexOf(' ')
  return { role: text.slice(0, space) as Role, actor: text.slice(space + 1) }
}

const ATTENDED_BY = cypher`
  UNWIND $actors AS actor MATCH (a:Entity {id: actor})
  CALL (a) { MATCH (a)-[:PARTICIPATES]->(e:Event) RETURN collect(DISTINCT e.id) AS events }
  RETURN [actor, events] AS item`
const ORGANISED = cypher`
  MATCH (o:Entity {id: $leader})-[p:PARTICIPATES]->(e:Event) WHERE p.role = 'ORGANISER' RETURN DISTINCT e.id AS event`
const IN_LED_PROGRAMMES = cypher`
  MATCH (o:Entity {id: $leader})-[p:PARTICIPATES]->(g:Programme)<-[:PROGRAMME]-(e:Event) WHERE p.role = 'LEAD'
  RETURN DISTINCT e.id AS event`

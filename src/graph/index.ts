import type { Fields } from '../domain/criteria/fields.js'
import type { Entity } from '../domain/entity.js'
import { withinDeadline } from './deadline.js'
import type { GraphEngine, GraphTransaction, ReadOptions } from './engine.js'
import { Gathering } from './gathering.js'
import { type Earlier, Kept } from './kept.js'
import * as claims from './queries/claims.js'
import * as coParticipations from './queries/co-participations.js'
import * as coverage from './queries/coverage.js'
import * as entities from './queries/entities.js'
import * as presences from './queries/exploration/presences.js'
import * as identifiers from './queries/identifiers.js'
import * as mentions from './queries/mentions.js'
import * as participations from './queries/participations.js'
import * as pivots from './queries/pivot.js'
import type { Reads } from './queries/reads.js'
import * as relations from './queries/relations.js'
import * as search from './queries/search.js'
import * as counts from './queries/statistics.js'
import * as steps from './queries/steps.js'

/** All that Parley asks of its graph. A function not named here is not part of it. */
export const QUERIES = {
  attendances: presences.attendances,
  attendedEvents: presences.attendedEvents,
  claimPages: claims.claimPages,
  claimTotals: claims.claimTotals,
  claimsByIds: claims.claimsByIds,
  coParticipantPage: coParticipations.coParticipantPage,
  coParticipantTotal: coParticipations.coParticipantTotal,
  datasets: counts.datasets,
  entitiesByIds: entities.entitiesByIds,
  entityIds: search.entityIds,
  entityIdsByIdentifiers: identifiers.entityIdsByIdentifiers,
  entityPage: entities.entityPage,
  entityPages: entities.entityPages,
  entityTotal: entities.entityTotal,
  entityTotals: entities.entityTotals,
  eventsByCoverage: coverage.eventsByCoverage,
  gatherings: coParticipations.gatherings,
  identifiersOf: identifiers.identifiersOf,
  lastWrite: search.lastWrite,
  ledEvents: presences.ledEvents,
  listedCities: coverage.listedCities,
  mentionPages: mentions.mentionPages,
  mentionTotals: mentions.mentionTotals,
  mentionsByIds: mentions.mentionsByIds,
  participationPage: participations.participationPage,
  participationPages: participations.participationPages,
  participationTotal: participations.participationTotal,
  participationTotals: participations.participationTotals,
  participationsByIds: participations.participationsByIds,
  pivotRows: pivots.pivotRows,
  pivotTotal: pivots.pivotTotal,
  relatedIds: relations.relatedIds,
  sharedEvents: coParticipations.sharedEvents,
  sharedSpans: coParticipations.sharedSpans,
  searchables: search.searchables,
  statistics: counts.statistics,
  stepCounts: steps.stepCounts,
  stepsAmong: steps.stepsAmong,
  stepsFrom: steps.stepsFrom,
  touchedSince: search.touchedSince,
} as const

type Queries = typeof QUERIES
/** A query with its engine bound: what is left is its argument. */
type Bound<Q> = Q extends (reads: Reads, ...rest: infer A) => infer R ? (...rest: A) => R : never
/** The queries, bound to one request. */
export type GraphReads = { readonly [K in keyof Queries]: Bound<Queries[K]> }

/** The base after its last write, and what was made of it after an earlier one. */
export interface Moment<T> {
  readonly mark: number
  readonly earlier: Earlier<T> | undefined
}

/** Makes something of the whole base. The function itself says what: two uses of one function share what it makes. */
export type Make<T> = (reads: GraphReads, moment: Moment<T>) => Promise<T>

/** The queries on behalf of a request, and what is kept between requests. */
export interface RequestReads extends GraphReads {
  /** What `make` makes of the base as it is: made once, and kept until the next write. */
  readonly kept: <T>(make: Make<T>) => Promise<T>
}

/** On whose behalf queries run. */
export interface ReadRequest extends ReadOptions {
  /** What the request needs of the things that are read: it may be set while the request is looked at, before its first read. */
  readonly fields?: Fields | undefined
}

/** The graph as the rest of Parley sees it: named queries and one way to write. */
export class KnowledgeGraph {
  readonly #engine: GraphEngine
  readonly #entities = new Gathering<Entity>()
  readonly #kept = new Map<unknown, unknown>()

  constructor(engine: GraphEngine) {
    this.#engine = engine
  }

  /** The queries on behalf of one request: they stop when it ends. */
  reads(request: ReadRequest = {}): RequestReads {
    const reads: Reads = {
      read: (statement, parameters) => this.#engine.read(statement, parameters, request),
      get fields() {
        return request.fields
      },
    }
    return {
      ...bound(reads),
      entitiesByIds: (ids) => withinDeadline(this.#gather(ids, request.fields), request),
      kept: async (make) => withinDeadline(this.#keeper(make).at(await search.lastWrite(reads)), request),
    }
  }

  /** What is kept is made for all who wait for it: no one of them may end it. */
  #keeper<T>(make: Make<T>): Kept<T> {
    const known = this.#kept.get(make) as Kept<T> | undefined
    if (known) return known
    const reads = bound({ read: (statement, parameters) => this.#engine.read(statement, parameters) })
    const keeper = new Kept<T>({
      mark: reads.lastWrite,
      make: (mark, earlier) => make(reads, { mark, earlier }),
    })
    this.#kept.set(make, keeper)
    return keeper
  }

  /** A gathered read is of several requests: no one of them may end it. */
  #gather(ids: readonly string[], fields: Fields | undefined): Promise<ReadonlyMap<string, Entity>> {
    const reads: Reads = { read: (statement, parameters) => this.#engine.read(statement, parameters), fields }
    const key = fields?.entity ? [...fields.entity].sort().join() : 'all'
    return this.#entities.read(key, ids, (all) => entities.entitiesByIds(reads, all))
  }

  /** See `GraphEngine.write`. */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#engine.write(work)
  }

  /** See `GraphEngine.settle`. */
  settle(): Promise<void> {
    return this.#engine.settle()
  }

  /** See `GraphEngine.check`. */
  check(options?: ReadOptions): Promise<void> {
    return this.#engine.check(options)
  }
}

/** The queries inside a transaction. */
export const readsOf = (tx: GraphTransaction): GraphReads =>
  bound({ read: (statement, parameters) => tx.run(statement, parameters) })

/** Named once: a request binds them all. */
const NAMED = Object.entries(QUERIES) as [string, (reads: Reads, ...rest: unknown[]) => unknown][]

function bound(reads: Reads): GraphReads {
  const queries: Record<string, unknown> = {}
  for (const [name, query] of NAMED) queries[name] = (...rest: unknown[]) => query(reads, ...rest)
  return queries as unknown as GraphReads
}

export type { GraphEngine, GraphTransaction, ReadOptions } from './engine.js'
export type { ClaimSide } from './queries/claims.js'
export { type Gathered, type Pair, pairKey } from './queries/co-participations.js'
export type { Anchor, EntityItem, EntityList } from './queries/entities.js'
export type { AttendedEvent } from './queries/exploration/presences.js'
export { identifierKey } from './queries/identifiers.js'
export type { Listed, Slice } from './queries/listing.js'
export type { MentionItem } from './queries/mentions.js'
export type { ParticipationItem, ParticipationSide } from './queries/participations.js'
export type { Relation } from './queries/relations.js'
export { migrate } from './schema.js'
export type { RelationshipType, StoredEdge } from './stored/edges.js'
export { ORDERS } from './stored/orders.js'
export {
  claimsAbout,
  claimsSupporting,
  closeClaims,
  createClaims,
} from './writes/claims.js'
export {
  closeEdges,
  countSources,
  createEdges,
  type StoredRelationship,
  storedEdges,
} from './writes/edges.js'
export {
  createEntities,
  replaceEntities,
  type Storable,
  type Stored,
  storedEntities,
} from './writes/entities.js'
export { closeIdentifiers, createIdentifiers, storedIdentifiers } from './writes/identifiers.js'
export { recordChange } from './writes/statistics.js'
export {
  storableClaim,
  storableEntity,
  storableLink,
  storableMention,
  storableParticipation,
} from './writes/storables.js'
export { noteTouched } from './writes/touched.js'

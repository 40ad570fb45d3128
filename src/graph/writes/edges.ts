import { type Cypher, cypher } from '../cypher.js'
import type { GraphTransaction } from '../engine.js'
import { RELATIONSHIP_TYPES, type RelationshipType, type StoredEdge } from '../stored/edges.js'
import type { Properties } from '../stored/entities.js'
import type { Stored } from './entities.js'

/** A stored relationship with its ends. */
export interface StoredRelationship extends Stored {
  readonly fromId: string
  readonly toId: string
  /** Of a participation: how many sources support it. */
  readonly sourceCount: number | null
}

/**
 * The relationships of a type that belong to their owners: participations to the activity that they lead to, all
 * others to the entity that they start from.
 */
export function storedEdges(
  tx: GraphTransaction,
  type: RelationshipType,
  owners: readonly string[],
): Promise<StoredRelationship[]> {
  const name = RELATIONSHIP_TYPES[type]
  const owned =
    type === 'PARTICIPATES' ? cypher`(x)<-[l:${name}]-(a:Entity)` : cypher`(x)-[l:${name}]->(b:Entity)`
  const [from, to] = type === 'PARTICIPATES' ? [cypher`a`, cypher`x`] : [cypher`x`, cypher`b`]
  return tx.run(
    cypher`
      UNWIND $owners AS owner MATCH (x:Entity {id: owner}) MATCH ${owned}
      RETURN l.id AS id, l.hash AS hash, l.recordedBy AS recordedBy, l.sourceCount AS sourceCount, ${from}.id AS fromId, ${to}.id AS toId`,
    { owners },
  )
}

export async function createEdges(
  tx: GraphTransaction,
  type: RelationshipType,
  edges: readonly StoredEdge[],
): Promise<void> {
  await create(tx, RELATIONSHIP_TYPES[type], edges)
}

/** Ends relationships; each stays as a closed version of its own type, which ordinary reads never meet. */
export async function closeEdges(
  tx: GraphTransaction,
  type: RelationshipType,
  ends: readonly { readonly id: string; readonly fromId: string; readonly toId: string }[],
  at: string,
): Promise<void> {
  const rows = ends.map(({ id, fromId, toId }) => ({ id, fromId, toId }))
  const found = cypher`UNWIND $rows AS r MATCH (a:Entity {id: r.fromId})-[l:${RELATIONSHIP_TYPES[type]}]->(b:Entity {id: r.toId}) WHERE l.id = r.id`
  const old = await tx.run<{ fromId: string; toId: string; properties: Properties }>(
    cypher`${found} RETURN a.id AS fromId, b.id AS toId, l{.*} AS properties`,
    { rows },
  )
  const closed = old.map((edge) => ({ ...edge, properties: { ...edge.properties, retractedAt: at } }))
  await create(tx, cypher`FORMER_${RELATIONSHIP_TYPES[type]}`, closed)
  await tx.run(cypher`${found} DELETE l`, { rows })
}

/** Sets how many sources support participations. */
export async function countSources(
  tx: GraphTransaction,
  rows: readonly {
    readonly id: string
    readonly fromId: string
    readonly toId: string
    readonly sourceCount: number
  }[],
): Promise<void> {
  await tx.run(COUNT_SOURCES, {
    rows: rows.map(({ id, fromId, toId, sourceCount }) => ({ id, fromId, toId, sourceCount })),
  })
}

async function create(
  tx: GraphTransaction,
  type: Cypher,
  edges: readonly { readonly fromId: string; readonly toId: string; readonly properties: Properties }[],
): Promise<void> {
  const rows = edges.map(({ fromId, toId, properties }) => ({ fromId, toId, properties }))
  await tx.run(
    cypher`
      UNWIND $rows AS r MATCH (a:Entity {id: r.fromId}) MATCH (b:Entity {id: r.toId})
      CREATE (a)-[l:${type}]->(b) SET l = r.properties`,
    { rows },
  )
}

const COUNT_SOURCES = cypher`
  UNWIND $rows AS r MATCH (a:Entity {id: r.fromId})-[p:PARTICIPATES]->(b:Entity {id: r.toId}) WHERE p.id = r.id
  SET p.sourceCount = r.sourceCount`

import { ENTITY_KINDS, type EntityKind } from '../domain/values/ids.js'
import { StoreError } from '../errors.js'
import { type Cypher, cypher } from './cypher.js'
import type { GraphEngine, PropertyOf, SchemaDefinition } from './engine.js'
import { LABELS } from './stored/entities.js'
import { ORDERS } from './stored/orders.js'

/** The version of the constraints and indexes below. Raise it with each change; steps run again, and are idempotent. */
const SCHEMA_VERSION = 1

const of = (label: Cypher, ...properties: readonly Cypher[]): PropertyOf[] =>
  properties.map((property) => ({ of: label, property }))

const KEYED: readonly Cypher[] = [
  cypher`Entity`,
  ...Object.values(LABELS),
  cypher`Claim`,
  cypher`Identifier`,
  cypher`Dataset`,
  cypher`Meta`,
  cypher`Journal`,
]

/** One index per order that the API offers. */
const orderIndexes = (kind: EntityKind): PropertyOf[] =>
  of(LABELS[kind], ...Object.values(ORDERS[kind]).map(({ property }) => property))

const SCHEMA: SchemaDefinition = {
  unique: KEYED.flatMap((label) => of(label, cypher`id`)),
  nodeIndexes: [
    ...ENTITY_KINDS.flatMap(orderIndexes),
    ...of(cypher`City`, cypher`country`),
    ...of(cypher`Claim`, cypher`subjectId`, cypher`supportsId`, cypher`sourceId`),
    ...of(cypher`Identifier`, cypher`entityId`),
    ...of(cypher`Former`, cypher`formerOf`),
  ],
  relationshipIndexes: of(cypher`PARTICIPATES`, cypher`id`, cypher`sourceCount`),
}

/**
 * Brings the base up to this version: constraints and indexes on the empty base, and again whenever the version rises.
 * @throws StoreError where a newer Parley has been at work
 */
export async function migrate(engine: GraphEngine): Promise<void> {
  const [found] = await engine.read<{ version: number }>(VERSION)
  const version = found?.version ?? 0
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      `The base has schema version ${version}, this Parley knows ${SCHEMA_VERSION}: use the newer Parley.`,
    )
  }
  if (version === SCHEMA_VERSION) return
  await engine.define(SCHEMA)
  await engine.write((tx) => tx.run(SET_VERSION, { version: SCHEMA_VERSION }))
}

const VERSION = cypher`MATCH (m:Meta {id: 'schema'}) RETURN m.version AS version`
const SET_VERSION = cypher`MERGE (m:Meta {id: 'schema'}) SET m.version = $version`

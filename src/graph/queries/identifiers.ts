import type { Identifier } from '../../domain/entity.js'
import { cypher } from '../cypher.js'
import type { Reads } from './reads.js'

/** What outside authorities call each entity, by scheme; entities without any are missing. */
export async function identifiersOf(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Identifier[]>> {
  const rows = await reads.read<{ id: string; identifiers: Identifier[] }>(OF_ENTITIES, { ids })
  return new Map(rows.map(({ id, identifiers }) => [id, identifiers]))
}

/** The ids of the entities that authorities know under identifiers; unknown ones are missing. Keys: `scheme:value`. */
export async function entityIdsByIdentifiers(
  reads: Reads,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reads.read<{ key: string; id: string }>(BY_KEYS, { keys })
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** The id of the node of an identifier. */
export const identifierKey = ({ scheme, value }: Identifier): string => `${scheme.toLowerCase()}:${value}`

const OF_ENTITIES = cypher`
  UNWIND $ids AS id
  CALL (id) {
    MATCH (i:Identifier {entityId: id}) WITH i ORDER BY i.id
    RETURN collect(i{.scheme, .value}) AS identifiers
  }
  RETURN id, identifiers`

const BY_KEYS = cypher`MATCH (i:Identifier) WHERE i.id IN $keys RETURN i.id AS key, i.entityId AS id`

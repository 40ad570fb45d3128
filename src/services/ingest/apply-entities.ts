import type { Entity } from '../../domain/entity.js'
import { groupBy } from '../../domain/values/group.js'
import {
  closeIdentifiers,
  createEntities,
  createIdentifiers,
  identifierKey,
  replaceEntities,
  storableEntity,
  storedEntities,
  storedIdentifiers,
} from '../../graph/index.js'
import type { Assembly } from './assemble.js'
import { compare, idsOf, readBatches, writeBatches } from './compare.js'
import type { Work } from './work.js'

export async function applyEntities(entities: readonly Entity[], work: Work): Promise<void> {
  const { tx, at, dataset, tallies, touched, progress } = work
  const wanted = entities.map((entity) => storableEntity(entity, dataset))
  const stored = await readBatches(wanted, (batch) => storedEntities(tx, idsOf(batch)))
  const { created, changed } = compare(wanted, stored, tallies.entities)
  for (const id of idsOf([...created, ...changed])) touched.add(id)
  for (const [kind, rows] of groupBy(created, (row) => row.kind)) {
    await writeBatches(rows, (batch) => createEntities(tx, kind, batch), progress)
  }
  await writeBatches(changed, (batch) => replaceEntities(tx, batch, at), progress)
}

/** An identifier belongs to one entity: where a record claims another's, it moves. */
export async function applyIdentifiers(
  { identifiers }: Assembly,
  owners: readonly string[],
  { tx, at, tallies }: Work,
): Promise<void> {
  const wanted = new Map(identifiers.map((identifier) => [identifierKey(identifier), identifier]))
  const stored = [
    ...(await readBatches(owners, (entityIds) => storedIdentifiers(tx, { entityIds, keys: [] }))),
    ...(await readBatches([...wanted.keys()], (keys) => storedIdentifiers(tx, { entityIds: [], keys }))),
  ]
  const held = new Map(stored.map(({ key, entityId }) => [key, entityId]))
  const gone = [...held].flatMap(([key, entityId]) => (wanted.get(key)?.entityId === entityId ? [] : key))
  const fresh = [...wanted].flatMap(([key, identifier]) =>
    held.get(key) === identifier.entityId ? [] : identifier,
  )
  await writeBatches(gone, (batch) => closeIdentifiers(tx, batch, at))
  await writeBatches(fresh, (batch) => createIdentifiers(tx, batch, at))
  tallies.identifiers.created += fresh.length
  tallies.identifiers.retracted += gone.length
  tallies.identifiers.unchanged += wanted.size - fresh.length
}

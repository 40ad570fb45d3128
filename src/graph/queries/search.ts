import type { Searchable, SearchField, SearchText } from '../../domain/criteria/search.js'
import { type EntityKind, kindOfId } from '../../domain/values/ids.js'
import { cypher, join } from '../cypher.js'
import { RELATIONSHIP_TYPES } from '../stored/edges.js'
import { touchedKey } from '../stored/touched.js'
import type { Reads } from './reads.js'

/**
 * The ids of all entities, part by part, in no order within a part: the `limit` first of those that come after `after`. The
 * embedded engine looks at all ids for each part.
 */
export async function entityIds(
  reads: Reads,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const [row] = await reads.read<{ ids: string[] }>(IDS, { after, limit })
  return row?.ids ?? []
}

/** What a search looks at, of some entities. */
export async function searchables(reads: Reads, ids: readonly string[]): Promise<readonly Searchable[]> {
  const rows = await reads.read<{ item: Item }>(SEARCHABLES, { ids })
  return rows.map(({ item }) => searchableOf(item))
}

/** The number of the last write: while it stays, so does the base. */
export async function lastWrite(reads: Reads): Promise<number> {
  const [row] = await reads.read<{ sequence: number }>(LAST_WRITE)
  return row?.sequence ?? 0
}

/** As many writes are looked at one by one. */
const MOST_WRITES = 100

/**
 * The entities that the writes after one number, up to another, changed, joined to others or parted; undefined where that is not
 * known of each of these writes.
 */
export async function touchedSince(
  reads: Reads,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<ReadonlySet<string> | undefined> {
  const writes = upTo - after
  if (writes < 1 || writes > MOST_WRITES) return undefined
  const keys = Array.from({ length: writes }, (_, at) => touchedKey(after + 1 + at))
  const rows = await reads.read<{ ids: string[] }>(TOUCHED, { keys })
  return rows.length === writes ? new Set(rows.flatMap(({ ids }) => ids)) : undefined
}

type Item = readonly [
  id: string,
  name: string,
  nameLanguage: string | null,
  nameLanguages: readonly string[],
  nameValues: readonly string[],
  acronym: string | null,
  formerName: string | null,
  language: string | null,
  summary: string | null,
  startEarliest: string | null,
  connections: number,
]

/** Versions of relationships that were closed are no connections. */
const CONNECTING = join(Object.values(RELATIONSHIP_TYPES), cypher`|`)
const IDS = cypher`MATCH (n:Entity) WHERE n.id > $after WITH n.id AS id ORDER BY id LIMIT $limit RETURN collect(id) AS ids`
const SEARCHABLES = cypher`
  UNWIND $ids AS entityId MATCH (n:Entity {id: entityId})
  RETURN [n.id, n.name, n.nameLanguage, n.nameLanguages, n.nameValues, n.acronym, n.formerName, n.language, n.summary,
    n.startEarliest, COUNT { MATCH (n)-[:${CONNECTING}]-() }] AS item`
const LAST_WRITE = cypher`MATCH (j:Journal {id: 'journal'}) RETURN j.sequence AS sequence`

const TOUCHED = cypher`UNWIND $keys AS key MATCH (m:Meta {id: key}) RETURN m.touched AS ids`

/** What the name of an entity is to a reader. */
const NAME_FIELDS: Readonly<Record<EntityKind, SearchField>> = {
  CITY: 'NAME',
  ORGANISATION: 'NAME',
  PROGRAMME: 'NAME',
  EVENT: 'TITLE',
  ARTICLE: 'TITLE',
  TOPIC: 'LABEL',
  SOURCE: 'TITLE',
}

function searchableOf(item: Item): Searchable {
  const [id, , , , , , , , , startEarliest, connections] = item
  const kind = kindOfId(id) ?? 'CITY'
  return {
    id,
    kind,
    connections,
    year: startEarliest ? Number(startEarliest.slice(0, 4)) : null,
    texts: textsOf(NAME_FIELDS[kind], item),
  }
}

/** The default name first, the summary last. */
function textsOf(field: SearchField, item: Item): SearchText[] {
  const [, name, nameLanguage, nameLanguages, nameValues, acronym, formerName, language, summary] = item
  const others = nameValues.map((value, at) => ({ field, language: nameLanguages[at] || null, value }))
  return [
    { field, language: nameLanguage, value: name },
    ...others.filter((other) => other.value !== name || other.language !== nameLanguage),
    ...(acronym ? [{ field: 'ACRONYM' as const, language: null, value: acronym }] : []),
    ...(formerName ? [{ field, language: null, value: formerName }] : []),
    ...(summary ? [{ field: 'SUMMARY' as const, language, value: summary }] : []),
  ]
}

import { ROLES } from '../../domain/participation.js'
import type { Dataset, Statistics } from '../../domain/statistics.js'
import { ENTITY_KINDS } from '../../domain/values/ids.js'
import { type Cypher, cypher, join } from '../cypher.js'
import { RELATION_TYPES } from '../stored/edges.js'
import type { Reads } from './reads.js'

const EMPTY: Statistics = {
  entities: [],
  relations: [],
  roles: [],
  mentions: [],
  languages: [],
  years: null,
  claims: 0,
  lastChange: null,
}

/** The counts made after the last write. One lookup, whatever the size of the base. */
export async function statistics(reads: Reads): Promise<Statistics> {
  const [row] = await reads.read<{ counts: string }>(COUNTED)
  return row ? (JSON.parse(row.counts) as Statistics) : EMPTY
}

/** The data sets in the base, by name. */
export async function datasets(reads: Reads): Promise<readonly Dataset[]> {
  const rows = await reads.read<{ dataset: Dataset }>(DATASETS)
  return rows.map(({ dataset }) => dataset)
}

/** Counts everything anew. Reads the whole base: for the end of a write, never for a request. */
export async function count(reads: Reads, lastChange: string | null): Promise<Statistics> {
  const counted = async (statement: Cypher) => reads.read<{ key: string; count: number }>(statement)
  const ordered = (rows: readonly { key: string; count: number }[], keys: readonly string[]) =>
    keys.map((key) => ({ key, count: rows.find((row) => row.key === key)?.count ?? 0 }))
  const entities = ordered(await counted(ENTITIES), ENTITY_KINDS)
  const relations = ordered(await counted(RELATIONS), Object.keys(RELATION_TYPES))
  const roles = ordered(await counted(BY_ROLE), ROLES)
  const mentions = ordered(await counted(BY_MENTIONED), ENTITY_KINDS).filter((row) => row.count > 0)
  const languages = (await counted(BY_LANGUAGE)).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  const [years] = await reads.read<{ first: string | null; last: string | null }>(YEARS)
  const [claims] = await counted(CLAIMS)
  return {
    entities: entities.map(({ key, count }) => ({ kind: key, count })),
    relations: relations.map(({ key, count }) => ({ kind: key, count })),
    roles: roles.map(({ key, count }) => ({ role: key, count })),
    mentions: mentions.map(({ key, count }) => ({ kind: key, count })),
    languages: languages.map(({ key, count }) => ({ language: key, count })),
    years: years?.first && years.last ? { from: year(years.first), to: year(years.last) } : null,
    claims: claims?.count ?? 0,
    lastChange,
  } as Statistics
}

const COUNTED = cypher`MATCH (m:Meta {id: 'statistics'}) RETURN m.counts AS counts`
const DATASETS = cypher`
  MATCH (d:Dataset)
  RETURN d{.id, .name, .publisher, .licence, .url, .retrieved, .recordedAt} AS dataset ORDER BY d.name, d.id`
const ENTITIES = cypher`MATCH (n:Entity) RETURN n.kind AS key, count(n) AS count`
const RELATIONS = join(
  Object.entries(RELATION_TYPES).map(
    ([kind, type]) => cypher`MATCH ()-[r:${type}]->() RETURN '${kind as Cypher}' AS key, count(r) AS count`,
  ),
  cypher` UNION ALL `,
)
const BY_ROLE = cypher`MATCH ()-[p:PARTICIPATES]->() RETURN p.role AS key, count(p) AS count`
const BY_MENTIONED = cypher`MATCH (:Article)-[m:MENTIONS]->(n:Entity) RETURN n.kind AS key, count(m) AS count`
const BY_LANGUAGE = cypher`MATCH (n:Article) RETURN n.language AS key, count(n) AS count`
const CLAIMS = cypher`MATCH (c:Claim) RETURN 'claims' AS key, count(c) AS count`
const YEARS = cypher`
  MATCH (n:Entity) WHERE n.kind IN ['EVENT', 'ARTICLE'] AND n.startEarliest IS NOT NULL
  RETURN min(n.startEarliest) AS first, max(n.endLatest) AS last`

const year = (day: string): number => Number(day.slice(0, 4))

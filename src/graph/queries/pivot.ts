import type { Pivot, PivotDimension, PivotMeasure } from '../../domain/criteria/pivot.js'
import { type Cypher, cypher, join, ParameterList } from '../cypher.js'
import {
  activityCondition,
  articleCondition,
  eventCondition,
  type PivotCondition,
  participationCondition,
} from '../filters/pivot.js'
import type { Reads } from './reads.js'

/** A row: the value of each dimension in the order asked, null where there is none, and how many different things have them. */
export interface CountedValues {
  readonly values: readonly (string | null)[]
  readonly count: number
}

/** The rows of a table of counts, at most so many, in any order. */
export async function pivotRows(
  reads: Reads,
  { pivot, limit }: { pivot: Pivot; limit: number },
): Promise<readonly CountedValues[]> {
  const parameters = new ParameterList()
  const { counted, dimensions } = SOURCES[pivot.measure]
  const keys = KEYS.slice(0, pivot.by.length)
  const buckets = pivot.by.map((dimension) => dimensions[dimension] ?? UNKNOWN)
  const statement = cypher`${found(pivot, buckets, parameters)} RETURN ${join(named(buckets), COMMA)}, count(DISTINCT ${counted}) AS things LIMIT $limit`
  const rows = await reads.read<Record<string, unknown>>(statement, { ...parameters.values, limit })
  return rows.map((row) => ({
    values: keys.map((key) => (row[key] as string) || null),
    count: row.things as number,
  }))
}

/** How many different things a table of counts is about. */
export async function pivotTotal(reads: Reads, { pivot }: { pivot: Pivot }): Promise<number> {
  const parameters = new ParameterList()
  const { counted } = SOURCES[pivot.measure]
  const statement = cypher`${found(pivot, [], parameters)} RETURN count(DISTINCT ${counted}) AS total`
  const [row] = await reads.read<{ total: number }>(statement, parameters.values)
  return row?.total ?? 0
}

/** The value of a dimension; or all values, as a list of what hangs on `n`, each to be counted. */
interface Bucketing {
  readonly value?: Cypher
  readonly values?: Cypher
}

/** Where the things that a measure counts are found: on the nodes `n`, or on the participations in them. */
interface Source {
  readonly node: Cypher
  readonly condition: PivotCondition
  readonly participations?: PivotCondition
  readonly counted: Cypher
  readonly dimensions: Readonly<Partial<Record<PivotDimension, Bucketing>>>
}

const COMMA = cypher`, `
const SPACE = cypher` `
const KEYS = [cypher`k0`, cypher`k1`, cypher`k2`]
/** The embedded engine takes a name once in a statement. */
const LISTS = [cypher`l0`, cypher`l1`, cypher`l2`]
/** A dimension that a measure does not have: callers have refused it. */
const UNKNOWN: Bucketing = { value: cypher`''` }

const TOPIC: Bucketing = { values: cypher`[(n)-[:ABOUT]->(y) | y.id]` }
const ofPlace = (property: Cypher): Bucketing => ({ values: cypher`[(n)-[:PLACE]->(y) | y.${property}]` })

/**
 * From activities to their participations, so that what is asked of an activity is asked once for all who took part in it:
 * a quarter of the time of the way from each participation.
 */
const TAKING_PART = {
  node: cypher`(n:Entity)`,
  condition: activityCondition,
  participations: participationCondition,
}
const TAKING_PART_DIMENSIONS = {
  YEAR: { value: cypher`left(p.startEarliest, 4)` },
  TOPIC,
  ROLE: { value: cypher`p.role` },
  COUNTRY: { value: cypher`a.country` },
  REGION: { value: cypher`a.region` },
  PROGRAMME: {
    values: cypher`CASE WHEN n.kind = 'PROGRAMME' THEN [n.id] ELSE [(n)-[:PROGRAMME]->(y) | y.id] END`,
  },
}

const SOURCES: Readonly<Record<PivotMeasure, Source>> = {
  PARTICIPATIONS: {
    ...TAKING_PART,
    counted: cypher`p`,
    dimensions: { ...TAKING_PART_DIMENSIONS, KIND: { value: cypher`coalesce(n.eventKind, n.kind)` } },
  },
  ACTORS: {
    ...TAKING_PART,
    counted: cypher`a`,
    dimensions: { ...TAKING_PART_DIMENSIONS, KIND: { value: cypher`coalesce(a.organisationKind, a.kind)` } },
  },
  EVENTS: {
    node: cypher`(n:Event)`,
    condition: eventCondition,
    counted: cypher`n`,
    dimensions: {
      YEAR: { value: cypher`left(n.startEarliest, 4)` },
      TOPIC,
      KIND: { value: cypher`n.eventKind` },
      COUNTRY: ofPlace(cypher`country`),
      REGION: ofPlace(cypher`region`),
      PROGRAMME: { values: cypher`[(n)-[:PROGRAMME]->(y) | y.id]` },
    },
  },
  ARTICLES: {
    node: cypher`(n:Article)`,
    condition: articleCondition,
    counted: cypher`n`,
    dimensions: {
      YEAR: { value: cypher`left(n.startEarliest, 4)` },
      TOPIC,
      KIND: { value: cypher`n.articleKind` },
      LANGUAGE: { value: cypher`n.language` },
    },
  },
}

/** Binds what is counted, once for each combination of the values that hang on `n`. */
function found({ measure, filter }: Pivot, buckets: readonly Bucketing[], parameters: ParameterList): Cypher {
  const { node, condition, participations } = SOURCES[measure]
  const nodes = cypher`MATCH ${node} WHERE ${condition(filter ?? {}, parameters)}`
  const spread = buckets.flatMap(({ values }, at) => (values ? [spreading(values, buckets, at)] : []))
  const parts = participations
    ? [cypher`MATCH (n)<-[p:PARTICIPATES]-(a) WHERE ${participations(filter ?? {}, parameters)}`]
    : []
  return join([nodes, ...spread, ...parts], SPACE)
}

/** One row for each of the values, and one without where there is none. */
function spreading(values: Cypher, buckets: readonly Bucketing[], at: number): Cypher {
  const before = KEYS.filter((_, other) => other < at && buckets[other]?.values !== undefined)
  const [list, key] = [LISTS[at] ?? cypher``, KEYS[at] ?? cypher``]
  return cypher`WITH ${join([cypher`n`, ...before], COMMA)}, ${values} AS ${list} UNWIND CASE WHEN size(${list}) = 0 THEN [''] ELSE ${list} END AS ${key}`
}

/** What is not known is the empty text: a list holds no null, and a group by null is not the same everywhere. */
const named = (buckets: readonly Bucketing[]): readonly Cypher[] =>
  KEYS.slice(0, buckets.length).map((key, at) => {
    const value = buckets[at]?.value
    return value ? cypher`coalesce(${value}, '') AS ${key}` : cypher`${key} AS ${key}`
  })

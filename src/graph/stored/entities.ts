import type { Entity } from '../../domain/entity.js'
import type { Phase } from '../../domain/programme.js'
import { earliestDay, latestDay } from '../../domain/values/dates.js'
import { type EntityKind, kindOfId } from '../../domain/values/ids.js'
import { type LanguageText, searchableNames } from '../../domain/values/text.js'
import { type Cypher, cypher } from '../cypher.js'
import { Columns, type FieldColumns } from './columns.js'
import { orderKeys } from './orders.js'

/**
 * How entities lie in the graph: one node each, labelled `Entity` and with its kind. Properties have the names of the
 * domain's fields; lists of records are kept as lists of equal length, since neither engine stores records.
 * Beside them stand derived properties, which only queries read: sort keys and folded texts.
 */
export const LABELS: Readonly<Record<EntityKind, Cypher>> = {
  CITY: cypher`City`,
  ORGANISATION: cypher`Organisation`,
  PROGRAMME: cypher`Programme`,
  EVENT: cypher`Event`,
  ARTICLE: cypher`Article`,
  TOPIC: cypher`Topic`,
  SOURCE: cypher`Source`,
}

/** The properties that each field is read from, of entities of all kinds. The kind is in the id. */
const ENTITY_FIELDS = {
  id: [cypher`id`],
  name: [cypher`name`],
  nameLanguage: [cypher`nameLanguage`],
  names: [cypher`nameLanguages`, cypher`nameValues`],
  url: [cypher`url`],
  note: [cypher`note`],
  recordedAt: [cypher`recordedAt`],
  country: [cypher`country`],
  region: [cypher`region`],
  latitude: [cypher`latitude`],
  longitude: [cypher`longitude`],
  population: [cypher`population`],
  organisationKind: [cypher`organisationKind`],
  acronym: [cypher`acronym`],
  formerName: [cypher`formerName`],
  phases: [cypher`phaseNames`, cypher`phaseStarts`, cypher`phaseEnds`, cypher`phaseNotes`],
  pillars: [cypher`pillars`],
  startDate: [cypher`startDate`],
  endDate: [cypher`endDate`],
  eventKind: [cypher`eventKind`],
  venue: [cypher`venue`],
  online: [cypher`online`],
  coverage: [cypher`coverage`],
  articleKind: [cypher`articleKind`],
  language: [cypher`language`],
  published: [cypher`published`],
  publisherName: [cypher`publisherName`],
  summary: [cypher`summary`],
  retrieved: [cypher`retrieved`],
} as const satisfies FieldColumns

/** What is read of entities where these fields are wanted. The id always is. */
export const entityColumns = (wanted: ReadonlySet<string> | undefined): Columns =>
  new Columns(ENTITY_FIELDS, wanted, ['id'])

/** As many columns as are worth reading again for each list that an entity is in. */
const NARROW = 10

/** What is read of entities along with a list of them; undefined where that is so much that each is better read once. */
export function narrowColumns(wanted: ReadonlySet<string> | undefined): Columns | undefined {
  const columns = entityColumns(wanted)
  return columns.count <= NARROW ? columns : undefined
}

/** A value of a property that both engines store alike. */
export type PropertyValue = string | number | boolean | null | readonly string[]
export type Properties = Readonly<Record<string, PropertyValue>>

/** The node of an entity: its properties, the derived ones included. */
export function entityProperties(entity: Entity): Properties {
  const { names, ...fields } = entity
  return {
    ...(fields.kind === 'PROGRAMME' ? programmeProperties(fields) : fields),
    nameLanguages: names.map(({ language }) => language ?? ''),
    nameValues: names.map(({ value }) => value),
    nameText: searchableNames([entity.name, ...names.map(({ value }) => value)]),
    ...derivedTexts(entity),
    ...derivedDays(entity),
    ...orderKeys(entity),
  }
}

/** The entity of the columns that were read; fields that were not wanted are absent. */
export function entityOf({ nameLanguages, nameValues, ...row }: Readonly<Record<string, unknown>>): Entity {
  const names = (nameValues as string[] | undefined)?.map(
    (value, at): LanguageText => ({ value, language: (nameLanguages as string[])[at] || null }),
  )
  const fields = row.phaseNames ? programmeFields(row) : row
  return { ...fields, kind: kindOfId(String(row.id)), ...(names && { names }) } as unknown as Entity
}

function programmeProperties<F extends { readonly phases: readonly Phase[] }>({ phases, ...fields }: F) {
  return {
    ...fields,
    phaseNames: phases.map(({ name }) => name),
    phaseStarts: phases.map(({ startDate }) => startDate ?? ''),
    phaseEnds: phases.map(({ endDate }) => endDate ?? ''),
    phaseNotes: phases.map(({ note }) => note ?? ''),
  }
}

function programmeFields({
  phaseNames,
  phaseStarts,
  phaseEnds,
  phaseNotes,
  ...row
}: Readonly<Record<string, unknown>>) {
  const at = (list: unknown, index: number) => (list as string[])[index] || null
  const phases = (phaseNames as string[]).map(
    (name, index): Phase => ({
      name,
      startDate: at(phaseStarts, index),
      endDate: at(phaseEnds, index),
      note: at(phaseNotes, index),
    }),
  )
  return { ...row, phases }
}

/** Folded texts that filters search beside the names. */
function derivedTexts(entity: Entity): Record<string, string> {
  if ((entity.kind === 'ORGANISATION' || entity.kind === 'PROGRAMME') && entity.acronym !== null) {
    return { acronymText: searchableNames([entity.acronym]) }
  }
  return entity.kind === 'SOURCE' ? { publisherText: searchableNames([entity.publisherName]) } : {}
}

/** An article is in the period of its publication; events and programmes bring their own span. */
function derivedDays(entity: Entity): Record<string, string> {
  if (entity.kind !== 'ARTICLE' || entity.published === null) return {}
  const [first, last] = [earliestDay(entity.published), latestDay(entity.published)]
  return { startEarliest: first, startLatest: last, endEarliest: first, endLatest: last }
}

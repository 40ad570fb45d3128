import type { Entity } from '../../domain/entity.js'
import type { Phase } from '../../domain/programme.js'
import { earliestDay, latestDay } from '../../domain/values/dates.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { type LanguageText, searchableNames } from '../../domain/values/text.js'
import { type Cypher, cypher } from '../cypher.js'
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

const COMMON = cypher`.id, .kind, .name, .nameLanguage, .nameLanguages, .nameValues, .url, .note, .recordedAt`
const SPAN = cypher`.startEarliest, .startLatest, .endEarliest, .endLatest`

/** What of a node is read back, as the inside of a map projection. */
export const PROJECTIONS: Readonly<Record<EntityKind, Cypher>> = {
  CITY: cypher`${COMMON}, .country, .region, .latitude, .longitude, .population`,
  ORGANISATION: cypher`${COMMON}, .organisationKind, .acronym`,
  PROGRAMME: cypher`${COMMON}, .acronym, .formerName, .phaseNames, .phaseStarts, .phaseEnds, .phaseNotes, .pillars, .startDate, .endDate, ${SPAN}`,
  EVENT: cypher`${COMMON}, .eventKind, .startDate, .endDate, .venue, .online, .coverage, ${SPAN}`,
  ARTICLE: cypher`${COMMON}, .articleKind, .language, .published, .publisherName, .summary`,
  TOPIC: COMMON,
  SOURCE: cypher`${COMMON}, .publisherName, .language, .retrieved`,
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

/** What a map projection gave: the entity, with its records as lists. */
export type EntityRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: EntityKind }

/** The entity of a row. */
export function entityOfRow({ nameLanguages, nameValues, ...row }: EntityRow): Entity {
  const names = (nameValues as string[]).map(
    (value, at): LanguageText => ({ value, language: (nameLanguages as string[])[at] || null }),
  )
  const fields = row.kind === 'PROGRAMME' ? programmeFields(row) : row
  return { ...fields, names } as unknown as Entity
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

function programmeFields({ phaseNames, phaseStarts, phaseEnds, phaseNotes, ...row }: EntityRow) {
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

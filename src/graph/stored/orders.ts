import type { Entity } from '../../domain/entity.js'
import { earliestDay } from '../../domain/values/dates.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { fold, SEPARATOR } from '../../domain/values/text.js'
import { type Cypher, cypher } from '../cypher.js'

/**
 * The orders that lists offer. Each is a property of its own: the value as text that sorts right, a separator, and the id.
 * So one property is a total order, one index walks it, and one comparison finds the place of a cursor; the embedded
 * engine sorts such a property several times faster than a value and an id. What is not known is the empty text, the first.
 */
interface StoredOrder<E> {
  readonly property: Cypher
  readonly value: (entity: E) => string
}
type OrdersByKind = {
  readonly [K in EntityKind]: Readonly<Record<string, StoredOrder<Extract<Entity, { kind: K }>>>>
}

/** Longer texts are cut: an index entry has a largest size. */
const LONGEST = 200

const common = {
  NAME: { property: cypher`nameKey`, value: ({ name }: Entity) => fold(name).slice(0, LONGEST) },
  RECORDED_AT: { property: cypher`recordedKey`, value: ({ recordedAt }: Entity) => recordedAt },
}
const started = {
  START_DATE: {
    property: cypher`startKey`,
    value: ({ startEarliest }: { readonly startEarliest: string | null }) => startEarliest ?? '',
  },
}

export const ORDERS = {
  CITY: {
    ...common,
    COUNTRY: { property: cypher`countryKey`, value: ({ country }) => country },
    POPULATION: { property: cypher`populationKey`, value: ({ population }) => digits(population) },
  },
  ORGANISATION: {
    ...common,
    KIND: { property: cypher`kindKey`, value: ({ organisationKind }) => organisationKind },
  },
  PROGRAMME: { ...common, ...started },
  EVENT: {
    ...common,
    ...started,
    END_DATE: { property: cypher`endKey`, value: ({ endLatest }) => endLatest ?? '' },
  },
  ARTICLE: {
    ...common,
    PUBLISHED: {
      property: cypher`publishedKey`,
      value: ({ published }) => (published ? earliestDay(published) : ''),
    },
    LANGUAGE: { property: cypher`languageKey`, value: ({ language }) => language },
  },
  TOPIC: common,
  SOURCE: {
    ...common,
    PUBLISHER: {
      property: cypher`publisherKey`,
      value: ({ publisherName }) => fold(publisherName).slice(0, LONGEST),
    },
    RETRIEVED: { property: cypher`retrievedKey`, value: ({ retrieved }) => retrieved },
  },
} as const satisfies OrdersByKind

/** The property that keeps an order of a kind of entity. */
export function orderProperty(kind: EntityKind, field: string): Cypher {
  const order = (ORDERS[kind] as Readonly<Record<string, StoredOrder<never>>>)[field]
  if (!order) throw new RangeError(`${kind} has no order ${field}`)
  return order.property
}

/** The order properties of an entity, with their values. */
export function orderKeys(entity: Entity): Record<string, string> {
  const orders = Object.values(ORDERS[entity.kind]) as StoredOrder<Entity>[]
  return Object.fromEntries(
    orders.map(({ property, value }) => [property, sortKey(value(entity), entity.id)]),
  )
}

/** A sort key: the value first, the id last. */
export const sortKey = (...parts: readonly string[]): string => parts.join(SEPARATOR)

const digits = (value: number | null): string => (value === null ? '' : String(value).padStart(12, '0'))

import type { TakingPart } from './filters.js'
import type { Given } from './operators.js'

export type PivotMeasure = 'PARTICIPATIONS' | 'EVENTS' | 'ACTORS' | 'ARTICLES'
export type PivotDimension =
  | 'YEAR'
  | 'TOPIC'
  | 'KIND'
  | 'ROLE'
  | 'COUNTRY'
  | 'REGION'
  | 'PROGRAMME'
  | 'LANGUAGE'

/** Which things count. */
export interface PivotFilter extends TakingPart {
  readonly languages?: Given<readonly string[]>
}

/** A table of counts that is asked for. */
export interface Pivot {
  readonly measure: PivotMeasure
  readonly by: readonly PivotDimension[]
  readonly filter?: Given<PivotFilter>
}

/** The value of one dimension in a row; null stands for all things without a value. */
export interface PivotKey {
  readonly dimension: PivotDimension
  readonly value: string | null
}

/** How many different things have these keys, one for each dimension in the order asked. */
export interface PivotRow {
  readonly keys: readonly PivotKey[]
  readonly count: number
}

/** What a measure is counted by, and which filters go with it. */
interface PivotRules {
  /** ONE: a thing has one value at most. MANY: it may have several, and counts in each. */
  readonly dimensions: Readonly<Partial<Record<PivotDimension, 'ONE' | 'MANY'>>>
  readonly filters: readonly (keyof PivotFilter)[]
}

const PARTICIPATION_FILTERS = ['kinds', 'roles', 'during', 'topics', 'programmes', 'eventKinds'] as const

export const PIVOT_RULES: Readonly<Record<PivotMeasure, PivotRules>> = {
  PARTICIPATIONS: {
    dimensions: {
      YEAR: 'ONE',
      TOPIC: 'MANY',
      KIND: 'ONE',
      ROLE: 'ONE',
      COUNTRY: 'ONE',
      REGION: 'ONE',
      PROGRAMME: 'ONE',
    },
    filters: PARTICIPATION_FILTERS,
  },
  EVENTS: {
    dimensions: {
      YEAR: 'ONE',
      TOPIC: 'MANY',
      KIND: 'ONE',
      COUNTRY: 'ONE',
      REGION: 'ONE',
      PROGRAMME: 'ONE',
    },
    filters: ['during', 'topics', 'programmes', 'eventKinds'],
  },
  ACTORS: {
    dimensions: {
      YEAR: 'MANY',
      TOPIC: 'MANY',
      KIND: 'ONE',
      ROLE: 'MANY',
      COUNTRY: 'ONE',
      REGION: 'ONE',
      PROGRAMME: 'MANY',
    },
    filters: PARTICIPATION_FILTERS,
  },
  ARTICLES: {
    dimensions: { YEAR: 'ONE', TOPIC: 'MANY', KIND: 'ONE', LANGUAGE: 'ONE' },
    filters: ['during', 'topics', 'languages'],
  },
}

/** The dimensions whose values are ids of entities, which have names. */
export const NAMED_DIMENSIONS: readonly PivotDimension[] = ['TOPIC', 'PROGRAMME']

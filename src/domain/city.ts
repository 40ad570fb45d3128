import type { EntityBase } from './entity.js'

/**
 * Where a city lies. North, south and east are sides of the Mediterranean (Portugal counts as north, Jordan as east);
 * the others say where they are.
 */
export const REGIONS = [
  'NORTH',
  'SOUTH',
  'EAST',
  'EUROPE_NON_MEDITERRANEAN',
  'AFRICA_SUB_SAHARAN',
  'AMERICAS',
  'ASIA_PACIFIC',
] as const
export type Region = (typeof REGIONS)[number]

/** A place whose local government takes part (schema:City). */
export interface City extends EntityBase {
  readonly kind: 'CITY'
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly region: Region
  /** Degrees, WGS 84; both or neither. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Inhabitants; an order of magnitude. */
  readonly population: number | null
}

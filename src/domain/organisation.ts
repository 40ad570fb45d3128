import type { EntityBase } from './entity.js'

export const ORGANISATION_KINDS = [
  'CITY_NETWORK',
  'INTERNATIONAL_ORGANISATION',
  'EU_INSTITUTION',
  'GOVERNMENT_AGENCY',
  'NGO',
  'LOCAL_GOVERNMENT',
  'ACADEMIA',
  'FOUNDATION',
  'THINK_TANK',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** A partner of cities (schema:Organization, org:Organization). Its website is its `url`. */
export interface Organisation extends EntityBase {
  readonly kind: 'ORGANISATION'
  readonly organisationKind: OrganisationKind
  readonly acronym: string | null
}

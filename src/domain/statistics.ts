import type { Role } from './participation.js'
import type { Manifest } from './record.js'
import type { RelationKind } from './relation.js'
import type { EntityKind } from './values/ids.js'

/** How much there is, of what, from which years and in which languages. */
export interface Statistics {
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[]
  readonly relations: readonly { readonly kind: RelationKind; readonly count: number }[]
  readonly roles: readonly { readonly role: Role; readonly count: number }[]
  /** Mentions by the kind of what is mentioned. */
  readonly mentions: readonly { readonly kind: EntityKind; readonly count: number }[]
  readonly languages: readonly { readonly language: string; readonly count: number }[]
  readonly years: { readonly from: number; readonly to: number } | null
  readonly claims: number
  readonly lastChange: string | null
}

/** Where data comes from (dcat:Dataset), and when it last changed the base. */
export interface Dataset extends Manifest {
  readonly recordedAt: string
}

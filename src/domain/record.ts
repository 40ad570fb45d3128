import type { Claim } from './claim.js'
import type { Entity, Identifier } from './entity.js'
import type { Role } from './participation.js'
import type { LinkType } from './relation.js'

/** What crosses between an importer, which reads bytes, and the ingest, which alone writes. */

/** Where a record stands, for messages. */
export interface Origin {
  readonly file: string
  /** Its place in the file, from 0. */
  readonly index: number
}

type Unrecorded<T> = T extends unknown ? Omit<T, 'recordedAt'> : never
/** An entity as a source gives it, before the base has recorded it. */
export type EntityDraft = Unrecorded<Entity>

/** One entity, and all that its record says of it. */
export interface EntityRecord {
  readonly origin: Origin
  readonly entity: EntityDraft
  readonly identifiers: readonly Identifier[]
  readonly links: readonly { readonly type: LinkType; readonly toId: string; readonly field: string }[]
  /** Who takes part in it, where it is an activity. */
  readonly participations: readonly ParticipationDraft[]
  /** What it mentions, where it is an article. */
  readonly mentions: readonly MentionDraft[]
  /** The sources that attest the record as a whole. */
  readonly sourceIds: readonly string[]
}

export interface ParticipationDraft {
  readonly actorId: string
  readonly role: Role
  readonly phase: string | null
  readonly sourceIds: readonly string[]
  /** The place in the record, for messages. */
  readonly field: string
}

export interface MentionDraft {
  readonly entityId: string
  readonly field: string
}

/** A claim with a record of its own. */
export interface ClaimRecord {
  readonly origin: Origin
  readonly claim: Omit<Claim, 'recordedAt' | 'recordedBy' | 'supportsId'>
  /** The participation in the subject that it supports. */
  readonly supports: { readonly actorId: string; readonly role: Role } | null
}

/** Why a record cannot be taken. */
export interface Rejection {
  readonly file: string
  /** From 0; null where the file as a whole is wrong. */
  readonly index: number | null
  readonly id: string | null
  /** The path of the field, such as `participants[2].role`; empty for the record as a whole. */
  readonly field: string
  readonly reason: string
}

/** A field that no one has mapped or decided to ignore. */
export interface UnmappedField {
  readonly file: string
  /** Without places in lists: `participants[].rank`. */
  readonly field: string
  readonly count: number
}

/** What a manifest says of its folder. */
export interface Manifest {
  /** A slug; names the owner of what the folder brings. */
  readonly id: string
  readonly name: string
  readonly publisher: string | null
  readonly licence: string | null
  readonly url: string | null
  readonly retrieved: string | null
}

/** All that an importer read. */
export interface ImportBatch {
  readonly manifest: Manifest
  readonly entities: readonly EntityRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly rejections: readonly Rejection[]
  readonly unmapped: readonly UnmappedField[]
  /** Records read, by file. */
  readonly read: Readonly<Record<string, number>>
}

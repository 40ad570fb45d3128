import type { PartialDate } from './values/dates.js'

/** What is claimed: one of a text, a number, a range or a date; all null where the claim only supports an edge. */
export interface ClaimValue {
  readonly text: string | null
  readonly number: number | null
  /** "over 50" is `{min: 50}`. */
  readonly min: number | null
  readonly max: number | null
  readonly date: PartialDate | null
  /** What a number counts, in the source's terms: `cities`, `mayors` … */
  readonly unit: string | null
  /** "about 50". */
  readonly approximate: boolean
}

/** What one source says (Wikibase statement, prov:Entity). Sources may disagree, and all claims stay. */
export interface Claim {
  readonly id: string
  /** The entity that the claim is about. */
  readonly subjectId: string
  /** `participation`, `mention`, `record` (the entity as a whole), `participantCount`, `startDate` … */
  readonly property: string
  /** The participation or mention that the claim supports, or null where it gives a value. */
  readonly supportsId: string | null
  readonly value: ClaimValue
  /** Narrows the subject: a phase, "from Libya". */
  readonly qualifier: string | null
  /** The date of a number that grows. */
  readonly asOf: PartialDate | null
  /** Of the claims with the same subject, property, unit and qualifier, the one to show first. */
  readonly preferred: boolean
  /** Why it is preferred or not, and what was inferred. */
  readonly note: string | null
  /** At most 25 words, verbatim, in the language of the source; null where the sentence was not seen. */
  readonly quote: string | null
  readonly sourceId: string
  readonly recordedAt: string
  readonly recordedBy: string
}

/** The claim properties that support an edge or a record instead of giving a value. */
export const SUPPORTING = { participation: 'participation', mention: 'mention', record: 'record' } as const

export const NO_VALUE: ClaimValue = {
  text: null,
  number: null,
  min: null,
  max: null,
  date: null,
  unit: null,
  approximate: false,
}

/** Whether there is a value at all. */
export const gives = ({ text, number, min, max, date }: ClaimValue): boolean =>
  [text, number, min, max, date].some((part) => part !== null)

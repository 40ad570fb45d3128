import { z } from 'zod'
import { type ClaimValue, NO_VALUE } from '../../domain/claim.js'
import { EVENT_ROLES } from '../../domain/participation.js'
import type { ClaimRecord, Origin } from '../../domain/record.js'
import { type EntityKind, entityId } from '../../domain/values/ids.js'
import * as f from './fields.js'

const COUNTS = [
  'participantCount',
  'expectedParticipantCount',
  'signatoryCount',
  'namedCount',
  'speakerCount',
  'cityMemberCount',
  'memberCount',
  'networkSize',
  'founderCount',
  'partnerCount',
  'granteeCount',
  'pledgeCount',
] as const

const QUOTE_WORDS = 25

const one = { city: f.slug.optional(), organisation: f.slug.optional() }
const subject = z
  .strictObject({
    ...one,
    event: f.slug.optional(),
    programme: f.slug.optional(),
    article: f.slug.optional(),
  })
  .refine(isOne, 'is not exactly one thing')

const quote = f.text.refine(
  (value) => value.split(/\s+/).length <= QUOTE_WORDS,
  `is longer than ${QUOTE_WORDS} words`,
)

const common = {
  id: f.slug,
  subject,
  source: f.slug,
  quote: quote.nullable(),
  preferred: z.boolean(),
  note: f.text.nullable(),
  qualifier: f.text.optional(),
  asOf: f.partialDate.optional(),
}
const uncounted = { unit: z.null() }

const range = z
  .strictObject({ min: f.amount.optional(), max: f.amount.optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'is a range without ends')
  .refine(({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= max, 'is a range from more to less')

const approximate = z.literal(true).optional()
const count = z.strictObject({
  ...common,
  property: z.enum(COUNTS),
  value: z.union([f.amount, range]),
  unit: f.text,
  approximate,
})
const date = z.strictObject({
  ...common,
  ...uncounted,
  property: z.enum(['startDate', 'endDate']),
  value: f.partialDate,
})
const number = z.strictObject({
  ...common,
  ...uncounted,
  property: z.literal('editionNumber'),
  value: f.amount,
})
const participation = z.strictObject({
  ...common,
  ...uncounted,
  property: z.literal('participation'),
  value: z
    .strictObject({ ...one, role: f.word(EVENT_ROLES) })
    .refine(({ role: _, ...who }) => isOne(who), 'is not exactly one actor'),
})

export const claim = z.discriminatedUnion('property', [count, date, number, participation])

/** The claim of a record of `claims.json`. */
export function claimRecord(raw: z.infer<typeof claim>, origin: Origin): ClaimRecord {
  const { id, property, preferred, note, quote, qualifier = null, asOf = null } = raw
  const ends = raw.property === 'participation' ? raw.value : null
  return {
    origin,
    claim: {
      id: `claim:${id}`,
      subjectId: idOf(raw.subject),
      property,
      value: claimedValue(raw),
      qualifier,
      asOf,
      preferred,
      note,
      quote,
      sourceId: entityId('SOURCE', raw.source),
    },
    supports: ends && {
      actorId: idOf({ city: ends.city, organisation: ends.organisation }),
      role: ends.role,
    },
  }
}

function claimedValue(raw: z.infer<typeof claim>): ClaimValue {
  switch (raw.property) {
    case 'participation':
      return NO_VALUE
    case 'startDate':
    case 'endDate':
      return { ...NO_VALUE, date: raw.value }
    case 'editionNumber':
      return { ...NO_VALUE, number: raw.value }
    default:
      return { ...NO_VALUE, ...amountOf(raw.value), unit: raw.unit, approximate: raw.approximate === true }
  }
}

const amountOf = (value: z.infer<typeof count>['value']) =>
  typeof value === 'number' ? { number: value } : { min: value.min ?? null, max: value.max ?? null }

type OneOf = Readonly<Partial<Record<Lowercase<EntityKind>, string | undefined>>>

function isOne(ends: OneOf): boolean {
  return Object.values(ends).filter((end) => end !== undefined).length === 1
}

function idOf(ends: OneOf): string {
  const [kind = '', slug = ''] = Object.entries(ends).find(([, end]) => end !== undefined) ?? []
  return entityId(kind.toUpperCase() as EntityKind, slug)
}

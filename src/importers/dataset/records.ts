import { z } from 'zod'
import { ARTICLE_KINDS } from '../../domain/article.js'
import { REGIONS } from '../../domain/city.js'
import { COVERAGE_STATUSES } from '../../domain/coverage.js'
import { EVENT_KINDS } from '../../domain/event.js'
import { ORGANISATION_KINDS } from '../../domain/organisation.js'
import { EVENT_ROLES, PROGRAMME_ROLES } from '../../domain/participation.js'
import { type DatePrecision, earliestDay, latestDay, precisionOf } from '../../domain/values/dates.js'
import * as f from './fields.js'

/** The records of a data set folder, one schema a file. Each field is mapped by `entities.ts`, or ignored with its reason. */

const sources = z.array(f.slug).min(1, 'names no source')
const noted = { note: f.text.optional() }

export const source = z.strictObject({
  id: f.slug,
  url: f.webAddress,
  title: f.text,
  publisher: f.text,
  lang: f.language,
  retrieved: f.day,
})

export const topic = z.strictObject({ id: f.slug, label: f.names, broader: f.slug.optional() })

export const city = z
  .strictObject({
    id: f.slug,
    name: f.text,
    names: f.names,
    country: f.country,
    region: f.word(REGIONS),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    geonames: z.number().int().positive().nullable(),
    population: f.amount.nullable(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/, 'is not a Wikidata id')
      .nullable(),
    sources,
    ...noted,
  })
  .refine(({ lat, lon }) => (lat === null) === (lon === null), {
    path: ['lon'],
    error: 'is half of a coordinate',
  })

export const organisation = z.strictObject({
  id: f.slug,
  name: f.text,
  acronym: f.text.nullable(),
  names: f.names,
  kind: f.word(ORGANISATION_KINDS),
  website: f.webAddress.nullable(),
  parent: f.slug.optional(),
  city: f.slug.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'is not a Wikidata id')
    .nullable(),
  ror: z
    .string()
    .regex(/^0[a-z0-9]{8}$/, 'is not a ROR id')
    .nullable(),
  sources,
  ...noted,
})

const phase = z
  .strictObject({
    name: f.text,
    start: f.partialDate.nullable(),
    end: f.partialDate.nullable(),
    ...noted,
  })
  .refine(inOrder, { path: ['end'], error: 'is before the start' })

export const programme = z.strictObject({
  id: f.slug,
  name: f.text,
  acronym: f.text.nullable(),
  formerName: f.text.optional(),
  names: f.names.optional(),
  parent: f.slug.optional(),
  phases: z.array(phase),
  pillars: z.array(f.text),
  partners: z.array(z.strictObject({ organisation: f.slug, role: f.word(PROGRAMME_ROLES), sources })),
  cities: z.array(z.strictObject({ city: f.slug, phase: f.text.optional(), sources })),
  sources,
  ...noted,
})

const participant = z
  .strictObject({
    city: f.slug.optional(),
    organisation: f.slug.optional(),
    role: f.word(EVENT_ROLES),
    sources,
  })
  .refine(({ city, organisation }) => (city === undefined) !== (organisation === undefined), {
    error: 'is not exactly one city or organisation',
  })

export const event = z
  .strictObject({
    id: f.slug,
    title: f.text,
    names: f.names.optional(),
    kind: f.word(EVENT_KINDS),
    start: f.partialDate.nullable(),
    end: f.partialDate.nullable(),
    // Ignored: how precise a date is can be seen; it must agree.
    datePrecision: f.precision.nullable(),
    place: z.strictObject({ city: f.slug.nullable(), venue: f.text.nullable(), online: z.boolean() }),
    programme: f.slug.nullable(),
    partOf: f.slug.optional(),
    // Ignored: they stand among the participants too; both must agree.
    organisers: f.slugs,
    participants: z.array(participant),
    participantList: f.word(COVERAGE_STATUSES),
    topics: f.slugs,
    sources,
    ...noted,
  })
  .refine(inOrder, { path: ['end'], error: 'is before the start' })
  .refine(({ start, datePrecision }) => agrees(start, datePrecision), {
    path: ['datePrecision'],
    error: 'does not fit the start',
  })
  .refine(({ organisers, participants }) => sameOrganisers(organisers, participants), {
    path: ['organisers'],
    error: 'are not the organisations that participants name with the role organiser',
  })

export const article = z
  .strictObject({
    id: f.slug,
    title: f.text,
    lang: f.language,
    kind: f.word(ARTICLE_KINDS),
    published: f.partialDate.nullable(),
    // Ignored: how precise a date is can be seen; it must agree.
    datePrecision: f.precision.nullable(),
    publisher: f.slug.nullable(),
    publisherName: f.text,
    url: f.webAddress.nullable(),
    summary: f.text,
    mentions: z.strictObject({
      cities: f.slugs,
      organisations: f.slugs,
      events: f.slugs,
      programmes: f.slugs,
    }),
    topics: f.slugs,
    translations: f.slugs,
    sources,
    ...noted,
  })
  .refine(({ published, datePrecision }) => agrees(published, datePrecision), {
    path: ['datePrecision'],
    error: 'does not fit the date of publication',
  })

interface Dated {
  readonly start: string | null
  readonly end: string | null
}

function inOrder({ start, end }: Dated): boolean {
  return start === null || end === null || latestDay(end) >= earliestDay(start)
}

function agrees(date: string | null, precision: DatePrecision | null): boolean {
  return date === null ? precision === null : precisionOf(date) === precision
}

function sameOrganisers(
  organisers: readonly string[],
  participants: readonly z.infer<typeof participant>[],
): boolean {
  const named = participants.flatMap(({ organisation, role }) =>
    role === 'ORGANISER' && organisation ? organisation : [],
  )
  return new Set(named).size === organisers.length && organisers.every((id) => named.includes(id))
}

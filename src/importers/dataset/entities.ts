import type { z } from 'zod'
import type { Identifier } from '../../domain/entity.js'
import { type Phase, programmeStart } from '../../domain/programme.js'
import type {
  EntityDraft,
  EntityRecord,
  MentionDraft,
  Origin,
  ParticipationDraft,
} from '../../domain/record.js'
import type { LinkType } from '../../domain/relation.js'
import { type EntityKind, entityId } from '../../domain/values/ids.js'
import { closedSpan, openSpan } from '../../domain/values/span.js'
import type { LanguageText } from '../../domain/values/text.js'
import type * as raw from './records.js'

/** From the records of a data set to those of the domain, one function a file. */

type Link = EntityRecord['links'][number]

export function sourceRecord(
  { id, url, title, publisher, lang, retrieved }: z.infer<typeof raw.source>,
  origin: Origin,
) {
  return record(origin, {
    kind: 'SOURCE',
    id: entityId('SOURCE', id),
    name: title,
    nameLanguage: lang,
    names: [],
    url,
    note: null,
    publisherName: publisher,
    language: lang,
    retrieved,
  })
}

export function topicRecord({ id, label, broader }: z.infer<typeof raw.topic>, origin: Origin) {
  const names = namesOf(label)
  const name = names.find(({ language }) => language === 'en') ?? names[0] ?? { value: id, language: null }
  return record(
    origin,
    {
      kind: 'TOPIC',
      id: entityId('TOPIC', id),
      name: name.value,
      nameLanguage: name.language,
      names,
      url: null,
      note: null,
    },
    { links: linksTo('BROADER', 'TOPIC', 'broader', broader) },
  )
}

export function cityRecord(city: z.infer<typeof raw.city>, origin: Origin) {
  const { id, name, country, region, lat, lon, population, geonames, wikidata } = city
  return record(
    origin,
    {
      kind: 'CITY',
      id: entityId('CITY', id),
      ...named(name, city.names),
      url: null,
      note: city.note ?? null,
      country,
      region,
      latitude: lat,
      longitude: lon,
      population,
    },
    { identifiers: identifiersOf({ geonames, wikidata }), sourceIds: sourceIds(city.sources) },
  )
}

export function organisationRecord(organisation: z.infer<typeof raw.organisation>, origin: Origin) {
  const { id, name, acronym, kind, website, parent, city, wikidata, ror } = organisation
  return record(
    origin,
    {
      kind: 'ORGANISATION',
      id: entityId('ORGANISATION', id),
      ...named(name, organisation.names),
      url: website,
      note: organisation.note ?? null,
      organisationKind: kind,
      acronym,
    },
    {
      identifiers: identifiersOf({ wikidata, ror }),
      links: [
        ...linksTo('PARENT', 'ORGANISATION', 'parent', parent),
        ...linksTo('SEAT', 'CITY', 'city', city),
      ],
      sourceIds: sourceIds(organisation.sources),
    },
  )
}

export function programmeRecord(programme: z.infer<typeof raw.programme>, origin: Origin) {
  const { id, name, acronym, formerName = null, pillars, parent, partners, cities } = programme
  const phases = programme.phases.map(
    (phase): Phase => ({
      name: phase.name,
      startDate: phase.start,
      endDate: phase.end,
      note: phase.note ?? null,
    }),
  )
  const startDate = programmeStart(phases)
  return record(
    origin,
    {
      kind: 'PROGRAMME',
      id: entityId('PROGRAMME', id),
      ...named(name, programme.names ?? {}),
      url: null,
      note: programme.note ?? null,
      acronym,
      formerName,
      phases,
      pillars,
      startDate,
      endDate: null,
      ...openSpan(startDate, null),
    },
    {
      links: linksTo('PARENT', 'PROGRAMME', 'parent', parent),
      participations: [
        ...partners.map(
          ({ organisation, role, sources }, at): ParticipationDraft => ({
            actorId: entityId('ORGANISATION', organisation),
            role,
            phase: null,
            sourceIds: sourceIds(sources),
            field: `partners[${at}].organisation`,
          }),
        ),
        ...cities.map(
          ({ city, phase = null, sources }, at): ParticipationDraft => ({
            actorId: entityId('CITY', city),
            role: 'MEMBER',
            phase,
            sourceIds: sourceIds(sources),
            field: `cities[${at}].city`,
          }),
        ),
      ],
      sourceIds: sourceIds(programme.sources),
    },
  )
}

export function eventRecord(event: z.infer<typeof raw.event>, origin: Origin) {
  const { id, title, kind, start, end, place, programme, partOf, participants, participantList, topics } =
    event
  return record(
    origin,
    {
      kind: 'EVENT',
      id: entityId('EVENT', id),
      ...named(title, event.names ?? {}),
      url: null,
      note: event.note ?? null,
      eventKind: kind,
      startDate: start,
      endDate: end,
      venue: place.venue,
      online: place.online,
      coverage: participantList,
      ...closedSpan(start, end),
    },
    {
      links: [
        ...linksTo('PLACE', 'CITY', 'place.city', place.city),
        ...linksTo('PROGRAMME', 'PROGRAMME', 'programme', programme),
        ...linksTo('PART_OF', 'EVENT', 'partOf', partOf),
        ...linksTo('ABOUT', 'TOPIC', 'topics', ...topics),
      ],
      participations: participants.map(
        ({ city, organisation, role, sources }, at): ParticipationDraft => ({
          actorId: city === undefined ? entityId('ORGANISATION', organisation ?? '') : entityId('CITY', city),
          role,
          phase: null,
          sourceIds: sourceIds(sources),
          field: `participants[${at}].${city === undefined ? 'organisation' : 'city'}`,
        }),
      ),
      sourceIds: sourceIds(event.sources),
    },
  )
}

export function articleRecord(article: z.infer<typeof raw.article>, origin: Origin) {
  const { id, title, lang, kind, published, publisher, publisherName, url, summary, mentions, topics } =
    article
  const mentioned = (of: EntityKind, field: keyof typeof mentions): MentionDraft[] =>
    mentions[field].map((slug, at) => ({ entityId: entityId(of, slug), field: `mentions.${field}[${at}]` }))
  return record(
    origin,
    {
      kind: 'ARTICLE',
      id: entityId('ARTICLE', id),
      name: title,
      nameLanguage: lang,
      names: [],
      url,
      note: article.note ?? null,
      articleKind: kind,
      language: lang,
      published,
      publisherName,
      summary,
    },
    {
      links: [
        ...linksTo('PUBLISHER', 'ORGANISATION', 'publisher', publisher),
        ...linksTo('ABOUT', 'TOPIC', 'topics', ...topics),
        ...linksTo('TRANSLATION', 'ARTICLE', 'translations', ...article.translations),
      ],
      mentions: [
        ...mentioned('CITY', 'cities'),
        ...mentioned('ORGANISATION', 'organisations'),
        ...mentioned('EVENT', 'events'),
        ...mentioned('PROGRAMME', 'programmes'),
      ],
      sourceIds: sourceIds(article.sources),
    },
  )
}

function record(origin: Origin, entity: EntityDraft, rest: Partial<EntityRecord> = {}): EntityRecord {
  return {
    origin,
    entity,
    identifiers: [],
    links: [],
    participations: [],
    mentions: [],
    sourceIds: [],
    ...rest,
  }
}

/** The default name's language is that of an equal name; the other names follow. */
function named(name: string, byLanguage: Readonly<Record<string, string>>) {
  const names = namesOf(byLanguage)
  return { name, nameLanguage: names.find(({ value }) => value === name)?.language ?? null, names }
}

const namesOf = (byLanguage: Readonly<Record<string, string>>): LanguageText[] =>
  Object.entries(byLanguage).map(([language, value]) => ({ value, language }))

const sourceIds = (slugs: readonly string[]): string[] =>
  [...new Set(slugs)].map((slug) => entityId('SOURCE', slug))

const linksTo = (
  type: LinkType,
  kind: EntityKind,
  field: string,
  ...slugs: readonly (string | null | undefined)[]
): Link[] => slugs.flatMap((slug) => (slug ? { type, toId: entityId(kind, slug), field } : []))

const identifiersOf = (values: Readonly<Record<string, string | number | null>>): Identifier[] =>
  Object.entries(values).flatMap(([scheme, value]) =>
    value === null ? [] : { scheme, value: String(value) },
  )

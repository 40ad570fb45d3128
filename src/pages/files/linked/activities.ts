import type { DialogueFragment, EventPageQuery, ProgrammePageQuery, Role } from '../../generated.js'
import { headOf, named, type Thing } from './thing.js'

/** What taking part in a role is called: by the activity, of the actor. */
const PARTS: Readonly<Record<Role, string>> = {
  HOST: 'organizer',
  ORGANISER: 'organizer',
  SPEAKER: 'performer',
  PARTICIPANT: 'attendee',
  SIGNATORY: 'attendee',
  LEAD: 'member',
  PARTNER: 'member',
  ASSOCIATE: 'member',
  MEMBER: 'member',
  FUNDER: 'funder',
  CO_FUNDER: 'funder',
}

interface Part {
  readonly role: Role
  readonly actor: Parameters<typeof named>[1]
}

function partsOf(base: string, participations: readonly Part[]): Thing {
  const parts: Record<string, Thing[]> = {}
  for (const { role, actor } of participations) {
    const part = PARTS[role]
    parts[part] = [...(parts[part] ?? []), named(base, actor)]
  }
  return parts
}

const dates = ({ startDate, endDate }: { startDate: string | null; endDate: string | null }): Thing => ({
  ...(startDate !== null && { startDate }),
  ...(endDate !== null && { endDate }),
})

export function eventThing({ event }: EventPageQuery, base: string): Thing | null {
  if (!event) return null
  const location = placeOf(base, event.place)
  return {
    ...headOf(base, event),
    ...dates(event),
    ...(location && { location }),
    about: event.topics.map((topic) => named(base, topic)),
    ...(event.partOf && { superEvent: named(base, event.partOf) }),
    subEvent: event.parts.nodes.map((part) => named(base, part)),
    ...partsOf(base, event.participations.nodes),
    subjectOf: event.articles.nodes.map((article) => named(base, article)),
  }
}

function placeOf(base: string, { city, venue, online }: DialogueFragment['place']): Thing | null {
  if (city === null) return online ? { '@type': 'VirtualLocation', url: base } : null
  const address = { '@type': 'PostalAddress', addressLocality: city.name, addressCountry: city.country }
  return { '@type': 'Place', name: venue ?? city.name, address, containedInPlace: named(base, city) }
}

export function programmeThing({ programme }: ProgrammePageQuery, base: string): Thing | null {
  if (!programme) return null
  const head = headOf(base, programme)
  const others = [programme.acronym, programme.formerName].filter((name) => name !== null)
  return {
    ...head,
    alternateName: [...others, ...(head.alternateName as unknown[])],
    ...(programme.startDate !== null && { foundingDate: programme.startDate }),
    ...(programme.endDate !== null && { dissolutionDate: programme.endDate }),
    ...(programme.parent && { parentOrganization: named(base, programme.parent) }),
    ...partsOf(base, programme.participations.nodes),
    event: programme.events.nodes.map((event) => named(base, event)),
  }
}

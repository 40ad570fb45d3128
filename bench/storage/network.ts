import { Random } from '../../tests/support/random.js'

/** The network that both ways of storing hold: the same seed gives the same participations. */

export interface Size {
  readonly cities: number
  readonly events: number
  readonly participations: number
}

export interface StoredParticipation {
  readonly city: string
  readonly event: string
  readonly properties: { readonly id: string; readonly role: string; readonly start: string }
}

const ROLES = ['HOST', 'ORGANISER', 'SPEAKER', 'PARTICIPANT', 'SIGNATORY'] as const

export const cityId = (at: number): string => `city:${at}`
export const eventId = (at: number): string => `event:${at}`
const participationId = (city: number, event: number, role: string): string =>
  `participation:${city}~${event}~${role}`

export const cities = (count: number): { readonly id: string; readonly name: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: cityId(at), name: `City ${at}` }))

export const events = (
  count: number,
): { readonly id: string; readonly title: string; readonly start: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: eventId(at), title: `Event ${at}`, start: startOf(at) }))

const startOf = (event: number): string => `20${10 + (event % 15)}-0${1 + (event % 9)}-1${event % 10}`

/** All participations, in batches; a few cities and events have far more than the others. */
export function* participationBatches(size: Size, batch: number): Generator<StoredParticipation[]> {
  const random = new Random(7)
  const seen = new Set<string>()
  while (seen.size < size.participations) {
    const rows: StoredParticipation[] = []
    while (rows.length < batch && seen.size < size.participations) {
      const participation = drawn(random, size)
      if (seen.has(participation.properties.id)) continue
      seen.add(participation.properties.id)
      rows.push(participation)
    }
    yield rows
  }
}

function drawn(random: Random, size: Size): StoredParticipation {
  const [city, event, role] = [popularCity(random, size), popularEvent(random, size), random.pick(ROLES)]
  return {
    city: cityId(city),
    event: eventId(event),
    properties: { id: participationId(city, event, role), role, start: startOf(event) },
  }
}

export const popularCity = (random: Random, { cities }: Size): number =>
  Math.floor(cities * random.next() ** 3)
export const popularEvent = (random: Random, { events }: Size): number =>
  Math.floor(events * random.next() ** 2)

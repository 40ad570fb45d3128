import type { World } from '../../tests/support/world.js'

/** What stands around a city of a world. */
export interface Standing {
  readonly id: string
  /** Events that it took part in. */
  readonly events: number
  /** Participations in these events: as many as a question about those it met has to look at. */
  readonly met: number
  readonly articles: number
}

/** Who is joined to whom in a world, counted from its records. */
export class Network {
  readonly standings: readonly Standing[]
  readonly #neighbours = new Map<string, Set<string>>()

  constructor(world: World) {
    const counts = new Map(world.cities.map(({ id }) => [id, { id, events: 0, met: 0, articles: 0 }]))
    for (const { id, participants, place } of world.events) {
      for (const { city, organisation } of participants) {
        this.#join(`event:${id}`, city ? `city:${city}` : `organisation:${organisation}`)
        const standing = counts.get(city ?? '')
        if (!standing) continue
        standing.events += 1
        standing.met += participants.length
      }
      if (place.city) this.#join(`event:${id}`, `city:${place.city}`)
    }
    for (const { id, mentions, publisher } of world.articles) {
      for (const city of mentions.cities) {
        this.#join(`article:${id}`, `city:${city}`)
        const standing = counts.get(city)
        if (standing) standing.articles += 1
      }
      for (const event of mentions.events) this.#join(`article:${id}`, `event:${event}`)
      if (publisher) this.#join(`article:${id}`, `organisation:${publisher}`)
    }
    this.standings = [...counts.values()]
  }

  /** The cities that took part in so many events, those with the most usual surroundings first. */
  citiesWith(events: number): readonly Standing[] {
    const alike = this.standings.filter((city) => city.events === events)
    const met = medianOf(alike.map((city) => city.met))
    const articles = medianOf(alike.map((city) => city.articles))
    const strangeness = (city: Standing) =>
      Math.abs(city.articles - articles) * 1_000 + Math.abs(city.met - met)
    return alike.sort((one, other) => strangeness(one) - strangeness(other))
  }

  /** How many events the city in the middle took part in, of all that took part in any. */
  medianEvents(): number {
    return medianOf(this.standings.flatMap(({ events }) => (events > 0 ? events : [])))
  }

  /** The most connected first. */
  hubs(count: number): readonly Standing[] {
    return this.standings.toSorted((one, other) => other.events - one.events).slice(0, count)
  }

  /** Whether two entities are at most four steps apart. */
  isNear(one: string, other: string): boolean {
    const around = this.#within(2, one)
    return [...this.#within(2, other)].some((id) => around.has(id))
  }

  /** Whether two entities are three steps apart or less. */
  isNearer(one: string, other: string): boolean {
    const around = this.#within(1, one)
    return [...this.#within(2, other)].some((id) => around.has(id))
  }

  #within(steps: number, id: string): ReadonlySet<string> {
    const reached = new Set([id])
    for (let step = 0; step < steps; step += 1) {
      for (const at of [...reached]) for (const next of this.#neighbours.get(at) ?? []) reached.add(next)
    }
    return reached
  }

  #join(one: string, other: string): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#neighbours.get(from) ?? new Set<string>()
      this.#neighbours.set(from, known.add(to))
    }
  }
}

export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

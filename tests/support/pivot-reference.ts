import type { PivotDimension, PivotFilter, PivotMeasure } from '../../src/domain/criteria/pivot.js'
import { type Part, Reference } from './reference.js'
import type { World } from './world.js'

/**
 * Tables of counts, made from a world's records by plain loops: every thing is put into the set of each of its rows. What a
 * dimension means for a measure is written here a second time on purpose.
 */

/** A thing that counts: its id, and a way to its values of a dimension. */
interface Thing {
  readonly id: string
  readonly values: (dimension: PivotDimension) => readonly (string | null | undefined)[]
}

interface ReferenceRow {
  readonly keys: readonly {
    readonly dimension: string
    readonly value: string | null
    readonly label: string | null
  }[]
  readonly count: number
}

export class PivotReference {
  readonly #world: World
  readonly #reference: Reference

  constructor(world: World) {
    this.#world = world
    this.#reference = new Reference(world)
  }

  table(measure: PivotMeasure, by: readonly PivotDimension[], filter: PivotFilter) {
    const things = this.#things(measure, filter)
    const rows = new Map<string, Set<string>>()
    for (const { id, values } of things) {
      for (const combination of product(by.map((dimension) => orUnknown(values(dimension))))) {
        const key = JSON.stringify(combination)
        rows.set(key, (rows.get(key) ?? new Set()).add(id))
      }
    }
    return { rows: this.#inOrder(by, rows), total: new Set(things.map(({ id }) => id)).size }
  }

  #inOrder(by: readonly PivotDimension[], rows: ReadonlyMap<string, ReadonlySet<string>>): ReferenceRow[] {
    // The empty list, which stands for the unknown, sorts behind every text where each text has a character before it.
    const place = (key: string) =>
      (JSON.parse(key) as (string | null)[])
        .map((value) => (value === null ? '2' : `1${value}`))
        .join('\u0000')
    return [...rows.keys()]
      .sort((one, other) => (place(one) < place(other) ? -1 : 1))
      .map((key) => ({
        keys: (JSON.parse(key) as (string | null)[]).map((value, at) => ({
          dimension: by[at] as string,
          value,
          label: this.#label(by[at], value),
        })),
        count: rows.get(key)?.size ?? 0,
      }))
  }

  #label(dimension: PivotDimension | undefined, value: string | null): string | null {
    if (dimension === 'TOPIC')
      return this.#world.topics.find(({ id }) => `topic:${id}` === value)?.label.en ?? null
    if (dimension !== 'PROGRAMME') return value
    return this.#world.programmes.find(({ id }) => `programme:${id}` === value)?.name ?? null
  }

  #things(measure: PivotMeasure, filter: PivotFilter): Thing[] {
    const { during, topics, programmes, eventKinds, languages, kinds, roles } = filter
    switch (measure) {
      case 'EVENTS': {
        const wanted = this.#reference.entities('EVENT', {
          ...(during && { during }),
          ...(topics && { topics: { some: topics } }),
          ...(programmes && { programme: { in: programmes } }),
          ...(eventKinds && { kind: { in: eventKinds } }),
        })
        return wanted.map((id) => ({ id, values: (dimension) => this.#ofEvent(id, dimension) }))
      }
      case 'ARTICLES': {
        const wanted = this.#reference.entities('ARTICLE', {
          ...(during && { published: during }),
          ...(topics && { topics: { some: topics } }),
          ...(languages && { language: { in: languages } }),
        })
        return wanted.map((id) => ({ id, values: (dimension) => this.#ofArticle(id, dimension) }))
      }
      default: {
        const activities = [
          ...this.#reference.entities('EVENT', {}),
          ...this.#reference.entities('PROGRAMME', {}),
        ]
        const wanted = { during, topics, programmes, eventKinds, kinds, roles }
        return activities
          .flatMap((id) => this.#reference.participations('activity', id, wanted))
          .map((part) => ({
            id: measure === 'ACTORS' ? part.actor : part.id,
            values: (dimension) =>
              dimension === 'KIND' && measure === 'ACTORS'
                ? [this.#actorKind(part)]
                : this.#ofPart(part, dimension),
          }))
      }
    }
  }

  #event(id: string) {
    return this.#world.events.find((event) => `event:${event.id}` === id)
  }

  #ofEvent(id: string, dimension: PivotDimension): readonly (string | null | undefined)[] {
    const event = this.#event(id)
    const place = this.#world.cities.find((city) => city.id === event?.place.city)
    switch (dimension) {
      case 'YEAR':
        return [event?.start?.slice(0, 4)]
      case 'TOPIC':
        return event?.topics.map((topic) => `topic:${topic}`) ?? []
      case 'KIND':
        return [event?.kind.toUpperCase()]
      case 'COUNTRY':
        return [place?.country]
      case 'REGION':
        return [place?.region.toUpperCase()]
      default:
        return [event?.programme && `programme:${event.programme}`]
    }
  }

  #ofArticle(id: string, dimension: PivotDimension): readonly (string | null | undefined)[] {
    const article = this.#world.articles.find((article) => `article:${article.id}` === id)
    switch (dimension) {
      case 'YEAR':
        return [article?.published?.slice(0, 4)]
      case 'TOPIC':
        return article?.topics.map((topic) => `topic:${topic}`) ?? []
      case 'KIND':
        return [article?.kind.toUpperCase()]
      default:
        return [article?.lang]
    }
  }

  #ofPart(part: Part, dimension: PivotDimension): readonly (string | null | undefined)[] {
    const city = this.#world.cities.find(({ id }) => `city:${id}` === part.actor)
    const inEvent = part.activity.startsWith('event:')
    switch (dimension) {
      case 'YEAR':
        return [part.days && String(new Date(part.days[0]).getUTCFullYear())]
      case 'ROLE':
        return [part.role]
      case 'COUNTRY':
        return [city?.country]
      case 'REGION':
        return [city?.region.toUpperCase()]
      case 'TOPIC':
        return inEvent ? this.#ofEvent(part.activity, dimension) : []
      case 'KIND':
        return inEvent ? this.#ofEvent(part.activity, dimension) : ['PROGRAMME']
      default:
        return inEvent ? this.#ofEvent(part.activity, dimension) : [part.activity]
    }
  }

  #actorKind({ actor }: Part): string | undefined {
    if (actor.startsWith('city:')) return 'CITY'
    return this.#world.organisations.find(({ id }) => `organisation:${id}` === actor)?.kind.toUpperCase()
  }
}

/** A thing without a value is in the row of the unknown. */
function orUnknown(values: readonly (string | null | undefined)[]): readonly (string | null)[] {
  const known = values.flatMap((value) => (value === null || value === undefined ? [] : [value]))
  return known.length === 0 ? [null] : known
}

/** One value of each list, in all ways. */
function product(lists: readonly (readonly (string | null)[])[]): readonly (readonly (string | null)[])[] {
  return lists.reduce<readonly (readonly (string | null)[])[]>(
    (found, list) => found.flatMap((start) => list.map((value) => [...start, value])),
    [[]],
  )
}

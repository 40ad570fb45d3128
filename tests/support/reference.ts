import type { FilterByKind, ParticipationFilter } from '../../src/domain/criteria/filters.js'
import type { EntityKind } from '../../src/domain/values/ids.js'
import type { Period } from '../../src/domain/values/span.js'
import { recordsOf, type World } from './world.js'

/**
 * Reference answers, counted from a world's records by other code than Parley's: plain loops over everything, dates by
 * the calendar of the platform. What follows from a rule of the design is written here a second time on purpose.
 */

/** true, false, or null where it is not known. */
type Truth = boolean | null
type Plain = Record<string, unknown>

/** An edge between an actor and an activity, with the days it may have lasted. */
export interface Part {
  readonly id: string
  readonly actor: string
  readonly activity: string
  readonly role: string
  readonly phase: string | null
  readonly days: Days | null
  readonly sources: number
}

/** First and last possible start, first and last possible end. */
export type Days = readonly [startFrom: number, startTo: number, endFrom: number, endTo: number]

const FOREVER = Date.UTC(9999, 11, 31)

function first(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

function last(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return Date.UTC(year, 11, 31)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

export function bounded(start: string | null, end: string | null): Days | null {
  if (start === null) return null
  const until = end ?? start
  return [first(start), Math.min(last(start), last(until)), Math.max(first(start), first(until)), last(until)]
}

export function open(start: string | null, end: string | null): Days | null {
  if (start === null || end !== null) return bounded(start, end)
  return [first(start), last(start), first(start), FOREVER]
}

export function during(days: Days | null, { from, to, overlap }: Period): Truth {
  if (!days) return null
  const [begin, finish] = [from ? first(from) : 0, to ? last(to) : FOREVER]
  const [startFrom, startTo, endFrom, endTo] = days
  return overlap === 'CERTAIN' ? startTo <= finish && endFrom >= begin : startFrom <= finish && endTo >= begin
}

/** The reference for one world. */
export class Reference {
  readonly parts: readonly Part[]
  readonly #world: World

  constructor(world: World) {
    this.#world = world
    this.parts = [...this.#eventParts(), ...this.#programmeParts()]
  }

  /** The ids of the entities of a kind that a filter wants. */
  entities<K extends EntityKind>(kind: K, filter: FilterByKind[K] | undefined): string[] {
    return this.records(kind).flatMap((record) => {
      const wanted = filter ? this.#matches(kind, record, filter as Plain) : true
      return wanted === true ? `${kind.toLowerCase()}:${record.id}` : []
    })
  }

  /** The participations of an actor, or in an activity, that a filter wants. */
  participations(side: 'actor' | 'activity', id: string, filter: ParticipationFilter | undefined): Part[] {
    const other = side === 'actor' ? 'activity' : 'actor'
    return this.parts.filter(
      (part) => part[side] === id && (!filter || this.#part(part, filter, other) === true),
    )
  }

  /** How many different cities an event lists. */
  listedCities(eventId: string): number {
    const cities = this.parts.flatMap(({ activity, actor }) =>
      activity === eventId && actor.startsWith('city:') ? actor : [],
    )
    return new Set(cities).size
  }

  /** The ids of the articles that mention an entity. */
  articlesMentioning(id: string): string[] {
    return this.#world.articles.flatMap((article) =>
      mentionsOf(article).includes(id) ? `article:${article.id}` : [],
    )
  }

  mentions(articleId: string): string[] {
    const article = this.#world.articles.find(({ id }) => `article:${id}` === articleId)
    return article ? mentionsOf(article) : []
  }

  records(kind: EntityKind): readonly (Plain & { id: string })[] {
    return recordsOf(this.#world, kind) as never
  }

  #matches(kind: EntityKind, record: Plain & { id: string }, filter: Plain): Truth {
    const truths = Object.entries(filter)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => this.#field(kind, record, name, value as Plain))
    return every(truths)
  }

  #field(kind: EntityKind, record: Plain & { id: string }, name: string, value: Plain): Truth {
    const recurse = (inner: unknown) => this.#matches(kind, record, inner as Plain)
    const id = `${kind.toLowerCase()}:${record.id}`
    switch (name) {
      case 'and':
        return every((value as unknown as Plain[]).map(recurse))
      case 'or':
        return some((value as unknown as Plain[]).map(recurse))
      case 'not':
        return not(recurse(value))
      case 'id':
        return operators(id, value)
      case 'name':
      case 'title':
        return textOperators(namesOf(kind, record), value)
      case 'country':
        return kind === 'CITY' ? operators(record.country, value) : this.#placeCountry(record, value)
      case 'region':
      case 'coverage':
        return operators(upper(kind === 'CITY' ? record.region : record.participantList), value)
      case 'kind':
        return operators(upper(record.kind), value)
      case 'population':
        return operators(record.population, value)
      case 'acronym':
        return textOperators(record.acronym === null ? null : [record.acronym as string], value)
      case 'language':
        return operators(record.lang, value)
      case 'online':
        return operators((record.place as Plain).online, value)
      case 'during':
      case 'published':
        return during(this.#days(kind, record), value as Period)
      case 'participations':
        return this.#related(kind, record, value)
      case 'mentions':
        return this.#mentions(id, value)
      case 'topics':
        return this.#topics(record.topics as string[], value)
      case 'publisher':
        return kind === 'SOURCE'
          ? textOperators([record.publisher as string], value)
          : linked('organisation', record.publisher, value)
      case 'programme':
        return linked('programme', record.programme, value)
      case 'city':
        return linked('city', (record.place as Plain).city, value)
      case 'partOf':
        return linked('event', record.partOf, value)
      case 'parent':
      case 'broader':
        return linked(kind.toLowerCase(), record[name], value)
      default:
        throw new Error(`The reference does not know the field ${name}.`)
    }
  }

  #placeCountry(record: Plain, value: Plain): Truth {
    const city = this.#world.cities.find(({ id }) => id === (record.place as Plain).city)
    return city ? operators(city.country, value) === true : false
  }

  #days(kind: EntityKind, record: Plain): Days | null {
    if (kind === 'EVENT') return bounded(record.start as string | null, record.end as string | null)
    if (kind === 'ARTICLE') return bounded(record.published as string | null, null)
    return open(programmeStart(record as unknown as World['programmes'][number]), null)
  }

  #related(kind: EntityKind, record: Plain & { id: string }, { some: wanted, none, lists }: Plain): Truth {
    const side = kind === 'EVENT' || kind === 'PROGRAMME' ? 'activity' : 'actor'
    const id = `${kind.toLowerCase()}:${record.id}`
    const exists = (filter: unknown) =>
      this.participations(side, id, filter as ParticipationFilter).length > 0
    const speaking = (lists as string[] | undefined) ?? ['COMPLETE']
    const known = kind !== 'EVENT' || speaking.includes(upper(record.participantList) ?? '')
    const absent = (filter: unknown): Truth => (exists(filter) ? false : known || null)
    return every([!wanted || exists(wanted), !none || absent(none)])
  }

  #mentions(id: string, { some: wanted, none }: Plain): Truth {
    const exists = ({ entities, kinds }: Plain) =>
      this.mentions(id).some(
        (entity) =>
          (!entities || (entities as string[]).includes(entity)) &&
          (!kinds || (kinds as string[]).includes(upper(entity.split(':')[0]) ?? '')),
      )
    return (!wanted || exists(wanted as Plain)) && (!none || !exists(none as Plain))
  }

  #topics(own: readonly string[], { some: wanted, none, includeNarrower }: Plain): Truth {
    const reach = includeNarrower === false ? own.map((id) => [id]) : own.map((id) => this.#upwards(id))
    const about = (ids: unknown) => reach.flat().some((id) => (ids as string[]).includes(`topic:${id}`))
    return (!wanted || about(wanted)) && (!none || !about(none))
  }

  /** A topic and all that it is a part of. */
  #upwards(id: string): string[] {
    const topic = this.#world.topics.find((topic) => topic.id === id)
    return [id, ...(topic?.broader ? this.#upwards(topic.broader) : [])]
  }

  #part(part: Part, filter: ParticipationFilter, other: 'actor' | 'activity'): Truth {
    const event = this.#world.events.find(({ id }) => `event:${id}` === part.activity)
    const within = [part.activity, ...(event?.programme ? [`programme:${event.programme}`] : [])]
    return every([
      !filter.roles || filter.roles.includes(part.role as never),
      !filter.kinds || filter.kinds.includes(part[other].split(':')[0]?.toUpperCase() as never),
      filter.during ? during(part.days, filter.during) : true,
      !filter.actors || filter.actors.includes(part.actor),
      !filter.activities || filter.activities.includes(part.activity),
      !filter.eventKinds || (event !== undefined && filter.eventKinds.includes(upper(event.kind) as never)),
      !filter.topics || (event !== undefined && this.#topics(event.topics, { some: filter.topics }) === true),
      !filter.programmes || filter.programmes.some((id) => within.includes(id)),
      !filter.phases || (part.phase !== null && filter.phases.includes(part.phase)),
      filter.sourceCount ? operators(part.sources, filter.sourceCount as Plain) : true,
    ])
  }

  #eventParts(): Part[] {
    return this.#world.events.flatMap((event) =>
      event.participants.map(({ city, organisation, role, sources }) => {
        const quoted = this.#world.claims.flatMap((claim) => {
          const value = claim.value as Plain
          const same = value.city === city && value.organisation === organisation && value.role === role
          return claim.property === 'participation' && (claim.subject as Plain).event === event.id && same
            ? (claim.source as string)
            : []
        })
        return {
          ...ends(city ? `city:${city}` : `organisation:${organisation}`, `event:${event.id}`, role, null),
          days: bounded(event.start, event.end),
          sources: new Set([...sources, ...quoted]).size,
        }
      }),
    )
  }

  #programmeParts(): Part[] {
    return this.#world.programmes.flatMap((programme) => {
      const part = (actor: string, role: string, phase: string | null, sources: readonly string[]): Part => {
        const named = programme.phases.find(({ name }) => name === phase)
        const days = named?.start ? open(named.start, named.end) : open(programmeStart(programme), null)
        return {
          ...ends(actor, `programme:${programme.id}`, role, phase),
          days,
          sources: new Set(sources).size,
        }
      }
      return [
        ...programme.partners.map(({ organisation, role, sources }) =>
          part(`organisation:${organisation}`, role, null, sources),
        ),
        ...programme.cities.map(({ city, phase, sources }) =>
          part(`city:${city}`, 'member', phase ?? null, sources),
        ),
      ]
    })
  }
}

function ends(actor: string, activity: string, role: string, phase: string | null) {
  const id = [actor, activity, role, ...(phase ? [encodeURIComponent(phase)] : [])].join('~')
  return { id: `participation:${id}`, actor, activity, role: role.toUpperCase(), phase }
}

export function programmeStart({ phases }: World['programmes'][number]): string | null {
  const starts = phases.flatMap(({ start }) => (start ? [start] : []))
  return starts.sort((one, other) => first(one) - first(other))[0] ?? null
}

export function mentionsOf({ mentions }: World['articles'][number]): string[] {
  return [
    ...mentions.cities.map((id) => `city:${id}`),
    ...mentions.organisations.map((id) => `organisation:${id}`),
    ...mentions.events.map((id) => `event:${id}`),
    ...mentions.programmes.map((id) => `programme:${id}`),
  ]
}

function namesOf(kind: EntityKind, record: Plain): string[] {
  if (kind === 'TOPIC') return Object.values(record.label as Record<string, string>)
  return [
    (record.name ?? record.title) as string,
    ...Object.values((record.names ?? {}) as Record<string, string>),
  ]
}

const upper = (word: unknown): string | null => (typeof word === 'string' ? word.toUpperCase() : null)

/** As readers compare names: letters alone, by the platform's own collation. */
const collator = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' })
const SPELLED: Record<string, string> = { Ł: 'L', ł: 'l', Ø: 'O', ø: 'o' }
const plain = (text: string): string => text.replace(/[ŁłØø]/g, (letter) => SPELLED[letter] ?? letter)
const sameText = (one: string, other: string): boolean => collator.compare(plain(one), plain(other)) === 0

function hasPart(text: string, part: string): boolean {
  const [whole, wanted] = [plain(text).normalize('NFC'), plain(part).normalize('NFC')]
  return Array.from(whole).some((_, at) =>
    Array.from({ length: whole.length - at + 1 }, (_, length) => whole.slice(at, at + length)).some(
      (piece) => collator.compare(piece, wanted) === 0,
    ),
  )
}

function textOperators(texts: readonly string[] | null, operators: Plain): Truth {
  if (operators.known !== undefined && operators.known !== (texts !== null)) return false
  const { known: _, ...rest } = operators
  if (texts === null) return every(Object.values(rest).map((value) => (isEmpty(value) ? false : null)))
  return every(
    Object.entries(rest).map(([name, value]) => {
      if (name === 'eq') return texts.some((text) => sameText(text, value as string))
      if (name === 'in')
        return texts.some((text) => (value as string[]).some((wanted) => sameText(text, wanted)))
      return texts.some((text) => hasPart(text, value as string))
    }),
  )
}

function operators(value: unknown, wanted: Plain): Truth {
  const known = value !== null && value !== undefined
  return every(
    Object.entries(wanted).map(([name, operand]): Truth => {
      if (name === 'known') return operand === known
      if (name === 'in' && isEmpty(operand)) return false
      if (!known) return null
      switch (name) {
        case 'eq':
          return value === operand
        case 'in':
          return (operand as unknown[]).includes(value)
        case 'gt':
          return (value as number) > (operand as number)
        case 'gte':
          return (value as number) >= (operand as number)
        case 'lt':
          return (value as number) < (operand as number)
        default:
          return (value as number) <= (operand as number)
      }
    }),
  )
}

/** Nothing is in an empty list, not even what is not known. */
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** A link that is not there matches no id. */
function linked(kind: string, slug: unknown, wanted: Plain): Truth {
  const { known, ...rest } = wanted
  const there = slug !== null && slug !== undefined
  if (known !== undefined && known !== there) return false
  return Object.keys(rest).length === 0 || (there && operators(`${kind}:${slug}`, rest) === true)
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth)
const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true
const some = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false

import type { FilterByKind, ParticipationFilter } from '../../src/domain/criteria/filters.js'
import type { Order } from '../../src/domain/criteria/page.js'
import type { PivotFilter } from '../../src/domain/criteria/pivot.js'
import type { EntityKind } from '../../src/domain/values/ids.js'
import type { Period } from '../../src/domain/values/span.js'
import { ORDERS } from '../../src/graph/index.js'
import type { Random } from './random.js'
import {
  ARTICLE_KINDS,
  COVERAGES,
  EVENT_KINDS,
  EVENT_ROLES,
  ORGANISATION_KINDS,
  recordsOf,
  type World,
} from './world.js'

type Plain = Record<string, unknown>

/** Random filters and orders, of values that a world has and of some that it has not. */
export class RandomCriteria {
  readonly #random: Random
  readonly #world: World

  constructor(random: Random, world: World) {
    this.#random = random
    this.#world = world
  }

  order(kind: EntityKind): Order[] {
    const fields = this.#random.some(Object.keys(ORDERS[kind]), 3)
    const wanted = fields.length === 0 ? ['NAME'] : fields
    return wanted.map((field) => ({ field, direction: this.#random.chance(0.5) ? 'ASC' : 'DESC' }))
  }

  filter<K extends EntityKind>(kind: K, depth = 2): FilterByKind[K] {
    const makers = Object.entries(this.#fields(kind))
    const fields = this.#random.some(makers, 2).map(([name, make]) => [name, make()])
    const inner = () => this.filter(kind, depth - 1)
    const combined: Plain = {}
    if (depth > 0 && this.#random.chance(0.4)) combined.not = inner()
    if (depth > 0 && this.#random.chance(0.3)) combined.or = [inner(), inner()]
    if (depth > 0 && this.#random.chance(0.2)) combined.and = [inner(), inner()]
    return { ...Object.fromEntries(fields), ...combined } as FilterByKind[K]
  }

  participations(): ParticipationFilter {
    return this.#fieldsOf(this.#participationFields(), 3)
  }

  /** A value for each field of a filter of participations. */
  allParticipations(): ParticipationFilter {
    return this.#participationFields()
  }

  /** A filter of a table of counts, of some of these fields. */
  pivot(fields: readonly (keyof PivotFilter)[]): PivotFilter {
    const values = { ...this.#participationFields(), languages: this.#random.some(['en', 'fr', 'xx'], 2) }
    const known = Object.entries(values).filter(([name]) => fields.some((field) => field === name))
    return this.#fieldsOf(Object.fromEntries(known), 3)
  }

  #fieldsOf(values: Plain, most: number): Plain {
    return Object.fromEntries(this.#random.some(Object.entries(values), most))
  }

  #participationFields(): Plain {
    const random = this.#random
    return {
      roles: upper(random.some(EVENT_ROLES, 3)),
      kinds: random.some(['CITY', 'ORGANISATION', 'EVENT', 'PROGRAMME'], 3),
      during: this.#period(),
      actors: [...this.#ids('CITY', 3), ...this.#ids('ORGANISATION', 2)],
      activities: [...this.#ids('EVENT', 3), ...this.#ids('PROGRAMME', 1)],
      eventKinds: upper(random.some(EVENT_KINDS, 2)),
      topics: this.#ids('TOPIC', 2),
      programmes: this.#ids('PROGRAMME', 2),
      phases: random.some(['Phase I', 'Phase II', 'Elsewhere'], 2),
      sourceCount: this.#number(3),
    }
  }

  #fields(kind: EntityKind): Record<string, () => unknown> {
    const random = this.#random
    const common = {
      id: () => this.#id(kind),
      name: () => this.#text(['tan', 'LYON', 'unis', 'عم', 'o', 'zzz']),
    }
    const related = {
      participations: () => ({
        ...this.#related(() => ({ ...this.participations() })),
        ...(random.chance(0.4) && { lists: upper(random.some(COVERAGES, 3)) }),
      }),
    }
    const choice = (values: readonly string[]) => () => this.#choice(upper(values))
    switch (kind) {
      case 'CITY':
        return {
          ...common,
          ...related,
          country: choice(['MA', 'FR', 'XX']),
          region: choice(['north', 'asia_pacific']),
          population: () => this.#number(4000),
        }
      case 'ORGANISATION':
        return {
          ...common,
          ...related,
          kind: choice(ORGANISATION_KINDS),
          acronym: () => this.#text(['iom', 'UCLG', 'c']),
          parent: () => this.#id('ORGANISATION'),
        }
      case 'PROGRAMME':
        return {
          ...common,
          ...related,
          during: () => this.#period(),
          acronym: () => this.#text(['mc2cm', '2']),
          parent: () => this.#id('PROGRAMME'),
        }
      case 'EVENT':
        return {
          ...common,
          ...related,
          title: common.name,
          kind: choice(EVENT_KINDS),
          during: () => this.#period(),
          coverage: choice(COVERAGES),
          city: () => this.#id('CITY'),
          country: choice(['MA', 'FR']),
          online: () => ({ eq: random.chance(0.5) }),
          programme: () => this.#id('PROGRAMME'),
          partOf: () => this.#id('EVENT'),
          topics: () => this.#topics(),
        }
      case 'ARTICLE':
        return {
          ...common,
          title: common.name,
          kind: choice(ARTICLE_KINDS),
          language: () => this.#choice(['en', 'fr']),
          published: () => this.#period(),
          publisher: () => this.#id('ORGANISATION'),
          topics: () => this.#topics(),
          mentions: () => this.#related(() => this.#mentions()),
        }
      case 'TOPIC':
        return { ...common, broader: () => this.#id('TOPIC') }
      case 'SOURCE':
        return {
          ...common,
          title: common.name,
          publisher: () => this.#text(['lyon', 'tun']),
          language: () => this.#choice(['en', 'fr']),
        }
    }
  }

  #period(): Period {
    const years = [2013, 2014, 2015, 2016, 2017, 2018]
    const from = this.#random.maybe(0.8, () => this.#random.pick(years))
    const to = this.#random.maybe(0.8, () => (from ?? 2014) + this.#random.below(3))
    const vague = (year: number | null) =>
      year === null ? null : `${year}${this.#random.pick(['', '-06', '-06-15'])}`
    return {
      from: from === null ? null : String(from),
      to: vague(to),
      overlap: this.#random.pick(['POSSIBLE', 'CERTAIN']),
    }
  }

  #text(words: readonly string[]): Plain {
    return this.#operators({
      eq: () => this.#random.pick([...words, 'Tunis', 'saint-etienne', 'lodz']),
      in: () => this.#random.some([...words, 'Oran'], 3),
      contains: () => this.#random.pick(words),
    })
  }

  #number(most: number): Plain {
    const value = () => this.#random.below(most + 1)
    return this.#operators({
      eq: value,
      in: () => [value(), value()].slice(this.#random.below(3)),
      gt: value,
      gte: value,
      lt: value,
      lte: value,
      known: () => this.#random.chance(0.5),
    })
  }

  #id(kind: EntityKind): Plain {
    const makers = { eq: () => this.#ids(kind, 1)[0] ?? 'city:none', in: () => this.#ids(kind, 3) }
    const known = kind === 'CITY' || kind === 'EVENT' ? {} : { known: () => this.#random.chance(0.5) }
    return this.#operators({ ...makers, ...known })
  }

  #choice(values: readonly string[]): Plain {
    return this.#operators({ eq: () => this.#random.pick(values), in: () => this.#random.some(values, 2) })
  }

  #topics(): Plain {
    const some = this.#ids('TOPIC', 2)
    return this.#random.pick<Plain>([
      { some },
      { none: some },
      { some, includeNarrower: false },
      { some, none: this.#ids('TOPIC', 1) },
    ])
  }

  #mentions(): Plain {
    return {
      entities: [...this.#ids('CITY', 2), ...this.#ids('EVENT', 2)],
      ...(this.#random.chance(0.5) && { kinds: ['CITY'] }),
    }
  }

  #related(make: () => Plain): Plain {
    return this.#random.pick<() => Plain>([
      () => ({ some: make() }),
      () => ({ none: make() }),
      () => ({ some: make(), none: make() }),
    ])()
  }

  #operators(makers: Record<string, () => unknown>): Plain {
    const chosen = this.#random.some(Object.entries(makers), 2)
    return Object.fromEntries(chosen.map(([name, make]) => [name, make()]))
  }

  #ids(kind: EntityKind, most: number): string[] {
    return this.#random
      .some(recordsOf(this.#world, kind), most)
      .map(({ id }) => `${kind.toLowerCase()}:${id}`)
  }
}

const upper = (words: readonly string[]): string[] => words.map((word) => word.toUpperCase())

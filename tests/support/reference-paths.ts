import type { PathCriteria } from '../../src/domain/criteria/paths.js'
import { bounded, type Days, during, mentionsOf, open, programmeStart, Reference } from './reference.js'
import type { World } from './world.js'

/**
 * Paths counted from a world's records by other code than Parley's: plain recursion over all chains of edges there are, without
 * distances, levels or limits.
 */

/** An edge as the records have it; days are milliseconds. */
export interface Link {
  readonly id: string
  readonly relation: string
  readonly from: string
  readonly to: string
  readonly role: string | null
  readonly start: string | null
  readonly end: string | null
  readonly days: Days | null
  readonly sources: number
}

/** All edges of a world. */
export function linksOf(world: World): readonly Link[] {
  return [...participations(world), ...ofEvents(world), ...ofArticles(world), ...parents(world)]
}

function participations(world: World): Link[] {
  return new Reference(world).parts.map(({ id, actor, activity, role, phase, days, sources }) => {
    const event = world.events.find((record) => activity === `event:${record.id}`)
    const programme = world.programmes.find((record) => activity === `programme:${record.id}`)
    const named = programme?.phases.find((part) => part.name === phase && part.start !== null)
    const start = event?.start ?? named?.start ?? (programme ? programmeStart(programme) : null)
    const end = event ? event.end : (named?.end ?? null)
    return { id, relation: 'PARTICIPATION', from: actor, to: activity, role, start, end, days, sources }
  })
}

const NO_ROLE = { role: null, sources: 0 }

function ofEvents({ events }: World): Link[] {
  return events.flatMap(({ id, start, end, place, programme, partOf }) => {
    const from = `event:${id}`
    const common = { ...NO_ROLE, from, start, end, days: bounded(start, end) }
    const link = (relation: string, to: string): Link => ({
      ...common,
      id: `${relation.toLowerCase()}:${from}~${to}`,
      relation,
      to,
    })
    return [
      ...(place.city ? [link('PLACE', `city:${place.city}`)] : []),
      ...(programme ? [link('PROGRAMME', `programme:${programme}`)] : []),
      ...(partOf ? [link('PART_OF', `event:${partOf}`)] : []),
    ]
  })
}

function ofArticles({ articles }: World): Link[] {
  return articles.flatMap((article) => {
    const { id, published, publisher, translations, sources } = article
    const from = `article:${id}`
    const common = { ...NO_ROLE, from, start: published, end: null, days: bounded(published, null) }
    const link = (relation: string, to: string): Link => ({
      ...common,
      id: `${relation.toLowerCase()}:${from}~${to}`,
      relation,
      to,
    })
    return [
      ...mentionsOf(article).map((to) => ({ ...link('MENTION', to), sources: new Set(sources).size })),
      ...(publisher ? [link('PUBLISHER', `organisation:${publisher}`)] : []),
      ...translations.map((other) => link('TRANSLATION', `article:${other}`)),
    ]
  })
}

function parents({ organisations, programmes }: World): Link[] {
  const link = (from: string, to: string) => ({
    ...NO_ROLE,
    id: `parent:${from}~${to}`,
    relation: 'PARENT',
    from,
    to,
  })
  return [
    ...organisations.flatMap(({ id, parent }) =>
      parent
        ? { ...link(`organisation:${id}`, `organisation:${parent}`), start: null, end: null, days: null }
        : [],
    ),
    ...programmes.flatMap((programme) => {
      const { id, parent } = programme
      const start = programmeStart(programme)
      return parent
        ? { ...link(`programme:${id}`, `programme:${parent}`), start, end: null, days: open(start, null) }
        : []
    }),
  ]
}

/** What the paths come down to: the ids of the edges walked, and which way. */
export interface ReferencePaths {
  readonly paths: readonly (readonly string[])[]
  readonly found: number
}

interface Chain {
  readonly entities: readonly string[]
  readonly links: readonly Link[]
}

/** The answer for two different entities of the world. */
export function referencePaths(links: readonly Link[], criteria: PathCriteria): ReferencePaths {
  const { from, to, maxLength, first, inDateOrder } = criteria
  const usable = links.filter((link) => isUsable(link, criteria))
  const most = first ?? 5
  const found: Chain[] = []
  for (let length = 1; length <= (maxLength ?? 4) && found.length < most; length += 1) {
    const trails = chains(usable, [from], to, length, inDateOrder ? Number.NEGATIVE_INFINITY : null)
    const different = [...new Map(trails.map((trail) => [trail.join(' '), trail])).values()]
    found.push(...different.map((entities) => strongest(usable, entities, inDateOrder === true)).sort(order))
  }
  return { paths: found.slice(0, most).map(walked), found: found.length }
}

function isUsable(link: Link, criteria: PathCriteria): boolean {
  if (criteria.relations && !criteria.relations.some((relation) => relation === link.relation)) return false
  if (criteria.avoiding?.some((id) => id === link.from || id === link.to)) return false
  if (criteria.inDateOrder && link.days === null) return false
  return !criteria.during || during(link.days, criteria.during) === true
}

/** All chains of exactly so many edges, edge by edge; `since` is the latest earliest start, where dates may not go back. */
function chains(
  links: readonly Link[],
  trail: readonly string[],
  to: string,
  length: number,
  since: number | null,
): (readonly string[])[] {
  const here = trail.at(-1)
  if (length === 0) return here === to ? [trail] : []
  if (here === to) return []
  return links.flatMap((link) => {
    const next = link.from === here ? link.to : link.to === here ? link.from : undefined
    if (next === undefined || trail.includes(next)) return []
    if (since === null) return chains(links, [...trail, next], to, length - 1, null)
    const [starts, , , ends] = link.days ?? [0, 0, 0, 0]
    return ends < since ? [] : chains(links, [...trail, next], to, length - 1, Math.max(since, starts))
  })
}

/** Of the edges between neighbours the best, one after the other. */
function strongest(links: readonly Link[], entities: readonly string[], inDateOrder: boolean): Chain {
  let since = Number.NEGATIVE_INFINITY
  const chosen = entities.slice(1).map((to, at): Link => {
    const between = links
      .filter(
        (link) => [link.from, link.to].includes(to) && [link.from, link.to].includes(entities[at] ?? ''),
      )
      .filter(({ days }) => !inDateOrder || (days?.[3] ?? 0) >= since)
    const leaves = ({ days }: Link) => (inDateOrder ? Math.max(since, days?.[0] ?? 0) : 0)
    const [best] = between.sort(
      (a, b) => leaves(a) - leaves(b) || b.sources - a.sources || (a.id < b.id ? -1 : 1),
    )
    if (!best) throw new Error(`Nothing joins ${entities[at]} and ${to}.`)
    since = Math.max(since, best.days?.[0] ?? since)
    return best
  })
  return { entities, links: chosen }
}

function order(one: Chain, other: Chain): number {
  const [a, b] = [one, other].map(({ links }) => links.map(({ sources }) => sources))
  const sum = (numbers: readonly number[] = []) => numbers.reduce((total, number) => total + number, 0)
  const weakest = Math.min(...(b ?? [])) - Math.min(...(a ?? []))
  if (weakest !== 0) return weakest
  if (sum(b) !== sum(a)) return sum(b) - sum(a)
  const at = one.entities.findIndex((id, place) => id !== other.entities[place])
  return (one.entities[at] ?? '') < (other.entities[at] ?? '') ? -1 : 1
}

const walked = ({ entities, links }: Chain): readonly string[] =>
  links.map((link, at) => {
    const forward = link.from === entities[at]
    const { id, relation, role, start, end, sources } = link
    return [forward ? '>' : '<', id, relation, role, start, end, sources].join(' ')
  })

import type { Network } from './network.js'

/** The worst query of a kind: as many costly fields as the limits allow. */
export interface Worst {
  readonly name: string
  /** A query with so many of the fields. */
  readonly queryOf: (fields: number) => string
}

/** As many fields as the root of a query may have. */
export const MOST_FIELDS = 20

const named = (fields: number, field: (at: number) => string): string =>
  `{ ${Array.from({ length: fields }, (_, at) => `f${at}: ${field(at)}`).join(' ')} }`

/** Queries that each lean on another part of the service. The fields of one differ, so that none is answered for another. */
export function worstQueries(network: Network): readonly Worst[] {
  const hubs = network.hubs(MOST_FIELDS + 1).map(({ id }) => `city:${id}`)
  const hub = (at: number) => JSON.stringify(hubs[at % hubs.length])
  const year = (value: number) => `"${value}"`
  return [
    {
      name: 'tables of counts by three dimensions',
      queryOf: (fields) =>
        named(
          fields,
          (at) =>
            `pivot(measure: PARTICIPATIONS, by: [YEAR, TOPIC, ROLE], filter: { during: { from: ${year(1980 + at)} } }) { total rows { count } }`,
        ),
    },
    {
      name: 'paths between hubs, six steps, in date order',
      queryOf: (fields) =>
        named(
          fields,
          (at) =>
            `paths(from: ${hub(at)}, to: ${hub(at + 1)}, maxLength: 6, first: 20, inDateOrder: true) { found reason paths { length } }`,
        ),
    },
    {
      name: 'neighbourhoods of twenty hubs, three levels',
      queryOf: (fields) =>
        named(
          fields,
          (at) =>
            `neighbourhood(of: [${hubs.slice(at % 2, 20 + (at % 2)).map((id) => JSON.stringify(id))}], depth: 3, first: 500) { truncated edges { source target } }`,
        ),
    },
    {
      name: 'pairs of all who met in some years',
      queryOf: (fields) =>
        named(
          fields,
          (at) =>
            `coParticipations(filter: { during: { from: ${year(2005 + at)}, to: ${year(2006 + at)} } }, first: 1) { totalCount edges { node { sharedCount } } }`,
        ),
    },
    {
      name: 'those whom hubs met',
      queryOf: (fields) =>
        named(
          fields,
          (at) =>
            `coParticipants(of: ${hub(at)}, first: 100) { totalCount edges { sharedCount node { id } } }`,
        ),
    },
    {
      name: 'searches for many letters',
      queryOf: (fields) =>
        named(
          fields,
          (at) =>
            `search(text: "a b c d e f g h i j k l m n o p q r s ${at}", first: 1) { totalCount facets { kinds { kind count } years { year count } } }`,
        ),
    },
  ]
}

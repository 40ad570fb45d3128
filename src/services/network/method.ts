import { createRequire } from 'node:module'
import type { AskedNetwork } from './asked-network.js'
import type { NetworkMethod, NetworkMetric } from './network.js'

/** What Louvain is given; the seed is for the order in which it visits nodes. */
export const LOUVAIN = { resolution: 1, seed: 1 } as const

const require = createRequire(import.meta.url)
const libraryOf = (library: string) => ({ library, version: require(`${library}/package.json`).version })
const PARLEY = { library: null, version: null }
const METRICS = libraryOf('graphology-metrics')
const COMMUNITIES = libraryOf('graphology-communities-louvain')

/** How the network that was asked for is computed. */
export const methodOf = (asked: AskedNetwork, modularity: number | null): NetworkMethod => ({
  metrics: [weight(asked), DEGREE, STRENGTH, BETWEENNESS, COMMUNITY],
  modularity,
})

const weight = ({ kinds, minShared }: AskedNetwork): NetworkMetric => ({
  metric: 'WEIGHT',
  definition:
    'One edge between two actors that took part in at least minShared same events; its weight is the number of these events.',
  algorithm: 'Projection of actors and events on the actors, counted',
  parameters: parametersOf({ kinds: kinds.join(', '), minShared }),
  ...PARLEY,
})

const DEGREE: NetworkMetric = {
  metric: 'DEGREE',
  definition: 'The number of edges of an actor.',
  algorithm: 'Counted',
  parameters: parametersOf({ weighted: false }),
  ...PARLEY,
}

const STRENGTH: NetworkMetric = {
  metric: 'STRENGTH',
  definition: 'The sum of the weights of the edges of an actor.',
  algorithm: 'Added up',
  parameters: parametersOf({ weighted: true }),
  ...PARLEY,
}

const BETWEENNESS: NetworkMetric = {
  metric: 'BETWEENNESS',
  definition:
    'The share of the shortest ways between two others that lead through an actor, added up over all pairs of others and divided by (n − 1)(n − 2) / 2 for n actors.',
  algorithm: 'Brandes 2001',
  parameters: parametersOf({ weighted: false, distance: '1 for each edge', normalised: true }),
  ...METRICS,
}

const COMMUNITY: NetworkMetric = {
  metric: 'COMMUNITY',
  definition:
    'A partition of the actors in which edges within communities weigh much more than by chance; numbered by size.',
  algorithm: 'Louvain (Blondel et al. 2008)',
  parameters: parametersOf({ weighted: true, ...LOUVAIN, randomNumbers: 'mulberry32' }),
  ...COMMUNITIES,
}

function parametersOf(values: Readonly<Record<string, unknown>>): NetworkMetric['parameters'] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }))
}

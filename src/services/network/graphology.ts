import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'

/** Their types speak of a default export; what these CommonJS modules export is the function itself. */
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default
export const louvain = louvainModule as unknown as typeof louvainModule.default

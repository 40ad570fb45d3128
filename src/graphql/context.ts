import type { GraphReads, KnowledgeGraph } from '../graph/index.js'
import { createLoaders, type Loaders } from './loaders/index.js'

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly reads: GraphReads
  readonly loaders: Loaders
  /** Names the request in logs and in masked errors. */
  readonly requestId: string
}

/** A context whose reads stop when `signal` is aborted. */
export function createContext(
  graph: KnowledgeGraph,
  requestId: string,
  signal?: AbortSignal,
): RequestContext {
  const reads = graph.reads({ signal })
  return { reads, loaders: createLoaders(reads), requestId }
}

import type { Fields } from '../domain/criteria/fields.js'
import type { KnowledgeGraph, RequestReads } from '../graph/index.js'
import { Notes } from './exploration/notes.js'
import { createLoaders, type Loaders } from './loaders/index.js'

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly reads: RequestReads
  readonly loaders: Loaders
  /** Says what the request needs of the things that it reads; until then it gets all of them. */
  readonly narrow: (fields: Fields) => void
  /** What the answer says of itself. */
  readonly notes: Notes
  /** Names the request in logs and in masked errors. */
  readonly requestId: string
  /** Aborted when the request ends before it is answered. */
  readonly signal: AbortSignal | undefined
}

/** A context whose reads stop when `signal` is aborted. */
export function createContext(
  graph: KnowledgeGraph,
  requestId: string,
  signal?: AbortSignal,
): RequestContext {
  const request: { signal: AbortSignal | undefined; fields?: Fields } = { signal }
  const reads = graph.reads(request)
  const narrow = (fields: Fields) => {
    request.fields = fields
  }
  return { reads, loaders: createLoaders(reads), narrow, notes: new Notes(reads), requestId, signal }
}

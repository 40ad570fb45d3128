import type { EntityKind } from '../values/ids.js'
import type { Edge } from './edge.js'

/** Some entities and the edges between them. */
export interface Subgraph {
  /** Level by level, of each level the most connected first. */
  readonly nodeIds: readonly string[]
  readonly edges: readonly Edge[]
  readonly truncated: boolean
  readonly omitted: readonly { readonly kind: EntityKind; readonly count: number }[]
}

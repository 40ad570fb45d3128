import type { Edge } from './edge.js'

/** One edge, walked in either direction. */
export interface PathStep extends Omit<Edge, 'sourceCount'> {
  /** Where the step begins and ends, as walked. */
  readonly startId: string
  readonly arrivalId: string
  /** Whether it is walked in the direction in which it is recorded. */
  readonly forward: boolean
  readonly sourceCount: number
}

/** A chain of different entities. */
export interface Path {
  readonly length: number
  readonly steps: readonly PathStep[]
}

/** Which limit a search was given up at. */
export type Overrun = 'TOO_MANY_EDGES' | 'TOO_MANY_TRIES' | 'OUT_OF_TIME'
/** Why there is nothing, or not all. */
export type PathReason = 'SAME_ENTITY' | 'UNKNOWN_ENTITY' | 'NO_PATH' | Overrun

export interface PathResult {
  readonly paths: readonly Path[]
  /** Paths of the lengths that were searched, answered or not. */
  readonly found: number
  readonly truncated: boolean
  readonly reason: PathReason | null
}

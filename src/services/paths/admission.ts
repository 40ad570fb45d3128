import type { Edge } from '../../domain/paths/edge.js'
import type { Day } from '../../domain/values/dates.js'
import { overlaps } from '../../domain/values/span.js'
import type { AskedPaths } from './asked-paths.js'

/** Which edges a path may be made of. */
export function admission({ avoiding, during, inDateOrder }: AskedPaths): (edge: Edge) => boolean {
  const avoided = new Set(avoiding)
  return (edge) =>
    !avoided.has(edge.fromId) &&
    !avoided.has(edge.toId) &&
    (!during || overlaps(edge, during)) &&
    (!inDateOrder || edge.startEarliest !== null)
}

/** Before all days. */
export const NO_DAY: Day = ''

/**
 * The running day of a chain in date order once it has walked an edge: no later step may be over before it. Null where the
 * edge itself was over before `day`.
 */
export function dayAfter(day: Day, { startEarliest, endLatest }: Edge): Day | null {
  if (startEarliest === null || endLatest === null || endLatest < day) return null
  return startEarliest > day ? startEarliest : day
}

/** The earliest running day that one of the edges leaves, or null where none can be walked. */
export function earliestAfter(day: Day, edges: readonly Edge[]): Day | null {
  return edges.reduce<Day | null>((earliest, edge) => {
    const next = dayAfter(day, edge)
    return next !== null && (earliest === null || next < earliest) ? next : earliest
  }, null)
}

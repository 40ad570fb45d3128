import type { NetworkCriteria } from '../../domain/criteria/network.js'
import type { GraphReads } from '../../graph/index.js'
import { countCoParticipations } from '../co-participation/pairs.js'
import { askedNetwork } from './asked-network.js'
import { methodOf } from './method.js'
import { MetricsThread } from './metrics-thread.js'
import type { Network } from './network.js'
import { partOf } from './part.js'
import { MOST_STEPS, projectionOf } from './projection.js'

/** One for the whole process: it is what bounds the work. */
const THREAD = new MetricsThread()

/**
 * The network of actors that share events, measured.
 * @throws UserInputError naming the argument that is wrong
 * @throws ParleyError with QUERY_TOO_COSTLY over a limit, with how to ask for less
 */
export async function findNetwork(
  reads: GraphReads,
  criteria: NetworkCriteria,
  signal?: AbortSignal,
  mostSteps = MOST_STEPS,
): Promise<Network> {
  const asked = askedNetwork(criteria)
  const pairs = await countCoParticipations(reads, asked.filter)
  const projection = await projectionOf(pairs, asked.minShared, mostSteps)
  const metrics = await THREAD.measure(projection, signal)
  return {
    ...partOf(projection, metrics, asked.first),
    filter: asked.filter,
    eventCount: pairs.eventCount,
    method: methodOf(asked, metrics.modularity),
  }
}

import type { TakingPart } from '../../domain/criteria/filters.js'
import type { AttendedEvent, GraphReads } from '../../graph/index.js'
import { tooMuch } from '../too-much.js'

/** The most events that are looked through for one answer, and the most participations in them. */
export interface AttendanceLimits {
  readonly events: number
  readonly participations: number
}
const LIMITS: AttendanceLimits = { events: 20_000, participations: 200_000 }

interface Asked {
  readonly filter: TakingPart
  readonly events?: readonly string[]
}

/**
 * The events that the filter lets count, each with who was there.
 * @throws ParleyError with QUERY_TOO_COSTLY over a limit, with how to ask for less
 */
export async function attended(
  reads: GraphReads,
  asked: Asked,
  limits: AttendanceLimits = LIMITS,
): Promise<readonly AttendedEvent[]> {
  const events = await reads.attendedEvents({ ...asked, limit: limits.events + 1 })
  if (events.length > limits.events) throw tooMany(`more than ${limits.events} events`, limits)
  const participations = events.reduce((sum, { present }) => sum + present.length, 0)
  if (participations > limits.participations) throw tooMany(`${participations} participations`, limits)
  return events
}

/** The events of each actor, each once whatever the roles. */
export function eventsByActor(
  events: readonly AttendedEvent[],
): ReadonlyMap<string, readonly AttendedEvent[]> {
  const actors = new Map<string, AttendedEvent[]>()
  for (const event of events) {
    for (const actor of actorsOf(event)) {
      const known = actors.get(actor)
      if (known) known.push(event)
      else actors.set(actor, [event])
    }
  }
  return actors
}

/** The different actors of an event. */
export const actorsOf = ({ present }: AttendedEvent): ReadonlySet<string> =>
  new Set(present.map(({ actor }) => actor))

const tooMany = (found: string, limit: AttendanceLimits) =>
  tooMuch(
    `${found} to look through`,
    `${limit.events} events with ${limit.participations} participations`,
    limit,
  )

import { ABSENCE_LISTS, COVERAGE_STATUSES, type CoverageStatus } from '../../domain/coverage.js'
import type { GraphReads, RequestReads } from '../../graph/index.js'

/** Of what absence is told, and from events with which lists. */
export interface Absence {
  readonly of: 'EVENTS' | 'ACTORS'
  readonly lists: readonly CoverageStatus[]
}

/** What an answer that speaks of absence must say of itself; nothing where every list of participants is complete. */
export async function absenceNotes(reads: RequestReads, absence: Absence): Promise<readonly string[]> {
  const counts = await reads.kept(countedLists)
  const { complete, all } = totals(counts)
  if (all === complete) return []
  return [absence.of === 'EVENTS' ? ofEvents(absence.lists, counts) : ofActors(complete, all)]
}

/** What an answer that counts participations must say of itself; nothing where every list is complete. */
export async function countNotes(reads: RequestReads): Promise<readonly string[]> {
  const { complete, all } = totals(await reads.kept(countedLists))
  return all === complete
    ? []
    : [
        `Counts are of what is recorded. ${complete} of ${all} events have a COMPLETE list of participants; at the others more may have been.`,
      ]
}

type Counts = ReadonlyMap<CoverageStatus, number>

const countedLists = (reads: GraphReads): Promise<Counts> => reads.eventsByCoverage()

function ofEvents(lists: readonly CoverageStatus[], counts: Counts): string {
  const [taken, all] = [sum(counts, lists), sum(counts, COVERAGE_STATUSES)]
  const named = COVERAGE_STATUSES.filter((status) => lists.includes(status)).join(', ')
  const basis = `Absence is taken from events whose list of participants is ${named || 'none of all kinds'}: ${taken} of ${all}.`
  return lists.some((status) => status !== 'COMPLETE')
    ? `${basis} Only a COMPLETE list makes absence a fact.`
    : `${basis} Of the others it is not known who was absent; \`lists\` takes them too.`
}

const ofActors = (complete: number, all: number): string =>
  `Absence is that no list names them. ${complete} of ${all} events have a COMPLETE list of participants; at the others they may have been all the same.`

const totals = (counts: Counts) => ({
  complete: sum(counts, ABSENCE_LISTS),
  all: sum(counts, COVERAGE_STATUSES),
})

const sum = (counts: Counts, lists: readonly CoverageStatus[]): number =>
  [...new Set(lists)].reduce((total, status) => total + (counts.get(status) ?? 0), 0)

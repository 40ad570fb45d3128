import { ABSENCE_LISTS, COVERAGE_STATUSES, type CoverageStatus } from '../../domain/coverage.js'
import type { GraphReads, RequestReads } from '../../graph/index.js'

/** Of what absence is told: of actors, or from events with some lists. */
export type Absence =
  | { readonly of: 'EVENTS'; readonly lists: readonly CoverageStatus[] }
  | { readonly of: 'ACTORS' }

/** How many events have lists that go so far. */
export type ListCounts = ReadonlyMap<CoverageStatus, number>

/** As the base is now. */
export const countLists = (reads: RequestReads): Promise<ListCounts> => reads.kept(countedLists)

const countedLists = (reads: GraphReads): Promise<ListCounts> => reads.eventsByCoverage()

/** What an answer that speaks of absence must say of itself; nothing where every list of participants is complete. */
export function absenceNotes(counts: ListCounts, absence: Absence): readonly string[] {
  const { complete, all } = totals(counts)
  if (all === complete) return []
  return [absence.of === 'EVENTS' ? ofEvents(absence.lists, counts) : ofActors(complete, all)]
}

/** What an answer that counts participations must say of itself; nothing where every list is complete. */
export function countNotes(counts: ListCounts): readonly string[] {
  const { complete, all } = totals(counts)
  return all === complete
    ? []
    : [
        `Counts are of what is recorded. ${complete} of ${all} events have a COMPLETE list of participants; at the others more may have been.`,
      ]
}

function ofEvents(lists: readonly CoverageStatus[], counts: ListCounts): string {
  const [taken, all] = [sum(counts, lists), sum(counts, COVERAGE_STATUSES)]
  const named = COVERAGE_STATUSES.filter((status) => lists.includes(status)).join(', ')
  const basis = `Absence is taken from events whose list of participants is ${named || 'none of all kinds'}: ${taken} of ${all}.`
  return lists.some((status) => status !== 'COMPLETE')
    ? `${basis} Only a COMPLETE list makes absence a fact.`
    : `${basis} Of the others it is not known who was absent; \`lists\` takes them too.`
}

const ofActors = (complete: number, all: number): string =>
  `Absence is that no list names them. ${complete} of ${all} events have a COMPLETE list of participants; at the others they may have been all the same.`

const totals = (counts: ListCounts) => ({
  complete: sum(counts, ABSENCE_LISTS),
  all: sum(counts, COVERAGE_STATUSES),
})

const sum = (counts: ListCounts, lists: readonly CoverageStatus[]): number =>
  [...new Set(lists)].reduce((total, status) => total + (counts.get(status) ?? 0), 0)

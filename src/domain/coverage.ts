/**
 * How far a list of participating cities goes. COMPLETE: the source closes it. PARTIAL: more took part.
 * COUNT_ONLY: a number is known, and nobody is named beyond hosts, organisers and speakers. UNKNOWN: nothing is said.
 * Only a COMPLETE list makes absence a fact.
 */
export const COVERAGE_STATUSES = ['COMPLETE', 'PARTIAL', 'COUNT_ONLY', 'UNKNOWN'] as const
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number]

/** The lists from which absence is taken where nothing else is asked for. */
export const ABSENCE_LISTS: readonly CoverageStatus[] = ['COMPLETE']

/** The properties of claims that say how many took part in an event. */
export const COUNT_PROPERTIES: readonly string[] = [
  'participantCount',
  'signatoryCount',
  'namedCount',
  'expectedParticipantCount',
]

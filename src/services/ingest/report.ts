import type { Rejection, UnmappedField } from '../../domain/record.js'

/** The sorts of thing that an import counts. */
const SORTS = ['entities', 'identifiers', 'participations', 'mentions', 'links', 'claims'] as const
export type Sort = (typeof SORTS)[number]

/** What became of the things of one sort. */
export interface Tally {
  created: number
  /** Given a new state; the old one stays as a closed version. */
  updated: number
  unchanged: number
  /** No longer said by their record; they stay as closed versions. */
  retracted: number
}

/** The outcome of an import: a value, printed by the command line and asserted by tests. */
export interface ImportReport {
  readonly dataset: string
  /** Whether anything was written: not on a dry run, and never where a record was rejected. */
  readonly written: boolean
  readonly dryRun: boolean
  /** Records read, by file. */
  readonly read: Readonly<Record<string, number>>
  readonly tallies: Readonly<Record<Sort, Tally>>
  readonly rejected: readonly Rejection[]
  readonly unmapped: readonly UnmappedField[]
}

export const emptyTallies = (): Record<Sort, Tally> =>
  Object.fromEntries(
    SORTS.map((sort) => [sort, { created: 0, updated: 0, unchanged: 0, retracted: 0 }]),
  ) as Record<Sort, Tally>

/** Whether the import changes the base. */
export const changes = (tallies: Readonly<Record<Sort, Tally>>): boolean =>
  Object.values(tallies).some(({ created, updated, retracted }) => created + updated + retracted > 0)

/** The report as lines for a terminal. */
export function reportLines({
  dataset,
  written,
  dryRun,
  read,
  tallies,
  rejected,
  unmapped,
}: ImportReport): string[] {
  return [
    `Data set ${dataset}: ${Object.values(read).reduce((sum, count) => sum + count, 0)} records read.`,
    ...SORTS.map((sort) => tallyLine(sort, tallies[sort])),
    ...unmapped.map(({ file, field, count }) => `  not mapped: ${file} ${field} (${count} times)`),
    ...rejected.map(rejectionLine),
    outcome(rejected.length, written, dryRun),
  ]
}

function outcome(rejected: number, written: boolean, dryRun: boolean): string {
  if (rejected > 0) return `Rejected: ${rejected} problem${rejected === 1 ? '' : 's'}. Nothing was written.`
  if (dryRun) return 'Dry run: nothing was written.'
  return written ? 'Written.' : 'Nothing to write: the base holds all of it.'
}

const tallyLine = (sort: Sort, { created, updated, unchanged, retracted }: Tally): string =>
  `  ${sort.padEnd(15)} ${created} created, ${updated} updated, ${unchanged} unchanged, ${retracted} retracted`

/** `events.json[3] (mc2cm-launch) participants[2].role: …` */
function rejectionLine({ file, index, id, field, reason }: Rejection): string {
  const place = index === null ? file : `${file}[${index}]`
  return `  ${place}${id === null ? '' : ` (${id})`}${field === '' ? '' : ` ${field}`}: ${reason}`
}

import type { Measured } from './measure.js'
import type { SystemName } from './systems.js'

/** What a report is made of. */
export interface Findings {
  readonly title: string
  /** When, where and with what, a line each. */
  readonly circumstances: readonly string[]
  readonly measured: readonly Measured[]
}

/** The findings as Markdown that reads well in a terminal too. */
export function reportOf({ title, circumstances, measured }: Findings): string {
  return [
    `# ${title}`,
    '',
    ...circumstances.map((line) => `- ${line}`),
    '',
    'Requests per second, and milliseconds:',
    '',
    ...table(['shape', 'system', 'req/s', 'p50', 'p99', 'rounds'], measured.map(measuredRow)),
    '',
    'Times as many requests per second as the peer:',
    '',
    ...table(['shape', 'Parley embedded', 'Parley on Neo4j'], ratioRows(measured)),
    '',
    `A point read on the embedded engine reaches ${percent(pointShare(measured))} of \`{ __typename }\`.`,
    '',
  ].join('\n')
}

const NAMES: Readonly<Record<SystemName, string>> = {
  embedded: 'Parley embedded',
  neo4j: 'Parley on Neo4j',
  peer: '@neo4j/graphql',
}

const measuredRow = ({ shape, system, perSecond, p50, p99, rounds }: Measured): string[] => [
  shape,
  NAMES[system],
  perSecond.toFixed(0),
  p50.toFixed(2),
  p99.toFixed(2),
  rounds.map((round) => round.toFixed(0)).join(', '),
]

function ratioRows(measured: readonly Measured[]): string[][] {
  const shapes = [...new Set(measured.map(({ shape }) => shape))]
  const ratio = (shape: string, system: SystemName) =>
    `${(rate(measured, shape, system) / rate(measured, shape, 'peer')).toFixed(2)} ×`
  return shapes.map((shape) => [shape, ratio(shape, 'embedded'), ratio(shape, 'neo4j')])
}

const pointShare = (measured: readonly Measured[]): number =>
  rate(measured, 'point read', 'embedded') / rate(measured, 'typename', 'embedded')

function rate(measured: readonly Measured[], shape: string, system: SystemName): number {
  return measured.find((one) => one.shape === shape && one.system === system)?.perSecond ?? Number.NaN
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

/** A Markdown table that reads well as plain text too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}

import { table } from '../report.js'
import type { AfterWrite } from './after-write.js'
import type { Failed, Growth, Measured } from './measure.js'

/** What was found on one engine. */
export interface OnEngine {
  readonly engine: string
  /** Seconds that filling the large world took. */
  readonly seconds: number
  readonly measured: readonly Measured[]
  readonly failed: readonly Failed[]
  readonly growth: readonly Growth[]
  /** Milliseconds of a query that asks for nothing. */
  readonly nothing: number
  /** What searches were measured beside. */
  readonly peer: string
  readonly written: AfterWrite
  /** Processes that wanted a core during the last minute, by the end. */
  readonly load: number
}

/** What is wanted: times the engine's own, milliseconds of the event loop, times a tenth of the data. */
const LIMITS = { ratio: 2, held: 50, growth: 1.5 }

/** The findings as Markdown. What is over its limit is in bold, and said once more at the end. */
export function scaleReport(found: readonly OnEngine[], circumstances: readonly string[]): string {
  return [
    '# Large worlds',
    '',
    ...circumstances.map((line) => `- ${line}`),
    ...found.map(
      ({ engine, seconds, load }) =>
        `- ${engine}: large world filled in ${seconds.toFixed(0)} s; load of the machine by the end ${load.toFixed(1)}`,
    ),
    '',
    ...found.flatMap(sectionOf),
    '## Over the limit',
    '',
    ...found.flatMap(complaints),
    '',
  ].join('\n')
}

function sectionOf(found: OnEngine): string[] {
  const { engine, measured, growth, nothing, peer, written, failed } = found
  return [
    `## ${engine}`,
    '',
    `Milliseconds, medians. _Engine_: the same statements with the same parameters, through the port alone; of a search: ${peer}, the first twenty and how many. A query that asks for nothing takes ${nothing.toFixed(1)} ms over HTTP; _net_ is the ratio without it. _Loop held_ is how long the event loop was held at most in the middle one of the runs, and _at worst_ in any; _idle_, for comparison, that of a process that only waited meanwhile. Wanted: at most ${LIMITS.ratio} ×, and the event loop never held for more than ${LIMITS.held} ms.`,
    '',
    ...table(
      ['question', 'Parley', 'engine', 'ratio', 'net', 'reads', 'loop held', 'at worst', 'idle', 'runs'],
      measured.map((one) => measuredRow(one, nothing)),
    ),
    '',
    ...failed.flatMap(({ question, error }) => [`${question}: **${error}**`, '']),
    `A write (an import of one city) took ${written.write.toFixed(0)} ms. The first search after it took ${written.first.toFixed(0)} ms${written.error ? ` and failed: **${written.error}**` : ''}${written.isThere ? ', and had the new name' : ''}; the event loop was held for ${bold(written.held.toFixed(0), written.held > LIMITS.held)} ms at most.`,
    '',
    `About one entity, in a tenth of the data and in all of it. Wanted: at most ${LIMITS.growth} ×.`,
    '',
    ...table(['question', 'tenth', 'all', 'ratio'], growth.map(growthRow)),
    '',
  ]
}

const measuredRow = (
  { question, ours, bare, reads, held, heldMost, idleMost, runs }: Measured,
  nothing: number,
): string[] => [
  question,
  ours.toFixed(1),
  bare.toFixed(1),
  bold(`${(ours / bare).toFixed(2)} ×`, ours / bare > LIMITS.ratio),
  `${((ours - nothing) / bare).toFixed(2)} ×`,
  String(reads),
  held.toFixed(0),
  bold(heldMost.toFixed(0), heldMost > LIMITS.held),
  idleMost.toFixed(0),
  String(runs),
]

const growthRow = ({ question, small, large }: Growth): string[] => [
  question,
  small.toFixed(2),
  large.toFixed(2),
  bold(`${(large / small).toFixed(2)} ×`, large / small > LIMITS.growth),
]

export const bold = (text: string, isOver: boolean): string => (isOver ? `**${text}**` : text)

function complaints({ engine, measured, failed, growth, nothing, written }: OnEngine): string[] {
  const lines = [
    ...measured
      .filter(({ ours, bare }) => ours / bare > LIMITS.ratio)
      .map(
        ({ question, ours, bare }) =>
          `${question}: ${(ours / bare).toFixed(2)} × the engine's own time, ${((ours - nothing) / bare).toFixed(2)} × without what a query that asks for nothing takes`,
      ),
    ...measured
      .filter(({ heldMost }) => heldMost > LIMITS.held)
      .map(
        ({ question, held, heldMost, idleMost }) =>
          `${question}: the event loop was held for ${heldMost.toFixed(0)} ms at worst, ${held.toFixed(0)} ms in the middle one of the runs (a process that only waited: ${idleMost.toFixed(0)} ms at worst)`,
      ),
    ...failed.map(({ question, error }) => `${question}: ${error}`),
    ...growth
      .filter(({ small, large }) => large / small > LIMITS.growth)
      .map(
        ({ question, small, large }) =>
          `${question}: ${(large / small).toFixed(2)} × with ten times the data`,
      ),
    ...(written.held > LIMITS.held
      ? [`first search after a write: the event loop was held for ${written.held.toFixed(0)} ms`]
      : []),
    ...(written.error ? [`first search after a write: ${written.error}`] : []),
  ]
  return lines.length === 0 ? [`- ${engine}: nothing.`] : lines.map((line) => `- ${engine}, ${line}`)
}

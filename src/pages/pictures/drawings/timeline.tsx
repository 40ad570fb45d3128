import { groupBy } from '../../../domain/values/group.js'
import { pathOfId } from '../../address.js'
import type { NamedFragment } from '../../generated.js'
import { directionOf } from '../../language.js'
import { useReader } from '../../reader.js'
import { useBrush } from '../brush.js'
import { Go } from './go.js'
import { Label } from './label.js'

/** An event on the line. */
export type Dot = NamedFragment & { readonly startDate: string | null }

/** Between the middles of two dots: wide enough for a finger. */
const STEP = 24
const RADIUS = 9
const MARGIN = 24
const TALLEST = 14
const NARROWEST = 560

/** Where everything stands: a column for each year from the first to the last, and one for what has no date. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly baseline: number
  readonly columns: readonly Column[]
}

interface Column {
  /** Empty for what has no date. */
  readonly year: string
  readonly x: number
  readonly count: number
  readonly dots: readonly { readonly dot: Dot; readonly x: number; readonly y: number }[]
}

/** A dot in the year that its date begins with, however much more of the date is known. */
export function timelineOf(dots: readonly Dot[]): TimelineLayout {
  const byYear = groupBy(dots, ({ startDate }) => startDate?.slice(0, 4) ?? '')
  const most = Math.max(1, ...[...byYear.values()].map(({ length }) => length))
  const wide = Math.ceil(most / TALLEST)
  const baseline = MARGIN + Math.ceil(most / wide) * STEP + 12
  const years = yearsOf(byYear)
  const column = Math.max(wide * STEP + 12, 44, (NARROWEST - 2 * MARGIN) / years.length)
  return {
    width: Math.ceil(2 * MARGIN + column * years.length),
    height: baseline + 40,
    baseline,
    columns: years.map((year, at) => {
      const x = MARGIN + column * (at + 0.5)
      const own = byYear.get(year) ?? []
      return { year, x, count: own.length, dots: stacked(own, { x, baseline, wide }) }
    }),
  }
}

/** All years from the first to the last, those without anything too; of more than a hundred, only those with something. */
function yearsOf(byYear: ReadonlyMap<string, unknown>): readonly string[] {
  const known = [...byYear.keys()].filter((year) => year !== '').sort()
  const from = Number(known[0] ?? 0)
  const to = Number(known.at(-1) ?? -1)
  const all =
    to - from > 100
      ? known
      : Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, '0'))
  return byYear.has('') ? [...all, ''] : all
}

/** Dots on each other, in so many stacks beside each other. */
const stacked = (
  dots: readonly Dot[],
  { x, baseline, wide }: { readonly x: number; readonly baseline: number; readonly wide: number },
) =>
  dots.map((dot, at) => ({
    dot,
    x: x + ((at % wide) - (Math.min(wide, dots.length) - 1) / 2) * STEP,
    y: baseline - STEP / 2 - Math.floor(at / wide) * STEP,
  }))

/** Time runs as the reader's language does. */
export function Timeline({ of }: { readonly of: readonly Dot[] }) {
  const { language } = useReader()
  const { line } = useBrush()
  const { width, baseline, columns } = timelineOf(of)
  const turned = (x: number): number => (directionOf(language) === 'rtl' ? width - x : x)
  return (
    <>
      <line x1={MARGIN} x2={width - MARGIN} y1={baseline} y2={baseline} stroke={line} stroke-width={2} />
      {columns.map((column) => (
        <Year key={column.year} of={column} baseline={baseline} turned={turned} />
      ))}
    </>
  )
}

interface YearProps {
  readonly of: Column
  readonly baseline: number
  readonly turned: (x: number) => number
}

function Year({ of: { year, x, count, dots }, baseline, turned }: YearProps) {
  const { texts, words } = useReader()
  const top = Math.min(baseline, ...dots.map(({ y }) => y))
  return (
    <>
      <Label
        x={turned(x)}
        y={baseline + 22}
        anchor="middle"
        size={13}
        soft
        text={year === '' ? texts.pictures.undated : year}
      />
      {count > 0 && (
        <Label
          x={turned(x)}
          y={top - STEP / 2 - 4}
          anchor="middle"
          size={13}
          strong
          text={words.number(count)}
        />
      )}
      {dots.map(({ dot, x, y }) => (
        <EventDot key={dot.id} dot={dot} x={turned(x)} y={y} />
      ))}
    </>
  )
}

function EventDot({ dot, x, y }: { readonly dot: Dot; readonly x: number; readonly y: number }) {
  const { words } = useReader()
  const { accent } = useBrush()
  const date = dot.startDate === null ? '' : ` (${words.date(dot.startDate)})`
  return (
    <Go to={pathOfId(dot.id)} label={dot.name + date}>
      <circle cx={x} cy={y} r={RADIUS} fill={accent} />
    </Go>
  )
}

import { sentence } from '../../parts/sentence.js'
import { useReader } from '../../reader.js'

const HEIGHT = 48
const STEP = 20
const BAR = 12

/** How many there were in each year, years without any included: a picture of the list below it. */
export function YearBars({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { texts } = useReader()
  const known = [...counts.keys()].filter((year) => year !== '').map(Number)
  const [from, to] = [Math.min(...known), Math.max(...known)]
  if (known.length < 2) return null
  const most = Math.max(...counts.values())
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const width = Math.max(years.length * STEP, 80)
  return (
    <svg
      class="bars"
      role="img"
      aria-label={sentence(texts.embeds.perYear, { from: String(from), to: String(to) })}
      viewBox={`0 0 ${width} ${HEIGHT + 18}`}
      width={width}
    >
      {years.map((year, at) => (
        <Bar key={year} at={at * STEP} share={(counts.get(String(year)) ?? 0) / most} />
      ))}
      {[from, to].map((year) => (
        <text
          key={year}
          x={(year - from) * STEP + BAR / 2}
          y={HEIGHT + 14}
          text-anchor={anchor(year === from)}
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

const anchor = (first: boolean) => (first ? 'start' : 'end')

const Bar = ({ at, share }: { readonly at: number; readonly share: number }) => (
  <rect x={at} y={HEIGHT * (1 - share)} width={BAR} height={Math.max(HEIGHT * share, 1)} />
)

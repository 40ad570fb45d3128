import { pathOfId } from '../../address.js'
import type { NamedFragment } from '../../generated.js'
import { useBrush } from '../brush.js'
import { cut } from './cut.js'
import { Go } from './go.js'
import { Label } from './label.js'

/** Things on a circle, each group of them together, and lines between them. */
export interface CircleGraph {
  /** In the middle, where something is. */
  readonly centre?: NamedFragment
  readonly groups: readonly CircleGroup[]
  readonly lines: readonly Line[]
}

export interface CircleGroup {
  readonly name: string
  /** Which colour it has. */
  readonly colour: number
  readonly members: readonly NamedFragment[]
}

export interface Line {
  /** Ids. */
  readonly from: string
  readonly to: string
  /** From 0, the thinnest, to 1. */
  readonly weight: number
}

const LETTERS = 30
const SIZE = 12
const LETTER = SIZE * 0.62
const DOT = 5
/** Along the circle, for each name. */
const ROOM = 15
const SMALLEST = 200
const LEGEND = 24
/** How much is to be seen of the thinnest lines: there are many of them. */
const FAINT = 0.25

export interface CircleLayout {
  readonly size: number
  readonly height: number
  readonly middle: readonly [x: number, y: number]
  readonly spots: ReadonlyMap<string, CircleSpot>
}

export interface CircleSpot {
  readonly member: NamedFragment
  readonly colour: number
  readonly x: number
  readonly y: number
  /** In degrees, clockwise, 0 to the right. */
  readonly angle: number
}

/** The same each time: the groups one after the other from the top, clockwise, their members in the order given. */
export function circleOf({ groups }: CircleGraph): CircleLayout {
  const all = groups.flatMap(({ members, colour }) => members.map((member) => ({ member, colour })))
  const gaps = groups.length > 1 ? groups.length : 0
  const radius = Math.max(SMALLEST, ((all.length + gaps) * ROOM) / (2 * Math.PI))
  const size = Math.ceil(2 * (radius + longest(all) * LETTER + 20))
  const top = LEGEND * groups.length
  const middle = [size / 2, top + size / 2] as const
  const step = 360 / (all.length + gaps || 1)
  const spots = new Map(
    all.map(({ member, colour }, at) => {
      const angle = -90 + step * (at + (gaps && groupAt(groups, at)))
      const [x, y] = pointAt(middle, radius, angle)
      return [member.id, { member, colour, x, y, angle }]
    }),
  )
  return { size, height: top + size, middle, spots }
}

/** How many letters the longest name has, as it is written. */
const longest = (all: readonly { readonly member: NamedFragment }[]): number =>
  Math.max(0, ...all.map(({ member }) => cut(member.name, LETTERS).length))

/** In which of the groups the so-manyeth of all is. */
function groupAt(groups: readonly CircleGroup[], at: number): number {
  let before = 0
  return groups.findIndex(({ members }) => {
    before += members.length
    return at < before
  })
}

function pointAt(
  [x, y]: readonly [number, number],
  radius: number,
  degrees: number,
): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))]
}
const round = (value: number): number => Math.round(value * 10) / 10

export function Circle({ of }: { readonly of: CircleGraph }) {
  const layout = circleOf(of)
  return (
    <>
      <Legend of={of.groups} width={layout.size} />
      {of.lines.map((line, at) => (
        <Joined key={at} of={line} layout={layout} centre={of.centre?.id} />
      ))}
      {of.centre && <Centre of={of.centre} layout={layout} />}
      {[...layout.spots.values()].map((spot) => (
        <Member key={spot.member.id} of={spot} />
      ))}
    </>
  )
}

function Legend({ of, width }: { readonly of: readonly CircleGroup[]; readonly width: number }) {
  const { groups } = useBrush()
  return (
    <>
      {of.map(({ name, colour, members }, at) => (
        <g key={name}>
          <circle cx={width / 2 - 80} cy={16 + at * LEGEND} r={6} fill={groups[colour] ?? groups[0]} />
          <Label x={width / 2 - 66} y={21 + at * LEGEND} size={14} text={`${name} (${members.length})`} />
        </g>
      ))}
    </>
  )
}

interface JoinedProps {
  readonly of: Line
  readonly layout: CircleLayout
  readonly centre: string | undefined
}

/** To the middle a line is straight; between two on the circle it bends inwards. */
function Joined({ of: { from, to, weight }, layout: { middle, spots }, centre }: JoinedProps) {
  const { soft } = useBrush()
  const [a, b] = [spots.get(from), spots.get(to)]
  const spot = a ?? b
  if (!spot || (!(a && b) && from !== centre && to !== centre)) return null
  const direct = !(a && b)
  const bend = direct ? '' : `Q${middle[0]} ${middle[1]} `
  const end = direct ? middle : [(b as CircleSpot).x, (b as CircleSpot).y]
  return (
    <path
      d={`M${spot.x} ${spot.y}${bend || 'L'}${end[0]} ${end[1]}`}
      fill="none"
      stroke={soft}
      stroke-width={1 + 5 * weight}
      stroke-opacity={direct ? 0.7 : FAINT + (0.6 - FAINT) * weight}
    />
  )
}

function Centre({ of, layout: { middle } }: { readonly of: NamedFragment; readonly layout: CircleLayout }) {
  const { ink, ground } = useBrush()
  const [x, y] = middle
  const text = cut(of.name, LETTERS)
  const width = text.length * 8.6 + 20
  return (
    <Go to={pathOfId(of.id)} label={of.name}>
      <rect x={x - width / 2} y={y - 16} width={width} height={32} rx={6} fill={ground} stroke={ink} />
      <Label x={x} y={y + 5} anchor="middle" strong text={text} language={of.nameLanguage} />
    </Go>
  )
}

/** Names stand outwards; on the left half they are turned round, so that none is upside down. */
function Member({ of: { member, colour, x, y, angle } }: { readonly of: CircleSpot }) {
  const { groups } = useBrush()
  const left = angle > 90
  return (
    <Go to={pathOfId(member.id)} label={member.name}>
      <circle cx={x} cy={y} r={DOT} fill={groups[colour] ?? groups[0]} />
      <Label
        x={left ? -DOT - 5 : DOT + 5}
        y={SIZE / 3}
        anchor={left ? 'end' : 'start'}
        size={SIZE}
        text={cut(member.name, LETTERS)}
        language={member.nameLanguage}
        transform={`translate(${x} ${y}) rotate(${round(left ? angle - 180 : angle)})`}
      />
    </Go>
  )
}

import { Fragment } from 'preact'
import { pathOfId } from '../../address.js'
import type { NamedFragment } from '../../generated.js'
import { useReader } from '../../reader.js'
import { groupOfKind, useBrush } from '../brush.js'
import { linesOf } from './cut.js'
import { Go } from './go.js'
import { Label } from './label.js'

/** Entities one under the other, and what joins each to the next. */
export interface DrawnChain {
  readonly entities: readonly NamedFragment[]
  readonly joints: readonly Joint[]
}

interface Joint {
  readonly label: string
  /** The whole of what is said. */
  readonly whole: string
}

const WIDTH = 340
const MARGIN = 12
const BOX = 62
const GAP = 58
const LETTERS = 36

export const chainOf = ({ entities }: DrawnChain): { readonly width: number; readonly height: number } => ({
  width: WIDTH,
  height: 2 * MARGIN + entities.length * (BOX + GAP) - GAP,
})

export const Chain = ({ of: { entities, joints } }: { readonly of: DrawnChain }) => (
  <>
    {entities.map((entity, at) => (
      <Fragment key={entity.id}>
        <Box of={entity} y={MARGIN + at * (BOX + GAP)} />
        <Between of={joints[at]} y={MARGIN + at * (BOX + GAP) + BOX} />
      </Fragment>
    ))}
  </>
)

function Box({ of, y }: { readonly of: NamedFragment; readonly y: number }) {
  const { texts } = useReader()
  const { ground, groups } = useBrush()
  const colour = groups[groupOfKind(of.entityKind)] ?? groups[0]
  const lines = linesOf(of.name, LETTERS, 2)
  return (
    <Go to={pathOfId(of.id)} label={of.name}>
      <rect
        x={MARGIN}
        y={y}
        width={WIDTH - 2 * MARGIN}
        height={BOX}
        rx={8}
        fill={ground}
        stroke={colour}
        stroke-width={2}
      />
      <Label x={WIDTH / 2} y={y + 18} anchor="middle" size={11} soft text={texts.kinds[of.entityKind]} />
      {lines.map((line, at) => (
        <Label
          key={at}
          x={WIDTH / 2}
          y={y + (lines.length === 1 ? 40 : 34) + at * 17}
          anchor="middle"
          size={13}
          strong
          text={line}
          language={of.nameLanguage}
        />
      ))}
    </Go>
  )
}

/** A line without an arrow: a link is one for both. */
function Between({ of, y }: { readonly of: Joint | undefined; readonly y: number }) {
  const { language } = useReader()
  const { soft } = useBrush()
  if (!of) return null
  return (
    <g>
      <title>{of.whole}</title>
      <line x1={WIDTH / 2} x2={WIDTH / 2} y1={y} y2={y + 14} stroke={soft} stroke-width={2} />
      <Label
        x={WIDTH / 2}
        y={y + GAP / 2 + 5}
        anchor="middle"
        size={12}
        text={of.label}
        language={language}
      />
      <line x1={WIDTH / 2} x2={WIDTH / 2} y1={y + GAP - 14} y2={y + GAP} stroke={soft} stroke-width={2} />
    </g>
  )
}

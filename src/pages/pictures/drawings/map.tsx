import { pathOfId } from '../../address.js'
import type { NamedFragment } from '../../generated.js'
import { useBrush } from '../brush.js'
import { cut } from './cut.js'
import { Go } from './go.js'
import { type Anchor, Label } from './label.js'
import { type Location, MAP_HEIGHT, MAP_WIDTH, mapOf } from './land.js'

/** A place on the map. */
export type Spot = NamedFragment & { readonly location: Location }

/** A spot where it is drawn, and its name where there is room for it. */
export interface PlacedSpot {
  readonly spot: Spot
  readonly x: number
  readonly y: number
  readonly label: { readonly x: number; readonly anchor: Anchor; readonly text: string } | null
}

const RADIUS = 7
const SIZE = 13
const LETTER = SIZE * 0.62

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A map is never mirrored: east is right in all languages. */
export function CityMap({ of }: { readonly of: readonly Spot[] }) {
  const { tint, line, soft } = useBrush()
  const { land, spots } = placedOn(of)
  return (
    <>
      <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill={tint} />
      <path d={land} fill={line} stroke={soft} stroke-width={0.5} />
      {spots.map((placed) => (
        <City key={placed.spot.id} of={placed} />
      ))}
    </>
  )
}

function City({ of: { spot, x, y, label } }: { readonly of: PlacedSpot }) {
  const { accent, ground } = useBrush()
  return (
    <Go to={pathOfId(spot.id)} label={spot.name}>
      <circle cx={x} cy={y} r={RADIUS} fill={accent} stroke={ground} stroke-width={1.5} />
      {label && (
        <Label
          x={label.x}
          y={y + SIZE / 3}
          anchor={label.anchor}
          size={SIZE}
          text={label.text}
          language={spot.nameLanguage}
        />
      )}
    </Go>
  )
}

/** Where each spot is, and which names there is room for: the first ones go first. */
export function placedOn(of: readonly Spot[]): {
  readonly land: string
  readonly spots: readonly PlacedSpot[]
} {
  const { land, pointOf } = mapOf(of.map(({ location }) => location))
  const points = of.flatMap((spot) => {
    const point = pointOf(spot.location)
    return point ? [{ spot, x: round(point[0]), y: round(point[1]) }] : []
  })
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - RADIUS,
    right: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  }))
  const spots = points.map((point, at) => {
    const found = roomFor(
      point,
      taken.filter((_, other) => other !== at),
    )
    if (found) taken.push(found.box)
    return { ...point, label: found?.label ?? null }
  })
  return { land, spots }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** To the right of the dot, or to the left, or nowhere. */
function roomFor(
  { spot, x, y }: { readonly spot: Spot; readonly x: number; readonly y: number },
  taken: readonly Box[],
) {
  const text = cut(spot.name, 24)
  const width = text.length * LETTER
  const gap = RADIUS + 4
  const sides = [
    { anchor: 'start', x: x + gap, left: x + gap },
    { anchor: 'end', x: x - gap, left: x - gap - width },
  ] as const
  for (const { anchor, x: at, left } of sides) {
    const box = { left, right: left + width, top: y - SIZE / 2, bottom: y + SIZE / 2 }
    const inside = box.left >= 0 && box.right <= MAP_WIDTH && box.top >= 0 && box.bottom <= MAP_HEIGHT
    if (inside && !taken.some((other) => overlap(box, other))) return { box, label: { x: at, anchor, text } }
  }
  return undefined
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

import { LAND, PER_DEGREE } from './land.js'

export interface Placed {
  readonly id: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

/** A frame around places, in degrees; y grows to the south. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Places as dots on land without borders, each degree of longitude as wide as it is in the middle of the map. What it shows
 * stands as a list beside it, so it is one picture to those who do not see it.
 */
export function PlaceMap({ of, label }: { readonly of: readonly Placed[]; readonly label: string }) {
  if (of.length === 0) return null
  const middle = (of.reduce((sum, { latitude }) => sum + latitude, 0) / of.length) * (Math.PI / 180)
  const scale = Math.max(Math.cos(middle), 0.3)
  const frame = frameOf(of, scale)
  const dot = Math.max(frame.width, frame.height) / 110
  return (
    <svg
      class="map"
      role="img"
      aria-label={label}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
    >
      <path class="land" d={LAND} transform={`scale(${scale / PER_DEGREE} ${-1 / PER_DEGREE})`} />
      {of.map(({ id, name, latitude, longitude }) => (
        <circle key={id} cx={longitude * scale} cy={-latitude} r={dot}>
          <title>{name}</title>
        </circle>
      ))}
    </svg>
  )
}

/** With room around the places, however close they lie, and never much higher than wide. */
export function frameOf(places: readonly Placed[], scale: number): Frame {
  const xs = places.map(({ longitude }) => longitude * scale)
  const ys = places.map(({ latitude }) => -latitude)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const room = Math.max(right - left, bottom - top, 4) * 0.12
  const height = bottom - top + 2 * room
  const width = Math.max(right - left + 2 * room, height * 1.4)
  return { x: (left + right - width) / 2, y: top - room, width, height }
}

import { directionOf } from '../../language.js'
import { useBrush } from '../brush.js'

export type Anchor = 'start' | 'middle' | 'end'

interface LabelProps {
  readonly x: number
  readonly y: number
  readonly text: string
  /** The language of the text; the reader's where it is left out. */
  readonly language?: string | null
  /** Which end of the text, as seen, stands at the point: `start` is the left one, in any language. */
  readonly anchor?: Anchor
  readonly size?: number
  readonly strong?: boolean
  readonly soft?: boolean
  readonly transform?: string
}

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const

/** Text in a picture. On a page it has its own direction, and the anchors of SVG are turned with it; in files all text begins left. */
export function Label({
  text,
  language,
  anchor = 'start',
  size = 14,
  strong = false,
  soft = false,
  ...place
}: LabelProps) {
  const { linked, ink, soft: softInk } = useBrush()
  const direction = linked ? directionOf(language ?? 'en') : undefined
  return (
    <text
      {...place}
      {...(language && { lang: language })}
      {...(direction && { direction })}
      text-anchor={direction === 'rtl' ? OPPOSITE[anchor] : anchor}
      font-size={size}
      font-weight={strong ? 600 : 400}
      fill={soft ? softInk : ink}
    >
      {text}
    </text>
  )
}

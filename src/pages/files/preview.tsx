import type { View } from '../page.js'
import { useBrush } from '../pictures/brush.js'
import type { Picture } from '../pictures/picture.js'
import { useReader } from '../reader.js'

/** As large as services that show links want it (https://ogp.me/#structured), in the pixels of the file. */
export const PREVIEW = { width: 1200, height: 630 } as const
/** Files of pictures are twice as sharp as they are drawn. */
const CANVAS = { width: PREVIEW.width / 2, height: PREVIEW.height / 2 } as const
const MARGIN = 40

/** How a page looks where it is shared: what it is about, and what is recorded. */
export const previewOf = ({ title, description }: View): Picture => ({
  ...CANVAS,
  name: 'preview',
  title,
  says: description,
  drawing: <Preview title={title} description={withoutTitle(title, description)} />,
  rows: [],
})

/** A description begins with the title, and the kind in brackets: the title stands above it already. */
const withoutTitle = (title: string, description: string): string =>
  description.startsWith(title)
    ? description.slice(title.length).replace(/^\s*\(([^)]*)\)/, '$1')
    : description

function Preview({ title, description }: { readonly title: string; readonly description: string }) {
  const { ink, soft, accent, tint } = useBrush()
  const { texts } = useReader()
  const heading = linesOf(title, 26, 3)
  const top = 75 + heading.length * 42
  return (
    <>
      <rect width={CANVAS.width} height={9} fill={accent} />
      <Lines of={['Parley']} top={50} size={17} fill={accent} />
      <Lines of={heading} top={95} size={34} fill={ink} />
      <Lines of={linesOf(description, 58, 3)} top={top + 20} size={16} fill={soft} />
      <rect y={CANVAS.height - 42} width={CANVAS.width} height={42} fill={tint} />
      <Lines of={linesOf(texts.site.tagline, 76, 1)} top={CANVAS.height - 16} size={13} fill={accent} />
    </>
  )
}

/** Keeps the marks at the ends of a line on its side. */
const RIGHT_TO_LEFT = '\u200f'

interface LinesProps {
  readonly of: readonly string[]
  readonly top: number
  readonly size: number
  readonly fill: string
}

function Lines({ of, top, size, fill }: LinesProps) {
  const backwards = useReader().language === 'ar'
  const [x, anchor] = backwards ? [CANVAS.width - MARGIN, 'end'] : [MARGIN, 'start']
  return (
    <>
      {of.map((line, at) => (
        <text key={line} x={x} y={top + at * size * 1.24} font-size={size} fill={fill} text-anchor={anchor}>
          {backwards ? `${RIGHT_TO_LEFT}${line}${RIGHT_TO_LEFT}` : line}
        </text>
      ))}
    </>
  )
}

/** A text in at most so many lines of about so many letters; what does not fit is left out, and an ellipsis says so. */
export function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((word) => word !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > width ? `${word.slice(0, width - 1)}…` : word)
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
}

import type { ComponentChildren } from 'preact'
import { queryOf } from '../address.js'
import { useReader } from '../reader.js'
import { FORMATS, type Picture } from './picture.js'

interface FigureProps {
  readonly picture: Picture
  /** The same as the picture, in words. */
  readonly children: ComponentChildren
  /** What is to be said below it. */
  readonly note?: ComponentChildren
}

/** A picture on a page: what it is, what is to be seen, its files, and the same as a table. */
export function Figure({ picture, children, note }: FigureProps) {
  const { texts } = useReader()
  return (
    <figure class="picture">
      <figcaption>
        <span id="picture-title" class="hidden">
          {picture.title}
        </span>
        <span id="picture-says">{picture.says}</span>
      </figcaption>
      <div class="canvas">
        {/* biome-ignore lint/a11y/useSemanticElements: there is no such element in a picture */}
        <svg
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width}
          height={picture.height}
          role="group"
          aria-labelledby="picture-title"
          aria-describedby="picture-says"
        >
          {picture.drawing}
        </svg>
      </div>
      {note !== undefined && <p class="meta">{note}</p>}
      <Downloads />
      <details>
        <summary>{texts.pictures.table}</summary>
        {children}
      </details>
    </figure>
  )
}

/** The files of what is on the screen: at the same address, with their ending. */
function Downloads() {
  const { texts, prefix, path, values } = useReader()
  return (
    <p class="downloads">
      {texts.pictures.download}{' '}
      {FORMATS.map((format) => (
        <a key={format} href={`${prefix}${encodeURI(path)}.${format}${queryOf(values)}`} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}

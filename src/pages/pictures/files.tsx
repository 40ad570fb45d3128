import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import { renderToString } from 'preact-render-to-string'
import { csvOf } from '../../exporters/csv.js'
import { type Reader, ReaderContext } from '../reader.js'
import { BrushContext, FILE_BRUSH } from './brush.js'
import type { Format, Picture, PictureFile } from './picture.js'

/** A font of ours, since a machine may have none: with Latin, Greek, Cyrillic and Arabic letters. */
const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const FAMILY = 'DejaVu Sans'
/** Twice as sharp as on the page, and never too large to be opened. */
const SHARPNESS = 2
const WIDEST = 3000

/** A picture as a file that needs nothing else. */
export async function fileOf(picture: Picture, format: Format, reader: Reader): Promise<PictureFile> {
  const name = `${picture.name}.${format}`
  if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', body: tableOf(picture) }
  const svg = svgOf(picture, reader)
  if (format === 'svg') return { name, type: 'image/svg+xml; charset=utf-8', body: svg }
  return { name, type: 'image/png', body: await pngOf(svg, picture.width) }
}

const tableOf = ({ rows: [columns = [], ...rows] }: Picture): string =>
  csvOf(
    columns,
    rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))),
  )

function svgOf(picture: Picture, reader: Reader): string {
  const { width, height, title, says, drawing } = picture
  const image = (
    <ReaderContext.Provider value={reader}>
      <BrushContext.Provider value={FILE_BRUSH}>
        <svg
          xmlns="http://www.w3.org/2000/svg"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          font-family={`${FAMILY}, Verdana, sans-serif`}
        >
          <title>{title}</title>
          <desc>{says}</desc>
          <rect width={width} height={height} fill={FILE_BRUSH.ground} />
          {drawing}
        </svg>
      </BrushContext.Provider>
    </ReaderContext.Provider>
  )
  return asXml(renderToString(image))
}

/**
 * What HTML may have and XML may not: some characters, in whatever way they are written (https://www.w3.org/TR/xml/#charsets),
 * and the end of a section that was never begun.
 */
const asXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(']]>', ']]&gt;')

async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: Math.min(width * SHARPNESS, WIDEST) },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  })
  return image.asPng()
}

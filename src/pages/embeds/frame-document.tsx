import type { ComponentChildren } from 'preact'
import { directionOf } from '../language.js'
import { useReader } from '../reader.js'

/** Where the files of widgets are, for good: host pages name it. */
export const EMBED_PATH = '/embed/v1'

interface FrameDocumentProps {
  readonly title: string
  readonly description: string
  readonly children: ComponentChildren
}

/**
 * A page without a frame of its own, to stand in the frame of another. Its links open beside the host page, since no other
 * page of this service may be framed; its script tells the host how high it is, and nothing is lost without.
 */
export function FrameDocument({ title, description, children }: FrameDocumentProps) {
  const { language, values } = useReader()
  return (
    <html lang={language} dir={directionOf(language)} data-theme={values.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Parley`}</title>
        <meta name="description" content={description} />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <link rel="stylesheet" href={`${EMBED_PATH}/embed.css`} />
        <script defer src={`${EMBED_PATH}/height.js`} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}

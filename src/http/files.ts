import { createHash } from 'node:crypto'
import type { Response } from 'express'
import type { DataFile } from '../pages/index.js'

/** Names the content: weak, for what is compressed on the way is the same. */
export const entityTag = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** A file for programs: any page may read it; who has it already is told so. */
export function sendFile(response: Response, { text, type, name, changed, next }: DataFile): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-expose-headers', 'etag, last-modified, link, content-disposition')
  response.setHeader('content-disposition', `inline; filename="${name}"`)
  response.setHeader('etag', entityTag(text))
  response.setHeader('last-modified', changed.toUTCString())
  if (next !== null) response.setHeader('link', `<${next}>; rel="next"`)
  response.setHeader('content-type', `${type}; charset=utf-8`)
  response.send(text)
}

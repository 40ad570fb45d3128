import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { createFrames, type EmbedName } from '../../pages/index.js'
import { askFor } from '../asking.js'
import { preferredLanguage, send } from '../pages.js'
import { type EmbedsOptions, queryOf } from './options.js'

/** What a frame may load; any page may hold it, and it alone of all pages. */
const POLICY = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ['*'],
  },
})

export const framed: RequestHandler = (request, response, next) => {
  response.removeHeader('x-frame-options')
  POLICY(request, response, next)
}

/** A widget as a page for a frame. */
export function frameHandler(name: EmbedName, options: EmbedsOptions): RequestHandler {
  const frames = createFrames(options.documents)
  return async (request, response) => {
    const answer = await frames({
      name,
      query: queryOf(request),
      preferred: preferredLanguage(request),
      reference: String(response.locals.requestId),
      ask: askFor(options, response),
    })
    send(response, answer)
  }
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import helmet from 'helmet'
import { LANGUAGES, type Language, type PageAnswer, type Pages } from '../pages/index.js'
import { type AskingOptions, askFor } from './asking.js'
import { baseOf } from './base.js'
import { entityTag, sendFile } from './files.js'

/** What a page may load: style and script from here, and answers from here. Nothing inline, nothing from elsewhere. */
const POLICY = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

/** The files for browsers, at an address that changes with them, so that they may be kept for ever. */
export function assetsRoute(folder: URL): { readonly path: string; readonly handler: RequestHandler } {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)))
  return {
    path: `/assets/${hash.digest('hex').slice(0, 12)}`,
    handler: express.static(fileURLToPath(folder), {
      immutable: true,
      maxAge: '1y',
      // A page opened from a sandboxed frame is of no origin, and loads its script as any other page would.
      setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
    }),
  }
}

export interface PagesRouteOptions extends AskingOptions {
  readonly pages: Pages
  /** Where the service is for the world; null where each request says it. */
  readonly publicUrl: string | null
}

/** The pages for people, at all addresses that they cover; a browser that asks for another is told so by a page, too. */
export function pagesRoute(options: PagesRouteOptions): Router {
  const { pages, publicUrl } = options
  const router = Router()
  router.use(POLICY, async (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || !wanted(pages, request)) return next()
    const { pathname, search } = new URL(request.originalUrl, 'http://localhost')
    const answer = await pages.answer({
      path: pathname,
      query: search.slice(1),
      preferred: preferredLanguage(request),
      base: baseOf(request, publicUrl),
      reference: String(response.locals.requestId),
      ask: askFor(options, response),
    })
    send(response, answer)
  })
  return router
}

const wanted = (pages: Pages, request: Request): boolean =>
  pages.cover(request.path) || request.accepts(['json', 'html']) === 'html'

export const preferredLanguage = (request: Request): Language =>
  (request.acceptsLanguages(...LANGUAGES) || LANGUAGES[0]) as Language

/** A page may be kept, but is asked for anew each time: an edit is seen at once. */
export function send(response: Response, answer: PageAnswer): void {
  response.vary('accept-language').setHeader('content-language', answer.language)
  response.setHeader('cache-control', 'no-cache')
  if ('location' in answer) {
    response.redirect(answer.status, answer.location)
    return
  }
  if ('file' in answer) {
    sendFile(response, answer.file)
    return
  }
  if ('picture' in answer) {
    const { name, type, body } = answer.picture
    response
      .attachment(name)
      .type(type)
      .send(typeof body === 'string' ? body : Buffer.from(body))
    return
  }
  if (answer.status === 200) response.setHeader('etag', entityTag(answer.html))
  const alternates = (answer.alternates ?? []).map(
    ({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`,
  )
  if (alternates.length > 0) response.setHeader('link', alternates.join(', '))
  response.status(answer.status).type('html').send(answer.html)
}

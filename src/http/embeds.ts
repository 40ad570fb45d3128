import { fileURLToPath } from 'node:url'
import type { ApolloServer } from '@apollo/server'
import express, { type RequestHandler, Router } from 'express'
import helmet from 'helmet'
import type { RequestContext } from '../graphql/context.js'
import { createFrames, type Documents, type EmbedName, isEmbedName } from '../pages/index.js'
import { ask, preferredLanguage, send } from './pages.js'
import { requestEnd } from './request-end.js'

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
/** An update reaches host pages within the hour. */
const STATIC = { index: false, redirect: false, maxAge: '1h' } as const

export interface EmbedsRouteOptions {
  /** The folder of the files for host pages. */
  readonly files: URL
  /** The query behind each widget. */
  readonly documents: Documents
  readonly server: ApolloServer<RequestContext>
  readonly createContext: (requestId: string, signal: AbortSignal) => RequestContext
  readonly deadlineMs: number
  readonly ready: RequestHandler
}

/** `/embed/v1/`: the scripts of widgets, and the widgets as pages for frames. */
export function embedsRoute(options: EmbedsRouteOptions): Router {
  const { files, documents, ready, server, createContext, deadlineMs } = options
  const frames = createFrames(documents)
  const router = Router()
  router.use(anyOrigin, express.static(fileURLToPath(files), STATIC))
  router.get('/:name', widgetsOnly, ready, framed, async (request, response) => {
    const reference = String(response.locals.requestId)
    const context = createContext(reference, requestEnd(response, deadlineMs))
    const answer = await frames({
      name: request.params.name as EmbedName,
      query: new URL(request.originalUrl, 'http://localhost').search.slice(1),
      preferred: preferredLanguage(request),
      reference,
      ask: (query, variables) => ask(server, context, query, variables),
    })
    send(response, answer)
  })
  return router
}

/** Scripts are modules: a browser takes them from elsewhere where this header is. */
const anyOrigin: RequestHandler = (_request, response, next) => {
  response.setHeader('access-control-allow-origin', '*')
  next()
}

const widgetsOnly: RequestHandler = ({ params: { name } }, _response, next) =>
  next(isEmbedName(String(name)) ? undefined : 'route')

const framed: RequestHandler = (request, response, next) => {
  response.removeHeader('x-frame-options')
  POLICY(request, response, next)
}

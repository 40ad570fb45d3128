import { randomUUID } from 'node:crypto'
import type { ApolloServer } from '@apollo/server'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { KnowledgeGraph } from '../graph/index.js'
import { createContext, type RequestContext } from '../graphql/context.js'
import type { Limits } from '../graphql/limits.js'
import { SCHEMA_TEXT } from '../graphql/schema.js'
import { createPages, readDocuments } from '../pages/index.js'
import { consoleRoute } from './console.js'
import { embedsRoute, readWidgetFiles } from './embeds/index.js'
import { errorHandler, notFound, sendError } from './errors.js'
import { graphqlRoute } from './graphql.js'
import { healthRoutes, type Readiness } from './health.js'
import { assetsRoute, pagesRoute } from './pages.js'
import type { Question } from './questions.js'
import { serviceDocument } from './service-document.js'

export interface AppOptions {
  readonly graph: KnowledgeGraph
  /** Started. */
  readonly server: ApolloServer<RequestContext>
  readonly limits: Limits
  readonly readiness: Readiness
  readonly questions: readonly Question[]
  /** The folder with the browser's files. */
  readonly web: URL
  /** Where the service is for the world; null where each request says it. */
  readonly publicUrl: string | null
  readonly logUnforeseen: (error: unknown, reference: string) => void
}

/** All that the service answers over HTTP. */
export function createApp(options: AppOptions): Express {
  const { graph, server, limits, readiness, questions, web, publicUrl, logUnforeseen } = options
  const asking = {
    server,
    deadlineMs: limits.deadlineMs,
    createContext: (requestId: string, signal: AbortSignal) => createContext(graph, requestId, signal),
  }
  const documents = readDocuments(new URL('queries/', web))
  const embeds = new URL('../dist/embed/', web)
  const assets = assetsRoute(new URL('pages/', web))
  const app = express()
  app.disable('x-powered-by').disable('etag')
  app.use(named)
  app.use(
    '/graphql', // Before the headers that only pages need: it answers thousands of times a second, and only JSON.
    whenReady(readiness),
    graphqlRoute({ ...asking, bodyBytes: limits.bodyBytes }),
  )
  app.use(
    helmet({
      contentSecurityPolicy: false,
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      crossOriginOpenerPolicy: false, // With it, no page would open from a widget in a sandboxed frame.
    }),
  )
  app.use(healthRoutes(graph, readiness))
  app.get('/schema.graphql', (_request, response) => {
    response.type('text/plain').send(SCHEMA_TEXT)
  })
  app.use('/graphiql', consoleRoute(new URL('console/dist/', web), questions, documents))
  app.use(assets.path, assets.handler)
  app.use(
    embedsRoute({
      ...asking,
      publicUrl,
      files: embeds,
      documents: readDocuments(new URL('queries/embeds/', web), new URL('queries/', web)),
      ready: whenReady(readiness),
    }),
  )
  app.get('/', whenReady(readiness), serviceDocument(graph))
  app.use(
    whenReady(readiness),
    pagesRoute({
      ...asking,
      pages: createPages({ documents, questions, assets: assets.path, widgets: readWidgetFiles(embeds) }),
      publicUrl,
    }),
  )
  app.use(notFound, errorHandler(logUnforeseen))
  return app
}

/** Each request has a name, in its answer, in the log and in masked errors. */
const named: RequestHandler = (_request, response, next) => {
  const requestId = randomUUID()
  response.locals.requestId = requestId
  response.setHeader('x-request-id', requestId)
  response.setHeader('x-content-type-options', 'nosniff')
  next()
}

const whenReady =
  (readiness: Readiness): RequestHandler =>
  (_request, response, next) => {
    if (readiness.ready) return next()
    response.setHeader('retry-after', '2')
    sendError(
      response,
      503,
      'SERVICE_UNAVAILABLE',
      'The service is starting or stopping; try again in a moment.',
    )
  }

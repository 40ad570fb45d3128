import { expressMiddleware } from '@as-integrations/express5'
import express, { type RequestHandler, Router } from 'express'
import { anyOrigin } from './any-origin.js'
import type { AskingOptions } from './asking.js'
import { sendError } from './errors.js'
import { requestEnd } from './request-end.js'

export interface GraphqlRouteOptions extends AskingOptions {
  readonly bodyBytes: number
}

/** `/graphql`: POST with JSON; GET for reads, with no header needed; HEAD says that it is there. */
export function graphqlRoute({ server, createContext, bodyBytes, deadlineMs }: GraphqlRouteOptions): Router {
  const router = Router()
  const answer = expressMiddleware(server, {
    context: async ({ res }) => createContext(String(res.locals.requestId), requestEnd(res, deadlineMs)),
  })
  router.use(methods, anyOrigin, preflight)
  router.post(
    '/',
    mediaType,
    express.json({ limit: bodyBytes, strict: false, type: isJson }),
    jsonObject,
    answer,
  )
  router.get('/', queried, (request, response, next) => {
    request.body = {}
    return answer(request, response, next)
  })
  return router
}

const methods: RequestHandler = (request, response, next) => {
  if (request.method === 'HEAD') return response.status(200).type('application/graphql-response+json').end()
  if (['GET', 'POST', 'OPTIONS'].includes(request.method)) return next()
  response.setHeader('allow', 'GET, HEAD, POST, OPTIONS')
  sendError(
    response,
    405,
    'BAD_REQUEST',
    `${request.method} is not answered here: use POST, or GET with ?query=…`,
  )
}

/** Says before a request what pages elsewhere may send. */
const preflight: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS') return next()
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST')
  response.setHeader('access-control-allow-headers', 'content-type, accept, apollo-require-preflight')
  response.setHeader('access-control-max-age', '86400')
  response.status(204).end()
}

const isJson = ({ headers }: { headers: { 'content-type'?: string | undefined } }): boolean =>
  /^application\/json\b/i.test(headers['content-type'] ?? '')

const mediaType: RequestHandler = (request, response, next) => {
  if (isJson(request)) return next()
  const came = request.headers['content-type'] ?? 'none'
  sendError(response, 415, 'BAD_REQUEST', `The content type must be application/json, got ${came}.`)
}

const jsonObject: RequestHandler = ({ body }, response, next) => {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return next()
  sendError(
    response,
    400,
    'BAD_REQUEST',
    'The body must be a JSON object such as {"query": "{ __typename }"}.',
  )
}

const queried: RequestHandler = ({ query }, response, next) => {
  if (typeof query.query === 'string' && query.query !== '') return next()
  sendError(
    response,
    400,
    'BAD_REQUEST',
    'Add ?query={__typename} or send a POST; /schema.graphql has the schema, /graphiql/ a console.',
  )
}

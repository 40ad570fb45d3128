import type { RequestHandler, Response } from 'express'
import {
  failureMessage,
  failureOf,
  formatOf,
  GraphQLFailure,
  previewInXml,
  previewOf,
  type RowsName,
  rowsOf,
} from '../../pages/index.js'
import { askFor } from '../asking.js'
import { baseOf } from '../base.js'
import { sendError } from '../errors.js'
import { preferredLanguage } from '../pages.js'
import { type EmbedsOptions, queryOf } from './options.js'

/** Rows for programs that draw networks. */
export const rowsHandler = (name: RowsName, options: EmbedsOptions): RequestHandler =>
  answering(async (request, response) => {
    const rows = await rowsOf({ name, ...asked(request, response, options) }, options.documents)
    if (rows === null) sendError(response, 404, 'NOT_FOUND', 'Nothing is recorded under this id.')
    else response.json(rows)
  })

/** Previews of links, as oEmbed has them. */
export const oembedHandler = (options: EmbedsOptions): RequestHandler =>
  answering(async (request, response) => {
    const format = formatOf(queryOf(request))
    if (!format) return sendError(response, 501, 'BAD_USER_INPUT', 'The formats are json and xml.')
    const preview = await previewOf(asked(request, response, options), options.documents)
    if (!preview) return sendError(response, 404, 'NOT_FOUND', 'There is no page of this service at the url.')
    if (format === 'json') response.json(preview)
    else response.type('text/xml').send(previewInXml(preview))
  })

type Handler = (...parameters: Parameters<RequestHandler>) => Promise<void>

const asked = (request: Parameters<Handler>[0], response: Response, options: EmbedsOptions) => ({
  query: queryOf(request),
  origin: baseOf(request, options.publicUrl),
  preferred: preferredLanguage(request),
  ask: askFor(options, response),
})

/** Says what was wrong with a request; what no one foresaw goes on to the last handler. */
const answering =
  (handler: Handler): RequestHandler =>
  async (request, response, next) => {
    response.setHeader('cache-control', 'no-cache')
    response.vary('accept-language')
    try {
      await handler(request, response, next)
    } catch (error) {
      sendFailure(response, error)
    }
  }

const CODES = { 400: 'BAD_USER_INPUT', 500: 'INTERNAL_SERVER_ERROR', 503: 'SERVICE_UNAVAILABLE' } as const

function sendFailure(response: Response, error: unknown): void {
  const failure = failureOf(error, String(response.locals.requestId))
  if (!failure) throw error
  if (error instanceof GraphQLFailure && error.extensions.code === 'QUERY_TOO_COSTLY')
    sendError(response, 400, 'QUERY_TOO_COSTLY', error.message)
  else sendError(response, failure.status, CODES[failure.status], failureMessage(failure))
}

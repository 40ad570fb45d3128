import type { ErrorRequestHandler, RequestHandler, Response } from 'express'

/** Errors outside GraphQL, in the form of GraphQL errors: JSON, masked, with the reference that the log has too. */
export function sendError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}

export const notFound: RequestHandler = (request, response) => {
  sendError(
    response,
    404,
    'NOT_FOUND',
    `There is nothing at ${request.method} ${request.path}. Try /, /graphql or /graphiql/.`,
  )
}

/** What a body parser found wrong, by its kind (https://github.com/jshttp/http-errors). */
const BODY_PROBLEMS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not JSON.',
  'entity.too.large': 'The body is too large.',
  'encoding.unsupported': 'The content encoding is not supported.',
  'charset.unsupported': 'The character set is not supported.',
  'request.aborted': 'The request was given up.',
  'request.size.invalid': 'The body is not as long as the header says.',
}

/** The last handler: never HTML, never a stack. */
export const errorHandler =
  (logUnforeseen: (error: unknown, reference: string) => void): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const { status = 500, type = '' } = error as { status?: number; type?: string }
    if (status >= 400 && status < 500) {
      return sendError(response, status, 'BAD_REQUEST', BODY_PROBLEMS[type] ?? 'The request is malformed.')
    }
    const reference = String(response.locals.requestId)
    logUnforeseen(error, reference)
    sendError(response, 500, 'INTERNAL_SERVER_ERROR', `Something went wrong here. Reference: ${reference}.`)
  }

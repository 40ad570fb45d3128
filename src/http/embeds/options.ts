import type { ApolloServer } from '@apollo/server'
import type { Request, RequestHandler, Response } from 'express'
import type { RequestContext } from '../../graphql/context.js'
import type { Ask, Documents } from '../../pages/index.js'
import { ask } from '../pages.js'
import { requestEnd } from '../request-end.js'

export interface EmbedsOptions {
  /** The query behind each widget. */
  readonly documents: Documents
  readonly server: ApolloServer<RequestContext>
  readonly createContext: (requestId: string, signal: AbortSignal) => RequestContext
  readonly deadlineMs: number
  /** Where the service is for the world; null where each request says it. */
  readonly publicUrl: string | null
  readonly ready: RequestHandler
}

/** What a request may ask GraphQL with, until it ends. */
export function askFor({ server, createContext, deadlineMs }: EmbedsOptions, response: Response): Ask {
  const context = createContext(String(response.locals.requestId), requestEnd(response, deadlineMs))
  return (query, variables) => ask(server, context, query, variables)
}

/** What stands behind the question mark, as it came. */
export const queryOf = (request: Request): string =>
  new URL(request.originalUrl, 'http://localhost').search.slice(1)

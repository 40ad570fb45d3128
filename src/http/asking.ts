import type { ApolloServer } from '@apollo/server'
import type { Response } from 'express'
import type { RequestContext } from '../graphql/context.js'
import { type Ask, GraphQLFailure } from '../pages/index.js'
import { requestEnd } from './request-end.js'

/** With what pages and widgets ask GraphQL. */
export interface AskingOptions {
  readonly server: ApolloServer<RequestContext>
  readonly createContext: (requestId: string, signal: AbortSignal) => RequestContext
  readonly deadlineMs: number
}

/**
 * What a request may ask GraphQL with, until it ends: as a client of `/graphql` would, with the same limits. Each query has a
 * context of its own: what one has read of an entity is not all that another needs.
 */
export function askFor({ server, createContext, deadlineMs }: AskingOptions, response: Response): Ask {
  const end = requestEnd(response, deadlineMs)
  return async (query, variables) => {
    const { body } = await server.executeOperation(
      { query, variables: variables as Record<string, unknown> },
      { contextValue: createContext(String(response.locals.requestId), end) },
    )
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.')
    const [error] = body.singleResult.errors ?? []
    if (error) throw new GraphQLFailure(error.message, error.extensions ?? {})
    return body.singleResult.data
  }
}

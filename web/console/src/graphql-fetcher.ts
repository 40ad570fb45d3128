import type { GraphiQLProps } from 'graphiql'
import { GraphQLError } from 'graphql'

/**
 * One POST for one operation. Parley has no subscriptions, so this takes the place of GraphiQL's own
 * fetcher with its web sockets and event streams. What goes wrong on the way is told as an error of the
 * result, which GraphiQL shows without a stack trace of this page.
 */
export const graphqlFetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify(operation),
    })
  } catch (error) {
    return failure(`The server could not be reached: ${error instanceof Error ? error.message : error}`)
  }
  const body = await response.text()
  try {
    return JSON.parse(body)
  } catch {
    return failure(
      `The server answered ${response.status} ${response.statusText}, not with JSON: ${body.slice(0, 500)}`,
    )
  }
}

function failure(message: string) {
  return { errors: [new GraphQLError(message)] }
}

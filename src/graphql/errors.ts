import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { type ErrorCode, ParleyError } from '../errors.js'

/** The HTTP status of an answer without data, by the code of its first error. */
export const STATUS_BY_CODE: Readonly<Record<string, number | undefined>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
} satisfies Partial<Record<ErrorCode, number>>

/** The codes that GraphQL itself, or the server library, gives to requests that are wrong. */
const CLIENT_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
])

/** A foreseen error as GraphQL carries it, before execution. */
export const toGraphQLError = (error: ParleyError): GraphQLError =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, ...error.details },
  })

/** What was thrown: by a resolver, or before execution. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error

/**
 * What a client may see of an error: foreseen errors and those of a wrong request, as they are; of all others nothing but
 * a reference, by which the log has the rest.
 */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  reference: string,
  logUnforeseen: (error: unknown) => void,
): GraphQLFormattedError {
  const original = causeOf(error)
  const foreseen =
    original instanceof ParleyError && original.code !== 'INTERNAL_SERVER_ERROR' ? original : undefined
  if (foreseen)
    return {
      ...formatted,
      message: foreseen.message,
      extensions: { code: foreseen.code, ...foreseen.details },
    }
  const { code } = formatted.extensions ?? {}
  if (typeof code === 'string' && CLIENT_CODES.has(code)) return { ...formatted, extensions: { code } }
  logUnforeseen(original)
  return {
    ...formatted,
    message: `Something went wrong here. Reference: ${reference}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  }
}

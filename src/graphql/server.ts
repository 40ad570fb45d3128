import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.js'
import type { RequestContext } from './context.js'
import { knownCostOf } from './cost.js'
import { presentError, STATUS_BY_CODE, toGraphQLError } from './errors.js'
import { fieldsOf } from './fields.js'
import { DEFAULT_LIMITS, type Limits, shapeRules } from './limits.js'

export interface ServerOptions {
  readonly schema: GraphQLSchema
  readonly limits?: Limits
  /** Takes errors that no one foresaw, with the reference that the client was given. */
  readonly logUnforeseen: (error: unknown, reference: string) => void
}

/** The GraphQL server, without a transport. */
export function createServer({ schema, limits = DEFAULT_LIMITS, logUnforeseen }: ServerOptions) {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true, // The data is public and so is the contract: hiding it would only make the docs worse.
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: false, // There are no cookies, and reads by a plain GET are wanted.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: shapeRules(limits),
    validationOptions: { maxErrors: 5 },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // It would wrap each resolver, for hints that no field gives.
      planPlugin(schema, limits),
      answerPlugin(limits, logUnforeseen),
    ],
  })
}

const costs = new WeakMap<object, number>()

/** Weighs each operation before it runs, refuses it where it is wrong or too costly, and says what it needs. */
function planPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          // An unknown operation name gives no operation: the executor says so.
          if (!operation) return
          const { operationName, variables } = request
          contextValue.narrow(fieldsOf(schema, document))
          try {
            costs.set(contextValue, knownCostOf({ schema, document, operationName, variables }, limits))
          } catch (error) {
            throw error instanceof ParleyError ? toGraphQLError(error) : error
          }
        },
      }
    },
  }
}

/** Gives each answer its cost, its presentable errors and its status. */
function answerPlugin(
  limits: Limits,
  logUnforeseen: ServerOptions['logUnforeseen'],
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(requestContext) {
          const { response, contextValue, errors = [] } = requestContext
          if (response.body.kind !== 'single') return
          const { singleResult } = response.body
          if (singleResult.errors) {
            const { requestId } = contextValue
            const log = (error: unknown) => logUnforeseen(error, requestId)
            singleResult.errors = singleResult.errors.map((formatted, at) =>
              presentError(formatted, errors[at], requestId, log),
            )
          }
          const notes = contextValue.notes.texts
          singleResult.extensions = {
            cost: { estimated: costs.get(contextValue) ?? 0, limit: limits.cost },
            ...(notes.length > 0 && { notes }),
          }
          const status = statusOf(requestContext)
          if (status !== undefined) response.http.status = status
        },
      }
    },
  }
}

/**
 * The status of an answer without data, by its first error; undefined where it stays as it is. A client that asks for
 * `application/json` and not for `application/graphql-response+json` gets 200 where its document or its variables are
 * wrong, as GraphQL over HTTP says it should.
 */
function statusOf({ response, request }: GraphQLRequestContext<RequestContext>): number | undefined {
  const result = response.body?.kind === 'single' ? response.body.singleResult : undefined
  const error = result?.errors?.[0]
  if (!error || result?.data) return undefined
  const { code, argument } = error.extensions ?? {}
  const accept = request.http?.headers.get('accept') ?? ''
  const legacy = accept.includes('application/json') && !accept.includes('application/graphql-response+json')
  const coercion = code === 'BAD_USER_INPUT' && argument === undefined
  if (legacy && (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || coercion))
    return 200
  return STATUS_BY_CODE[String(code)] ?? response.http.status ?? 400
}

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { ParleyError, type UserInputError } from '../errors.js'
import { pageOf, sizeOf } from './cursor.js'
import { checkFilters } from './filters.js'
import type { Limits } from './limits.js'
import { scopeOfField } from './lists.js'

/** One operation to be weighed. */
export interface Weighed {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>> | undefined
}

/** The items that a plain list, such as the topics of an event, is taken to have. */
const PLAIN_LIST = 5

/**
 * What an operation costs: one for each object it may answer, so a page costs its size times the cost of one item.
 * Fragments are expanded, variables and defaults applied. The arguments of lists are checked on the way, so that a wrong
 * page is refused before anything is read.
 * @throws UserInputError where an argument of a list is wrong
 * @throws ParleyError with QUERY_TOO_COSTLY over the limit
 */
export function costOf({ schema, document, operationName, variables = {} }: Weighed, limits: Limits): number {
  const wrong: UserInputError[] = []
  const cost = weigh(() =>
    getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName !== undefined && { operationName }),
      estimators: [
        (field) => {
          wrong.push(...problemsOf(field, limits))
          return costOfField(field)
        },
      ],
    }),
  )
  if (wrong[0]) throw wrong[0]
  if (cost > limits.cost) throw tooCostly(cost, limits.cost)
  return cost
}

/**
 * What operations without variables cost: they cost the same each time. A document is kept as long as the server keeps it,
 * so a widget's query is weighed once.
 */
const known = new WeakMap<DocumentNode, Map<string | undefined, number>>()

/** The cost of an operation, see `costOf`; quicker for one that was weighed before. */
export function knownCostOf(weighed: Weighed, limits: Limits): number {
  if (Object.keys(weighed.variables ?? {}).length > 0) return costOf(weighed, limits)
  const costs = known.get(weighed.document) ?? new Map<string | undefined, number>()
  const cost = costs.get(weighed.operationName) ?? costOf(weighed, limits)
  known.set(weighed.document, costs.set(weighed.operationName, cost))
  return cost
}

/** Variables that do not fit their types are the executor's matter: it says what is wrong with them. */
function weigh(measure: () => number): number {
  try {
    return measure()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return error.message.includes('maximum allowed number of nodes') ? Number.POSITIVE_INFINITY : 0
  }
}

function costOfField({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (isLeafType(getNamedType(field.type))) return 0
  if (isConnection(field)) return 1 + sizeOf(args) * childComplexity
  switch (field.name) {
    case 'pageInfo':
    case 'facets':
      return 0
    case 'edges':
      return Math.max(1, childComplexity)
    case 'nodes':
      return Array.isArray(args.ids) ? 1 + args.ids.length * (1 + childComplexity) : 1 + childComplexity
    default:
      return isList(field) ? 1 + PLAIN_LIST * (1 + childComplexity) : 1 + childComplexity
  }
}

const isConnection = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'first')

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(type) || ('ofType' in type && isListType(type.ofType))

function problemsOf({ field, type, args }: ComplexityEstimatorArgs, limits: Limits): UserInputError[] {
  try {
    checkFilters(args, limits)
    if (isConnection(field))
      pageOf(args, scopeOfField(type as Parameters<typeof scopeOfField>[0], field.name, args))
    return []
  } catch (error) {
    return [error as UserInputError]
  }
}

const tooCostly = (cost: number, limit: number): ParleyError =>
  new ParleyError(
    'QUERY_TOO_COSTLY',
    `The query may answer ${Number.isFinite(cost) ? cost : 'too many'} objects, the most is ${limit}. Ask for fewer fields or smaller pages (\`first\`), and read on with \`after: pageInfo.endCursor\`.`,
    { cost: Number.isFinite(cost) ? cost : null, limit },
  )

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import type { NeighbourhoodCriteria } from '../domain/criteria/neighbourhood.js'
import type { NetworkCriteria } from '../domain/criteria/network.js'
import type { PathCriteria } from '../domain/criteria/paths.js'
import { ParleyError, type UserInputError } from '../errors.js'
import { askedNeighbourhood } from '../services/neighbourhood/asked-neighbourhood.js'
import { askedNetwork } from '../services/network/asked-network.js'
import { EDGES_PER_NODE } from '../services/network/network.js'
import { askedPaths } from '../services/paths/asked-paths.js'
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
/** What a table of counts, a list of pairs or a network costs beside its items: it looks at everything there is, so that a query has few of them. */
const WHOLE_BASE = 500

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

function costOfField({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const weighed = WEIGHTS[type.name]?.[field.name]
  if (weighed) return weighed(args, childComplexity)
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

type Weigh = (args: Readonly<Record<string, unknown>>, childComplexity: number) => number
/** What a search costs beside what it answers. */
const SEARCH = 300
const itself: Weigh = (_, childComplexity) => Math.max(1, childComplexity)

/** Text that takes an object to be read, for each of thousands of edges. */
const one: Weigh = () => 1

/** A page of what is counted over everything. */
const wholeBase: Weigh = (args, item) => WHOLE_BASE + sizeOf(args) * item

/** The events that two actors share: as many as are asked for. */
const shared: Weigh = ({ first }, event) => 1 + Number(first ?? 20) * Math.max(1, event)

/** What weighs otherwise than its type says: what looks at the whole base, searches, and lists whose size arguments say. */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, Weigh>>>> = {
  Query: {
    coParticipations: wholeBase,
    attendance: wholeBase,
    roleChanges: wholeBase,
    bridges: (args, bridge) => SEARCH + sizeOf(args) * bridge,
    neverMet: wholeBase,
    followUp: (_, answer) => 2 * WHOLE_BASE + answer,
    pivot: (_, table) => WHOLE_BASE + table,
    network: ({ first }, node) => WHOLE_BASE + Number(first ?? 200) * node,
    neighbourhood: ({ first }, node) => SEARCH + Number(first ?? 200) * node,
    paths: ({ first, maxLength }, step) => SEARCH + Number(first ?? 5) * Number(maxLength ?? 4) * step,
  },
  PathResult: { paths: itself },
  Path: { steps: itself },
  Subgraph: { nodes: itself, edges: (_, edge) => PLAIN_LIST * Math.max(1, edge), omitted: itself },
  Network: { nodes: itself, edges: (_, edge) => EDGES_PER_NODE * Math.max(1, edge), method: () => 0 },
  NetworkEdge: { shared, firstShared: one, lastShared: one },
  CoParticipantEdge: { shared },
  CoParticipation: { shared },
  AttendanceEdge: { events: shared },
}

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type as GraphQLOutputType).name.endsWith('Connection')

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(type) || ('ofType' in type && isListType(type.ofType))

/** Arguments of searches that are checked before anything is read. */
const CHECKS: Readonly<Record<string, (args: never) => unknown>> = {
  paths: (args: PathCriteria) => askedPaths(args),
  neighbourhood: (args: NeighbourhoodCriteria) => askedNeighbourhood(args),
  network: (args: NetworkCriteria) => askedNetwork(args),
}

function problemsOf({ field, type, args }: ComplexityEstimatorArgs, limits: Limits): UserInputError[] {
  try {
    checkFilters(args, limits)
    if (type.name === 'Query') CHECKS[field.name]?.(args as never)
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

import { graphql, parse } from 'graphql'
import type { KnowledgeGraph } from '../../src/graph/index.js'
import { createContext, type RequestContext } from '../../src/graphql/context.js'
import { fieldsOf } from '../../src/graphql/fields.js'
import { createSchema } from '../../src/graphql/schema.js'

const schema = createSchema()

type Variables = Readonly<Record<string, unknown>>

/** The answer of a base to a query, without a server; as the server does, it reads what the query needs alone. */
export async function ask(graph: KnowledgeGraph, source: string, variables?: Variables | null) {
  const contextValue = createContext(graph, 'test')
  contextValue.narrow(fieldsOf(schema, parse(source)))
  return execute(source, contextValue, variables)
}

/** The answer from reads of everything there is to read. */
export const askWide = (graph: KnowledgeGraph, source: string, variables?: Variables | null) =>
  execute(source, createContext(graph, 'test'), variables)

function execute(source: string, contextValue: RequestContext, variables?: Variables | null) {
  return graphql({ schema, source, contextValue, ...(variables && { variableValues: variables }) })
}

/** The data of an answer. @throws where it has errors */
export async function answer(
  graph: KnowledgeGraph,
  source: string,
  variables?: Variables | null,
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's, and each test says what it expects of it
): Promise<any> {
  const { data, errors } = await ask(graph, source, variables)
  if (errors) throw new Error(errors.map(({ message, path }) => `${path}: ${message}`).join('\n'))
  return JSON.parse(JSON.stringify(data))
}

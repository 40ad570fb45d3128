import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { resolvers } from './resolvers/index.js'
import { scalars } from './scalars.js'

/** The text of the public contract. */
export const SCHEMA_TEXT = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

type Resolver = GraphQLFieldResolver<unknown, unknown>

/** The contract joined with its resolvers. @throws Error where a resolver has no type or field to resolve */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(SCHEMA_TEXT)
  for (const scalar of Object.values(scalars)) joinScalar(schema, scalar)
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name)
    if (isAbstractType(type))
      joinAbstract(type, fields as { __resolveType: GraphQLAbstractType['resolveType'] })
    else joinFields(schema, name, fields as unknown as Readonly<Record<string, Resolver>>)
  }
  return schema
}

function joinFields(schema: GraphQLSchema, name: string, fields: Readonly<Record<string, Resolver>>): void {
  const type = schema.getType(name)
  for (const [fieldName, resolve] of Object.entries(fields)) {
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (!field) throw new Error(`There is a resolver for ${name}.${fieldName}, which is not in the schema.`)
    field.resolve = resolve
  }
}

function joinAbstract(
  type: GraphQLAbstractType,
  { __resolveType }: { __resolveType: GraphQLAbstractType['resolveType'] },
) {
  type.resolveType = __resolveType
}

function joinScalar(schema: GraphQLSchema, scalar: (typeof scalars)[keyof typeof scalars]): void {
  const type = schema.getType(scalar.name)
  if (!isScalarType(type)) throw new Error(`There is a scalar ${scalar.name}, which is not in the schema.`)
  Object.assign(type, {
    serialize: scalar.serialize,
    parseValue: scalar.parseValue,
    parseLiteral: scalar.parseLiteral,
  })
}

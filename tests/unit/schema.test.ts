import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { LARGEST_PAGE } from '../../src/graphql/cursor.js'
import { createSchema, SCHEMA_TEXT } from '../../src/graphql/schema.js'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

/** Everything in a type that can have a description, by path. */
function described(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]]
  if (isEnumType(type))
    return [
      ...own,
      ...type
        .getValues()
        .map(({ name, description }): [string, typeof description] => [`${type.name}.${name}`, description]),
    ]
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(({ name, description }): [string, typeof description] => [
        `${type.name}.${name}`,
        description,
      ]),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap(
      ({ name, description, args }): [string, typeof description][] => [
        [`${type.name}.${name}`, description],
        ...args.map((arg): [string, typeof description] => [
          `${type.name}.${name}(${arg.name})`,
          arg.description,
        ]),
      ],
    ),
  ]
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    expect(types.flatMap(described).filter(([, description]) => !description?.trim())).toEqual([])
  })

  it('specifies every scalar', () => {
    expect(types.filter(isScalarType).filter(({ specifiedByURL }) => !specifiedByURL)).toEqual([])
  })

  it('pages every list that grows, in one way; what is ranked from the best on alone', () => {
    const page = ['after', 'before', 'first', 'last']
    const ranked = ['after', 'first']
    const connections = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => String(field.type).endsWith('Connection!'))
        .map(({ name, args }) => [
          `${type.name}.${name}`,
          args
            .map((arg) => arg.name)
            .filter((arg) => page.includes(arg))
            .sort(),
        ]),
    )
    expect(connections.length).toBeGreaterThan(30)
    expect(connections.filter(([, args]) => String(args) !== String(page))).toEqual([
      ['Query.search', ranked],
    ])
    expect(SCHEMA_TEXT).toContain(`go\nfrom 1 to ${LARGEST_PAGE}`)
  })

  it('breaks nothing that was released, unless the changelog says so', async () => {
    const released = readFileSync(new URL('../fixtures/schema.released.graphql', import.meta.url), 'utf8')
    const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
    const unreleased = /## Unreleased([\s\S]*?)(?=\n## |$)/.exec(changelog)?.[1] ?? ''
    const changes = await diff(buildSchema(released), buildSchema(SCHEMA_TEXT))
    const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    if (!unreleased.includes('**Breaking')) expect(breaking.map(({ message }) => message)).toEqual([])
  })

  it('would be seen to break', async () => {
    const without = SCHEMA_TEXT.replace('  "Inhabitants, as an order of magnitude."\n  population: Int\n', '')
    const changes = await diff(buildSchema(SCHEMA_TEXT), buildSchema(without))
    expect(changes.map(({ criticality }) => criticality.level)).toContain(CriticalityLevel.Breaking)
  })
})

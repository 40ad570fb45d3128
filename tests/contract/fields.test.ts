import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/graphql/schema.js'
import { ask, askWide } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { randomWorld } from '../support/world.js'

/** Each field of each thing, asked for alone, answers as it does where all fields of everything are read. */
const WORLD = randomWorld(7)
const schema = createSchema()
const NODES = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
)

/** Edges, and the lists that they are in. */
const LISTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Participation: [
    ['participations', 'cities'],
    ['participations', 'organisations'],
    ['participations', 'events'],
    ['participations', 'programmes'],
  ],
  Mention: [['mentions', 'articles']],
}

/** The field with what must be selected of it, once as it is and once in languages of choice. */
function selections(field: GraphQLField<unknown, unknown>): string[] {
  const selection = `${field.name}${below(field, schema)}`
  return field.args.some(({ name }) => name === 'languages')
    ? [selection, `${field.name}(languages: ["fr", "ar"])`]
    : [selection]
}

function below({ type }: GraphQLField<unknown, unknown>, schema: GraphQLSchema): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (named.name.endsWith('Connection')) return ' { totalCount nodes { __typename id } }'
  if (!isObjectType(named) || NODES.includes(named)) return ' { __typename id }'
  return ` { ${Object.values(named.getFields())
    .map((field) => `${field.name}${below(field, schema)}`)
    .join(' ')} }`
}

describe('a field asked for alone', () => {
  let opened: OpenEngine
  let ids: Record<string, string[]>

  beforeAll(async () => {
    const [embedded] = ENGINES
    if (!embedded) throw new Error('There is no engine.')
    opened = await embedded.open()
    await importWorld(opened.graph, WORLD)
    const { data } = await askWide(
      opened.graph,
      `{ participations(first: 5) { nodes { id } } ${[
        'cities',
        'organisations',
        'programmes',
        'events',
        'topics',
        'sources',
      ]
        .map((list) => `${list}(first: 3) { nodes { id claims(first: 1) { nodes { id } } } }`)
        .join(' ')} articles { nodes { id mentions(first: 2) { nodes { id } } } } }`,
    )
    const all = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '')
    ids = Object.fromEntries(
      NODES.map(({ name }) => [name, all.filter((id) => id.startsWith(`${name.toLowerCase()}:`))]),
    )
  })
  afterAll(() => opened?.close())

  for (const type of NODES) {
    for (const field of Object.values(type.getFields())) {
      it(`${type.name}.${field.name}`, async () => {
        expect(ids[type.name]?.length).toBeGreaterThan(0)
        for (const selection of selections(field)) {
          const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${selection} } } }`
          const variables = { ids: ids[type.name] }
          const wide = await askWide(opened.graph, query, variables)
          expect(wide.errors).toBeUndefined()
          expect(await ask(opened.graph, query, variables), query).toEqual(wide)
        }
      })
    }
  }

  for (const [name, lists] of Object.entries(LISTS)) {
    const fields = Object.values((schema.getType(name) as GraphQLObjectType).getFields())
    const asked = [...fields.flatMap(selections), '... on Node { id }']
    for (const [list, start] of lists) {
      it.each(asked)(`${list} { %s }`, async (selection) => {
        const query = `query { ${start} { nodes { ${list} { nodes { ${selection} } } } } }`
        const wide = await askWide(opened.graph, query)
        expect(wide.errors).toBeUndefined()
        expect(await ask(opened.graph, query), query).toEqual(wide)
      })
    }
  }
})

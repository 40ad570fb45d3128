import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../../src/graphql/cost.js'
import { DEFAULT_LIMITS, type Limits, shapeRules } from '../../../src/graphql/limits.js'
import { createSchema } from '../../../src/graphql/schema.js'

const schema = createSchema()

function cost(
  query: string,
  variables: Record<string, unknown> = {},
  limits: Limits = DEFAULT_LIMITS,
): number {
  return costOf({ schema, document: parse(query), operationName: undefined, variables }, limits)
}
const shape = (query: string): string[] =>
  validate(schema, parse(query), shapeRules(DEFAULT_LIMITS)).map(({ message }) => message)

/** n fragments, each spreading the next twice. */
function bomb(fragments: number): string {
  const parts = Array.from({ length: fragments }, (_, at) => {
    const next =
      at + 1 < fragments
        ? `a: participations(first: 1) { nodes { actor { ...F${at + 1} } } } b: participations(first: 1) { nodes { actor { ...F${at + 1} } } }`
        : 'id'
    return `fragment F${at} on Actor { ${next} }`
  })
  return `{ city(id: "x") { ...F0 } } ${parts.join(' ')}`
}

describe('the cost of a query', () => {
  it.each([
    ['{ __typename }', 0],
    ['{ city(id: "x") { name country } }', 1],
    ['{ cities { totalCount } }', 1],
    ['{ cities { pageInfo { endCursor } } }', 1],
    ['{ cities { nodes { id } } }', 21],
    ['{ cities(first: 5) { edges { cursor node { id } } } }', 6],
    [
      '{ cities(last: 5) { nodes { participations(first: 2) { nodes { actor { id } } } } } }',
      1 + 5 * (1 + 1 + 2 * 2),
    ],
    ['{ events(first: 1) { nodes { topics { id } } } }', 1 + (1 + 1 + 5)],
    ['{ search(text: "x") { totalCount facets { kinds { kind count } } } }', 1],
    ['{ search(text: "x", first: 5) { edges { score node { id } matched { snippet } } } }', 1 + 5 * 2],
    ['{ nodes(ids: ["a", "b"]) { id } }', 3],
    ['{ paths(from: "x", to: "y") { found } }', 300],
    ['{ paths(from: "x", to: "y") { paths { steps { role } } } }', 300 + 5 * 4],
    [
      '{ paths(from: "x", to: "y", first: 2, maxLength: 3) { paths { steps { from { id } to { id } claims(first: 5) { nodes { source { id } } } } } } }',
      300 + 2 * 3 * (1 + 1 + (1 + 5 * 2)),
    ],
    ['{ neighbourhood(of: ["x"], first: 10) { truncated omitted { count } } }', 300 + 10],
    ['{ neighbourhood(of: ["x"]) { nodes { id } edges { source target } } }', 300 + 200 * (1 + 5)],
    ['{ network { nodeCount method { modularity metrics { parameters { name } } } } }', 500],
    ['{ network(first: 10) { nodes { degree } } }', 500 + 10],
    ['{ network { nodes { actor { id } } edges { a { id } b { id } weight } } }', 500 + 200 * (1 + 10 * 2)],
    ['{ network(first: 2) { edges { weight firstShared lastShared } } }', 500 + 2 * 10 * 2],
    ['{ network(first: 2) { edges { shared(first: 3) { id } } } }', 500 + 2 * 10 * (1 + 3)],
    [
      '{ network(first: 1) { edges { a { ... on City { programmes(first: 2) { nodes { id } } } } } } }',
      500 + 10 * (1 + 1 + 2),
    ],
    ['{ a: city(id: "x") { id } b: city(id: "y") { id } }', 2],
    ['{ pivot(measure: EVENTS, by: [YEAR]) { total } }', 500],
    ['{ pivot(measure: EVENTS, by: [YEAR]) { rows { keys { value } count } } }', 500 + 1 + 5 * (1 + 1 + 5)],
  ])('%s is %i', (query, expected) => {
    expect(cost(query)).toBe(expected)
  })

  it('counts variables, their defaults, and fragments as often as they are spread', () => {
    expect(cost('query ($n: Int = 7) { cities(first: $n) { nodes { id } } }')).toBe(8)
    expect(cost('query ($n: Int = 7) { cities(first: $n) { nodes { id } } }', { n: 50 })).toBe(51)
    expect(
      cost(
        '{ a: cities(first: 2) { ...C } b: cities(first: 2) { ...C } } fragment C on CityConnection { nodes { id } }',
      ),
    ).toBe(6)
    expect(
      cost('query ($yes: Boolean!) { cities(first: 9) @include(if: $yes) { nodes { id } } }', { yes: false }),
    ).toBe(0)
  })

  it('is refused one over the limit, and says how to ask for less', () => {
    const query = '{ cities(first: 9) { nodes { id } } }'
    expect(cost(query, {}, { ...DEFAULT_LIMITS, cost: 10 })).toBe(10)
    expect(() => cost(query, {}, { ...DEFAULT_LIMITS, cost: 9 })).toThrow(
      /may answer 10 objects, the most is 9.*pageInfo.endCursor/,
    )
  })

  it.each([0, -1, 101, 2_000_000_000])('looks at a page of %i, literal, variable or default', (size) => {
    const wrong = `first: got ${size}, allowed is 1 to 100`
    expect(() => cost(`{ cities(first: ${size}) { totalCount } }`)).toThrow(wrong)
    expect(() => cost('query ($n: Int) { cities(first: $n) { totalCount } }', { n: size })).toThrow(wrong)
    expect(() => cost(`query ($n: Int = ${size}) { cities(first: $n) { totalCount } }`)).toThrow(wrong)
    expect(() => cost(`{ city(id: "x") { participations(first: ${size}) { totalCount } } }`)).toThrow(wrong)
  })

  it('takes a cursor of an interface for the type behind it, and of no other list', () => {
    const after = 'WyJBY3Rvci5wYXJ0aWNpcGF0aW9ucyIsIngiXQ' // ["Actor.participations", "x"]
    expect(cost(`{ city(id: "x") { participations(after: "${after}") { totalCount } } }`)).toBe(2)
    expect(
      cost(`{ node(id: "x") { ... on Actor { participations(after: "${after}") { totalCount } } } }`),
    ).toBe(2)
    expect(() => cost(`{ event(id: "x") { participations(after: "${after}") { totalCount } } }`)).toThrow(
      /^after: /,
    )
    expect(() => cost(`{ cities(after: "${after}") { totalCount } }`)).toThrow(/^after: /)
  })

  it('bounds lists of values and conditions', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `city:${at}`)
    const byIds =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } cities(filter: { id: { in: $ids } }) { totalCount } }'
    expect(cost(byIds, { ids: ids(100) })).toBeGreaterThan(100)
    expect(() => cost(byIds, { ids: ids(101) })).toThrow(
      'ids: got "a list of 101", allowed is a list of at most 100',
    )
    const nested = (depth: number): object =>
      depth === 0 ? { country: { eq: 'MA' } } : { not: nested(depth - 1) }
    const byFilter = 'query ($filter: CityFilter) { cities(filter: $filter) { totalCount } }'
    expect(cost(byFilter, { filter: nested(40) })).toBe(1)
    expect(() => cost(byFilter, { filter: nested(60) })).toThrow(/at most 50 conditions/)
  })

  it('of a bomb of fragments is found in no time', () => {
    const began = performance.now()
    expect(() => cost(bomb(24))).toThrow(/too many objects/)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('the shape of a query', () => {
  const nested = (depth: number): string => (depth === 1 ? 'id' : `parent { ${nested(depth - 1)} }`)

  it('is at most so deep', () => {
    expect(shape(`{ organisation(id: "x") { ${nested(11)} } }`)).toEqual([])
    expect(shape(`{ organisation(id: "x") { ${nested(12)} } }`)).toEqual([
      'The query is 13 fields deep, the most is 12.',
    ])
    expect(
      shape(`{ organisation(id: "x") { ...A } } fragment A on Organisation { ${nested(12)} }`),
    ).toHaveLength(1)
  })

  it('has at most so many aliases, root fields and directives', () => {
    const aliases = (count: number) =>
      `{ city(id: "x") { ${Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ')} } }`
    expect([shape(aliases(30)), shape(aliases(31))]).toEqual([[], ['The query has more than 30 aliases.']])
    const roots = (count: number) => `{ ${Array.from({ length: count }, () => '__typename').join(' ')} }`
    expect([shape(roots(20)), shape(roots(21))]).toEqual([[], ['The query has more than 20 root fields.']])
    const directives = (count: number) =>
      `{ __typename ${Array.from({ length: count }, () => '@include(if: true)').join(' ')} }`
    expect([shape(directives(8)), shape(directives(9))]).toEqual([
      [],
      ['The query has more than 8 directives.'],
    ])
  })

  it('has an operation that there is', () => {
    expect(shape('subscription { x }')).toEqual(['There are no subscriptions here.'])
    expect(shape('mutation { x }')).toEqual(['There are no mutations here.'])
  })

  it('of a bomb, or of fragments that spread themselves, is measured in no time', () => {
    const began = performance.now()
    shape(bomb(24))
    shape('{ city(id: "x") { ...A } } fragment A on City { ...B } fragment B on City { ...A }')
    expect(performance.now() - began).toBeLessThan(500)
  })
})

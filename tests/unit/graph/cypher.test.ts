import { describe, expect, it } from 'vitest'
import { allOf, anyOf, cypher, FALSE, join, not, ParameterList, TRUE } from '../../../src/graph/cypher.js'

describe('query text', () => {
  it('is put together from literals, and takes values as parameters only', () => {
    const parameters = new ParameterList()
    const text = cypher`MATCH (n) WHERE n.id = ${parameters.add("'}) DETACH DELETE n //")} RETURN n.id AS id`
    expect(text).toBe('MATCH (n) WHERE n.id = $p0 RETURN n.id AS id')
    expect(parameters.values).toEqual({ p0: "'}) DETACH DELETE n //" })
    // @ts-expect-error: a text that is no query text cannot be put in
    expect(cypher`MATCH (n) WHERE ${'true'} RETURN n`).toBeDefined()
  })

  it('joins conditions, and folds constants away', () => {
    const [a, b] = [cypher`a`, cypher`b`]
    expect(allOf([a, b])).toBe('a AND b')
    expect(anyOf([a, b])).toBe('(a OR b)')
    expect([allOf([]), allOf([a, TRUE]), allOf([a, FALSE])]).toEqual([TRUE, a, FALSE])
    expect([anyOf([]), anyOf([a, FALSE]), anyOf([a, TRUE])]).toEqual([FALSE, '(a)', TRUE])
    expect([not(TRUE), not(FALSE), not(a)]).toEqual([FALSE, TRUE, 'NOT (a)'])
    expect(join([], cypher`, `, cypher`none`)).toBe('none')
  })
})

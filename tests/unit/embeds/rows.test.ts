import { describe, expect, it } from 'vitest'
import { graphAround, graphOfPairs } from '../../../src/pages/rows/graph.js'
import { grafanaEdges, grafanaNodes, kumuBlueprint } from '../../../src/pages/rows/shapes.js'
import { TEXTS } from '../../../src/pages/texts/index.js'
import { wordsIn } from '../../../src/pages/words/words.js'

const telling = { texts: TEXTS.fr, words: wordsIn('fr'), prefix: 'https://parley.test/fr' }
const named = (id: string, name: string) => ({ id, name, nameLanguage: 'en' })
const city = (id: string, name: string) => ({
  ...named(id, name),
  entityKind: 'CITY' as const,
  country: 'MA',
})
const part = (source: string, target: string, role: 'HOST' | 'PARTICIPANT') => ({
  source,
  target,
  relation: 'PARTICIPATION' as const,
  role,
})

const around = graphAround({
  nodes: [
    city('city:a', 'A <b>'),
    city('city:b', 'Twin'),
    { ...named('event:e', 'Twin'), entityKind: 'EVENT', startDate: '2017-11' },
  ],
  edges: [
    part('city:a', 'event:e', 'HOST'),
    part('city:a', 'event:e', 'HOST'),
    part('city:a', 'event:e', 'PARTICIPANT'),
    part('city:b', 'event:e', 'PARTICIPANT'),
  ],
  truncated: false,
})

describe('rows for Grafana', () => {
  it('have an id each, arcs that sum to one, and edges between nodes that are there', () => {
    const nodes = grafanaNodes(around, telling) as Record<string, unknown>[]
    const edges = grafanaEdges(around, telling)
    expect(nodes.map(({ id, title, subTitle, mainStat }) => [id, title, subTitle, mainStat])).toEqual([
      ['city:a', 'A <b>', 'Ville', 1],
      ['city:b', 'Twin', 'Ville', 1],
      ['event:e', 'Twin', 'Dialogue', 2],
    ])
    expect(nodes.map(({ secondaryStat }) => secondaryStat)).toEqual(['Maroc', 'Maroc', 'novembre 2017'])
    for (const node of nodes) {
      const arcs = Object.entries(node).filter(([name]) => name.startsWith('arc__'))
      expect(arcs.reduce((sum, [, share]) => sum + Number(share), 0)).toBe(1)
    }
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    expect(edges).toHaveLength(3)
    const ids = new Set(nodes.map(({ id }) => id))
    for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true])
  })

  it('of pairs say how often they met', () => {
    const pairs = graphOfPairs({
      nodes: [{ a: city('city:a', 'A'), b: city('city:b', 'B'), sharedCount: 7 }],
    })
    expect(grafanaEdges(pairs, telling)).toEqual([
      { id: 'city:a~city:b', source: 'city:a', target: 'city:b', mainStat: 7, detail__relation: 'Rencontre' },
    ])
  })
})

describe('a blueprint for Kumu', () => {
  it('names each element once, and connects by these names', () => {
    const { elements, connections } = kumuBlueprint(around, telling)
    expect(elements.map(({ label }) => label)).toEqual(['A <b>', 'Twin (city:b)', 'Twin (event:e)'])
    expect(connections.map(({ from, to, type, strength }) => [from, to, type, strength])).toEqual([
      ['A <b>', 'Twin (event:e)', 'Hôte', 2],
      ['A <b>', 'Twin (event:e)', 'Participation', 1],
      ['Twin (city:b)', 'Twin (event:e)', 'Participation', 1],
    ])
    expect(elements[0]?.url).toBe('https://parley.test/fr/city/a')
  })
})

import { ENTITY_KINDS } from '../../domain/values/ids.js'
import { pathOfId } from '../address.js'
import type { Texts } from '../texts/texts.js'
import type { Words } from '../words/words.js'
import type { Graph, GraphEdge, GraphNode } from './graph.js'

/** Rows in a language, with links to where the service is. */
export interface Telling {
  readonly texts: Texts
  readonly words: Words
  /** `https://parley.example/fr` */
  readonly prefix: string
}

const edgeLabel = ({ role, relation }: GraphEdge, { texts }: Telling): string =>
  role === null ? texts.embeds.relations[relation] : texts.roles[role]

/** Grafana's node graph: one arc a kind, so that kinds have colours. https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/node-graph/ */
export const grafanaNodes = ({ nodes }: Graph, telling: Telling) =>
  nodes.map((node) => ({
    id: node.id,
    title: node.name,
    subTitle: telling.texts.kinds[node.kind],
    mainStat: node.degree,
    secondaryStat: placeOrDate(node, telling),
    ...Object.fromEntries(
      ENTITY_KINDS.map((kind) => [`arc__${kind.toLowerCase()}`, node.kind === kind ? 1 : 0]),
    ),
    detail__page: telling.prefix + pathOfId(node.id),
  }))

export const grafanaEdges = ({ edges }: Graph, telling: Telling) =>
  edges.map((edge) => ({
    id: edge.id,
    source: edge.source,
    target: edge.target,
    mainStat: edge.relation === 'MET' ? edge.weight : edgeLabel(edge, telling),
    detail__relation: telling.texts.embeds.relations[edge.relation],
  }))

const placeOrDate = ({ country, date }: GraphNode, { words }: Telling): string =>
  country !== null ? words.country(country) : date === null ? '' : words.date(date)

/** Kumu's blueprint. Connections name elements by their labels, so no two may have the same. https://docs.kumu.io/guides/import/blueprints */
export function kumuBlueprint({ nodes, edges }: Graph, telling: Telling) {
  const labels = labelsOf(nodes)
  return {
    elements: nodes.map((node) => ({
      label: labels.get(node.id),
      type: telling.texts.kinds[node.kind],
      description: placeOrDate(node, telling),
      url: telling.prefix + pathOfId(node.id),
      parley: node.id,
    })),
    connections: edges.map((edge) => ({
      from: labels.get(edge.source),
      to: labels.get(edge.target),
      direction: edge.relation === 'MET' ? 'mutual' : 'directed',
      type: edgeLabel(edge, telling),
      strength: edge.weight,
    })),
  }
}

function labelsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  for (const { name } of nodes) seen.set(name, (seen.get(name) ?? 0) + 1)
  return new Map(nodes.map(({ id, name }) => [id, (seen.get(name) ?? 0) > 1 ? `${name} (${id})` : name]))
}

import type { Edge } from '../../domain/paths/edge.js'
import { byText } from '../../domain/values/text.js'

/** The order of edges: by source, target, relation, role and id. */
export function byEnds(one: Edge, other: Edge): number {
  const [keys, others] = [keysOf(one), keysOf(other)]
  const at = keys.findIndex((key, place) => key !== others[place])
  return byText(keys[at] ?? '', others[at] ?? '')
}

const keysOf = ({ fromId, toId, relation, role, id }: Edge): readonly string[] => [
  fromId,
  toId,
  relation,
  role ?? '',
  id,
]

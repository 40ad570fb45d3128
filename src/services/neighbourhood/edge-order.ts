import type { Edge } from '../../domain/paths/edge.js'

/** The order of edges: by source, target, relation, role and id. */
export function byEnds(one: Edge, other: Edge): number {
  const [keys, others] = [keysOf(one), keysOf(other)]
  const at = keys.findIndex((key, place) => key !== others[place])
  return at < 0 ? 0 : (keys[at] ?? '') < (others[at] ?? '') ? -1 : 1
}

const keysOf = ({ fromId, toId, relation, role, id }: Edge): readonly string[] => [
  fromId,
  toId,
  relation,
  role ?? '',
  id,
]

import type { Entity } from '../../domain/entity.js'
import type { Relation } from '../../graph/index.js'
import type { RequestContext } from '../context.js'
import { entityAt } from '../node.js'

/** Resolvers of plain links. */

/** The one entity that a link leads to, or null. */
export const one =
  <E extends Entity>(relation: Relation) =>
  async ({ id }: Entity, _: unknown, context: RequestContext): Promise<E | null> => {
    const [related] = await context.loaders.related.load(id, relation)
    return related === undefined ? null : entityAt<E>(related, context)
  }

/** All entities that links of a type lead to, by name. */
export const many =
  <E extends Entity>(relation: Relation) =>
  async ({ id }: Entity, _: unknown, context: RequestContext): Promise<Promise<E>[]> => {
    const related = await context.loaders.related.load(id, relation)
    return related.map((other) => entityAt<E>(other, context))
  }

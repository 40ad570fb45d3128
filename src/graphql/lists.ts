import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql'
import { type PageArguments, scopeOf } from './cursor.js'

type Composite = GraphQLObjectType | GraphQLInterfaceType

/** From the most general on. */
const SHARED = ['Entity', 'Actor', 'Activity']

/**
 * The scope of the cursors of a field. A field that an interface declares is one list, whichever type the query reaches it
 * through: a cursor of `Actor.participations` is good for `City.participations`.
 */
export function scopeOfField(parent: Composite, field: string, args: PageArguments): string {
  const types: readonly Composite[] = [parent, ...parent.getInterfaces()]
  const declaring = SHARED.find((name) =>
    types.some((type) => type.name === name && type.getFields()[field] !== undefined),
  )
  return scopeOf(`${declaring ?? parent.name}.${field}`, args)
}

import { createHash } from 'node:crypto'
import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql'
import { type PageArguments, scopeOf } from './cursor.js'

type Composite = GraphQLObjectType | GraphQLInterfaceType

/** From the most general on. */
const SHARED = ['Entity', 'Actor', 'Activity']

/** A search puts what it finds in an order of its own: its cursors are good for the same question alone. */
const ASKING = ['text', 'kinds', 'languages'] as const

/**
 * The scope of the cursors of a field. A field that an interface declares is one list, whichever type the query reaches it
 * through: a cursor of `Actor.participations` is good for `City.participations`.
 */
export function scopeOfField(parent: Composite, field: string, args: PageArguments): string {
  const types: readonly Composite[] = [parent, ...parent.getInterfaces()]
  const declaring = SHARED.find((name) =>
    types.some((type) => type.name === name && type.getFields()[field] !== undefined),
  )
  const list = `${declaring ?? parent.name}.${field}`
  return scopeOf(list === 'Query.search' ? `${list} ${digestOf(args)}` : list, args)
}

function digestOf(args: PageArguments): string {
  const given: Readonly<Record<string, unknown>> = { ...args }
  const asked = JSON.stringify(ASKING.map((name) => given[name] ?? null))
  return createHash('sha256').update(asked).digest('base64url').slice(0, 16)
}

declare const checked: unique symbol
/**
 * Text of a query. Only the tag below makes it, from literals in the source and other `Cypher`: a value of a caller
 * can never become part of it, only a parameter.
 */
export type Cypher = string & { readonly [checked]: true }

/** Makes query text: `cypher\`MATCH (n:City) WHERE ${condition} RETURN n.id AS id\``. */
export function cypher(literals: TemplateStringsArray, ...inserts: readonly Cypher[]): Cypher {
  return literals.reduce((text, literal, at) => text + inserts[at - 1] + literal) as Cypher
}

/** Joins query texts; `none` stands where there are none. */
export function join(parts: readonly Cypher[], separator: Cypher, none: Cypher = cypher``): Cypher {
  return parts.length === 0 ? none : (parts.join(separator) as Cypher)
}

export const TRUE = cypher`true`
export const FALSE = cypher`false`

/**
 * All conditions hold. Constants are folded away, here and below: a query without them is planned better, and Neo4j's
 * planner fails on some that count a pattern `WHERE false`.
 */
export function allOf(conditions: readonly Cypher[]): Cypher {
  return conditions.includes(FALSE) ? FALSE : join(conditions.filter(isOpen), cypher` AND `, TRUE)
}

/** At least one condition holds. */
export function anyOf(conditions: readonly Cypher[]): Cypher {
  if (conditions.includes(TRUE)) return TRUE
  const open = conditions.filter(isOpen)
  return open.length === 0 ? FALSE : cypher`(${join(open, cypher` OR `)})`
}

/** The condition does not hold. */
export function not(condition: Cypher): Cypher {
  if (condition === TRUE) return FALSE
  return condition === FALSE ? TRUE : cypher`NOT (${condition})`
}

const isOpen = (condition: Cypher): boolean => condition !== TRUE && condition !== FALSE

/** A value that both engines store and compare alike: no dates, no maps, no nulls inside lists. */
export type Plain = string | number | boolean | null
/** What a query takes as a parameter. */
export type Parameter = Plain | readonly Parameter[] | { readonly [name: string]: Parameter }
export type Parameters = Readonly<Record<string, Parameter>>

/** Collects the values of a query whose text is put together, and names them. */
export class ParameterList {
  readonly #values: Record<string, Parameter> = {}

  /** The name of a new parameter with this value, as query text. */
  add(value: Parameter): Cypher {
    const name = `p${Object.keys(this.#values).length}`
    this.#values[name] = value
    return `$${name}` as Cypher
  }

  get values(): Parameters {
    return this.#values
  }
}

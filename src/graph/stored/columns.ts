import { type Cypher, cypher, join } from '../cypher.js'

/** The stored properties that each field of a thing is made of. */
export type FieldColumns = Readonly<Record<string, readonly Cypher[]>>

/**
 * What a read brings back of one node or relationship: only what is needed, and as a list. A map would carry the name of
 * each property with each row, and reading it costs the driver of a server more than the server takes to find it.
 */
export class Columns {
  readonly #names: readonly Cypher[]

  /** The columns of the fields that are wanted; of all, where none are named. `always` are brought back in any case. */
  constructor(fields: FieldColumns, wanted: ReadonlySet<string> | undefined, always: readonly string[] = []) {
    this.#names = Object.entries(fields).flatMap(([field, columns]) =>
      !wanted || wanted.has(field) || always.includes(field) ? columns : [],
    )
  }

  get count(): number {
    return this.#names.length
  }

  /** The columns of `node` as the inside of a list: `n.id, n.kind`. */
  of(node: Cypher): Cypher {
    return join(
      this.#names.map((name) => cypher`${node}.${name}`),
      cypher`, `,
    )
  }

  /** The columns of `node` behind others, where there are any. */
  behind(others: Cypher, node: Cypher): Cypher {
    return this.count === 0 ? others : cypher`${others}, ${this.of(node)}`
  }

  /** The values of the columns, from the place `first` of a row on, by the names of the properties. */
  read(row: readonly unknown[], first = 0): Record<string, unknown> {
    let from = first
    const values: Record<string, unknown> = {}
    for (const name of this.#names) values[name] = row[from++]
    return values
  }
}

/** Which part of a list is wanted. */
export interface Page {
  /** How many at most. */
  readonly limit: number
  /** Counts from the end instead of from the start. */
  readonly backward: boolean
  /** Only what follows this position: the sort values of an item, as text. */
  readonly after?: readonly string[] | undefined
  /** Only what precedes this position. */
  readonly before?: readonly string[] | undefined
}

export type Direction = 'ASC' | 'DESC'

/** One sort key of a list. */
export interface Order<Field extends string = string> {
  readonly field: Field
  readonly direction: Direction
}

/**
 * Which fields of things an answer needs, by the names of the domain. A set that is absent means all of them; what is not
 * needed is not read, and is absent from what a read gives.
 */
export interface Fields {
  readonly entity?: ReadonlySet<string>
  readonly participation?: ReadonlySet<string>
  readonly mention?: ReadonlySet<string>
  readonly claim?: ReadonlySet<string>
  /** Whether the places of items in their lists are needed, for cursors; they are unless this is false. */
  readonly positions?: boolean
}

/** A page in another format. */
export interface DataFile {
  readonly type: string
  /** What it is called where it is kept. */
  readonly name: string
  readonly text: string
  /** When the data last changed. */
  readonly changed: Date
  /** The address that goes on, where this file is not all; null where it is. */
  readonly next: string | null
}

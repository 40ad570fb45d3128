/** News of something, whatever the format. Addresses are absolute, texts are plain. */
export interface Feed {
  /** A URI, the same for ever. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  /** The page it belongs to. */
  readonly home: string
  /** Where it is itself. */
  readonly self: string
  readonly updated: Date
  readonly rights: string | null
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** A URI, the same for ever. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly language: string | null
  readonly text: string
  readonly author: string | null
  /** Null where the day is not known. */
  readonly published: Date | null
  readonly updated: Date
  readonly topics: readonly string[]
  /** The page it was read on. */
  readonly original: string | null
}

export const GENERATOR = 'Parley'

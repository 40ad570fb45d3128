import type { ComponentChildren } from 'preact'

/** What a page shows as a picture, and what its files are made of. */
export interface Picture {
  /** What its files are called, without their ending. */
  readonly name: string
  readonly title: string
  /** What there is to be seen, in a sentence. */
  readonly says: string
  readonly width: number
  readonly height: number
  /** What stands inside the SVG. */
  readonly drawing: ComponentChildren
  /** The same as rows; the first says what is in the others. */
  readonly rows: readonly (readonly string[])[]
}

/** The kinds of file that there are of each picture. */
export const FORMATS = ['svg', 'png', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** A file to be downloaded. */
export interface PictureFile {
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { WidgetFile } from './embeds/snippets.js'
import type { Language } from './language.js'
import type { Notes } from './notes.js'
import type { Values } from './parameters.js'
import type { Texts } from './texts/texts.js'
import type { Words } from './words/words.js'

/** Who reads: in which language, from which addresses. Every part of a page may ask. */
export interface Reader {
  readonly language: Language
  readonly texts: Texts
  readonly words: Words
  /** What stands before each path: `/fr`, or nothing where the address named no language. */
  readonly prefix: string
  /** The path of this page, without its language. */
  readonly path: string
  /** What stands behind the question mark of its address. */
  readonly values: Values
  readonly notes: Notes
  /** Questions that the console opens with. */
  readonly questions: readonly { readonly id: string; readonly title: string }[]
  /** What host pages load, with its size. */
  readonly widgets: readonly WidgetFile[]
  /** Whether this is a part of another page, where its sections are no landmarks. */
  readonly embedded?: boolean
  /** Where the service is, as the reader sees it: `https://parley.example`. */
  readonly origin: string
}

export const ReaderContext = createContext<Reader | null>(null)

export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('There is no reader above this part of the page.')
  return reader
}

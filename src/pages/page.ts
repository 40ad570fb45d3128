import type { ComponentChildren } from 'preact'
import type { Language } from './language.js'
import type { Parameters, Values } from './parameters.js'
import type { Picture } from './pictures/picture.js'
import type { Texts } from './texts/texts.js'
import type { Words } from './words/words.js'

/** What a reader asked a page for. */
export interface Asked {
  /** What the page is about; empty for pages about many things. */
  readonly id: string
  readonly values: Values
  readonly language: Language
}

/** What a page says. */
export interface View {
  readonly title: string
  /** The language of the title, where it is not the reader's. */
  readonly titleLanguage?: string | null
  readonly description: string
  readonly body: ComponentChildren
  /** What of it may be downloaded. */
  readonly picture?: Picture | undefined
  /** The styles and scripts that it has beside those of every page, by the names of their files. */
  readonly styles?: readonly string[]
  readonly scripts?: readonly string[]
}

/** What a page needs to say it. */
export interface Telling {
  readonly asked: Asked
  readonly texts: Texts
  readonly words: Words
}

/** One kind of page: what may stand in its address, what it asks, and what it makes of the answer. */
export interface Page<Data = unknown, Variables = unknown> {
  readonly parameters: Parameters
  /** What its query is asked with; null where there is nothing to ask yet. */
  variables(asked: Asked): Variables | null
  /** The values of the address that this one stands for, where the answer tells; null where it is the one. */
  elsewhere?(data: Data | null, asked: Asked): Values | null
  /** Null where there is nothing of this id. */
  view(data: Data | null, telling: Telling): View | null
}

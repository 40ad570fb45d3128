import { renderToString } from 'preact-render-to-string'
import type { Place } from './address.js'
import type { Documents } from './documents.js'
import type { WidgetFile } from './embeds/snippets.js'
import { Document } from './frame/document.js'
import type { Language } from './language.js'
import { Notes } from './notes.js'
import type { View } from './page.js'
import type { Values } from './parameters.js'
import { ReaderContext } from './reader.js'
import { TEXTS } from './texts/index.js'
import type { Words } from './words/words.js'

/** What all pages share. */
export interface Site {
  /** The query behind each page. */
  readonly documents: Documents
  /** Questions that the console opens with, by their ids. */
  readonly questions: readonly { readonly id: string; readonly title: string }[]
  /** Where browsers find style and script. */
  readonly assets: string
  readonly words: ReadonlyMap<Language, Words>
  readonly widgets: readonly WidgetFile[]
}

/** A page and where it is. */
export interface Rendered {
  readonly origin: string
  readonly place: Place
  readonly values: Values
  readonly view: View
  /** Where the console opens with the query behind it; null where there is none. */
  readonly console: string | null
  /** Whether it is there for all, under this address. */
  readonly found: boolean
}

/** The words of a language. */
export function wordsOf({ words }: Site, language: Language): Words {
  const found = words.get(language)
  if (!found) throw new Error(`There are no words in ${language}.`)
  return found
}

export function renderPage(site: Site, { origin, place, values, view, console, found }: Rendered): string {
  const { language, prefix } = place
  const reader = {
    language,
    prefix,
    values,
    path: place.path ?? '/',
    texts: TEXTS[language],
    words: wordsOf(site, language),
    notes: new Notes(),
    questions: site.questions,
    widgets: site.widgets,
    origin,
  }
  const page = (
    <ReaderContext.Provider value={reader}>
      <Document view={view} assets={site.assets} console={console} found={found} />
    </ReaderContext.Provider>
  )
  return `<!doctype html>${renderToString(page)}`
}

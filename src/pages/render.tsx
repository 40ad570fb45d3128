import { renderToString } from 'preact-render-to-string'
import type { Place } from './address.js'
import type { Documents } from './documents.js'
import type { WidgetFile } from './embeds/snippets.js'
import type { Offer } from './files/offer/offer.js'
import { Document } from './frame/document.js'
import { Notes } from './notes.js'
import type { View } from './page.js'
import type { Values } from './parameters.js'
import { type Reader, ReaderContext } from './reader.js'
import { TEXTS } from './texts/index.js'
import { wordsOf } from './words/known.js'

/** What all pages share. */
export interface Site {
  /** The query behind each page. */
  readonly documents: Documents
  /** Questions that the console opens with, by their ids. */
  readonly questions: readonly { readonly id: string; readonly title: string }[]
  /** Where browsers find style and script. */
  readonly assets: string
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
  /** The ways in which it can be used elsewhere; null where there is no such page. */
  readonly offer: Offer | null
  /** Whether it is there for all, under this address. */
  readonly found: boolean
}

export const readerOf = (
  site: Site,
  { language, prefix, path }: Place,
  { values, origin }: { values: Values; origin: string },
): Reader => ({
  language,
  prefix,
  values,
  path: path ?? '/',
  texts: TEXTS[language],
  words: wordsOf(language),
  notes: new Notes(),
  questions: site.questions,
  widgets: site.widgets,
  origin,
})

export function renderPage(
  site: Site,
  { origin, place, values, view, console, offer, found }: Rendered,
): string {
  const reader = readerOf(site, place, { values, origin })
  const page = (
    <ReaderContext.Provider value={reader}>
      <Document view={view} assets={site.assets} console={console} offer={offer} found={found} />
    </ReaderContext.Provider>
  )
  return `<!doctype html>${renderToString(page)}`
}

import type { ComponentChildren } from 'preact'
import { pathOfId, queryOf, routeOf } from '../address.js'
import { DataHead } from '../files/offer/head.js'
import { UseData } from '../files/offer/menu.js'
import type { Offer } from '../files/offer/offer.js'
import { directionOf, LANGUAGES } from '../language.js'
import type { View } from '../page.js'
import { SourceNotes } from '../parts/cites.js'
import { useReader } from '../reader.js'
import { Footer } from './footer.js'
import { Header } from './header.js'

interface DocumentProps {
  readonly view: View
  /** Where the files for browsers are. */
  readonly assets: string
  /** Where the console opens with this page's query; null where a page has none. */
  readonly console: string | null
  /** The ways in which it can be used elsewhere; null where there is no such page. */
  readonly offer: Offer | null
  /** Whether it may be found by search engines, and in which languages it is. */
  readonly found: boolean
}

/** A whole page. */
export function Document({ view, assets, console, offer, found }: DocumentProps) {
  const { language, texts } = useReader()
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${view.title} – Parley`}</title>
        <meta name="description" content={view.description} />
        <link rel="stylesheet" href={`${assets}/pages.css`} />
        {view.styles?.map((name) => (
          <link key={name} rel="stylesheet" href={`${assets}/${name}`} />
        ))}
        <link rel="icon" href={`${assets}/icon.svg`} type="image/svg+xml" />
        <script type="module" src={`${assets}/search.js`} />
        {view.scripts?.map((name) => (
          <script key={name} type="module" src={`${assets}/${name}`} />
        ))}
        {found ? <Alternates /> : <meta name="robots" content="noindex" />}
        {offer && <DataHead of={offer} view={view} />}
        {found && <Previews title={view.title} />}
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.site.skip}
        </a>
        <Header />
        <Main>
          {view.body}
          {offer && <UseData of={offer} console={console} />}
        </Main>
        <Footer console={console} />
      </body>
    </html>
  )
}

/** What a page says, and at its end what it rests on. */
const Main = ({ children }: { readonly children: ComponentChildren }) => (
  <main id="content" tabIndex={-1}>
    {children}
    <SourceNotes />
  </main>
)

/** The same page in each language, and without one. */
function Alternates() {
  const { language, path, values } = useReader()
  const address = (prefix: string): string => (path === '/' ? prefix || '/' : prefix + path) + queryOf(values)
  return (
    <>
      <link rel="canonical" href={address(`/${language}`)} />
      {LANGUAGES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={address(`/${other}`)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address('')} />
    </>
  )
}

/** How editors find the preview of a page about one thing (https://oembed.com). */
function Previews({ title }: { readonly title: string }) {
  const { origin, path, prefix } = useReader()
  const id = routeOf(path)?.id
  if (!id) return null
  const url = encodeURIComponent(origin + prefix + pathOfId(id))
  return (
    <>
      {['json', 'xml'].map((format) => (
        <link
          key={format}
          rel="alternate"
          type={`${format === 'xml' ? 'text/xml' : 'application/json'}+oembed`}
          href={`${origin}/oembed?format=${format}&url=${url}`}
          title={title}
        />
      ))}
    </>
  )
}

import type { ComponentChildren } from 'preact'
import { pathOfId, queryOf, routeOf } from '../address.js'
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
  /** Whether it may be found by search engines, and in which languages it is. */
  readonly found: boolean
}

/** A whole page. */
export function Document({ view, assets, console, found }: DocumentProps) {
  const { language, texts } = useReader()
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${view.title} – Parley`}</title>
        <meta name="description" content={view.description} />
        <link rel="stylesheet" href={`${assets}/pages.css`} />
        <link rel="icon" href={`${assets}/icon.svg`} type="image/svg+xml" />
        <script type="module" src={`${assets}/search.js`} />
        {found ? <Alternates /> : <meta name="robots" content="noindex" />}
        {found && <Previews title={view.title} />}
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.site.skip}
        </a>
        <Header />
        <Main>{view.body}</Main>
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

import type { View } from '../../page.js'
import { useReader } from '../../reader.js'
import { FORMATS, isCitation } from '../formats.js'
import { embeddedText } from '../linked/index.js'
import { PREVIEW } from '../preview.js'
import type { Offer } from './offer.js'

/** What programs find in a page's head: its other formats, how it looks where it is shared, and what it is about. */
export function DataHead({ of, view }: { readonly of: Offer; readonly view: View }) {
  const { language } = useReader()
  return (
    <>
      {[...of.files]
        .filter(([format]) => !isCitation(format))
        .map(([format, href]) => (
          <link
            key={format}
            rel="alternate"
            type={FORMATS[format].type}
            title={`${view.title} (${FORMATS[format].name})`}
            href={href.slice(of.base.length)}
          />
        ))}
      <meta property="og:title" content={view.title} />
      <meta property="og:description" content={view.description} />
      <meta property="og:url" content={of.cited.url} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Parley" />
      <meta property="og:locale" content={language} />
      {of.preview === null ? (
        <meta name="twitter:card" content="summary" />
      ) : (
        <>
          <meta property="og:image" content={of.preview} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(PREVIEW.width)} />
          <meta property="og:image:height" content={String(PREVIEW.height)} />
          <meta property="og:image:alt" content={view.title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {of.thing && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embeddedText(of.thing) }} />
      )}
    </>
  )
}

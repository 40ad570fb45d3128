/** A page that search engines should know, in all of its languages. */
export interface SitemapEntry {
  readonly url: string
  readonly modified: string
  readonly alternates: readonly { readonly language: string; readonly url: string }[]
}

/** https://www.sitemaps.org/protocol.html */
export const sitemapOf = (entries: readonly SitemapEntry[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map((entry) => elementOf(entry)).join('\n')}
</urlset>
`

/** A file that names sitemaps. */
export const sitemapIndexOf = (
  urls: readonly string[],
  modified: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `<sitemap><loc>${inXml(url)}</loc><lastmod>${inXml(modified)}</lastmod></sitemap>`).join('\n')}
</sitemapindex>
`

const elementOf = ({ url, modified, alternates }: SitemapEntry): string =>
  `<url><loc>${inXml(url)}</loc><lastmod>${inXml(modified)}</lastmod>${alternates
    .map(
      ({ language, url }) =>
        `<xhtml:link rel="alternate" hreflang="${inXml(language)}" href="${inXml(url)}"/>`,
    )
    .join('')}</url>`

const inXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

import { ENTITY_KINDS, PLURALS } from '../../domain/values/ids.js'
import { type SitemapEntry, sitemapIndexOf, sitemapOf } from '../../exporters/sitemap.js'
import { pathOfId } from '../address.js'
import type { BaseExportQuery } from '../generated.js'
import { LANGUAGES } from '../language.js'
import type { DataFile } from './data-file.js'
import { changedAt } from './source.js'
import { type Slice, walk } from './walk.js'

/** What files for search engines are made from. */
interface Crawled {
  readonly base: string
  readonly data: BaseExportQuery
  readonly ask: (name: string, variables: unknown) => Promise<unknown>
}

type Make = (crawled: Crawled, list: string) => Promise<string> | string

const FILES: readonly (readonly [RegExp, string, Make])[] = [
  [/^\/robots\.txt$/, 'text/plain', ({ base }) => robots(base)],
  [/^\/sitemap\.xml$/, 'application/xml', (crawled) => index(crawled)],
  [new RegExp(`^/sitemap/(${Object.values(PLURALS).join('|')})\\.xml$`), 'application/xml', sitemap],
]

export const isForCrawlers = (path: string): boolean => FILES.some(([pattern]) => pattern.test(path))

/** What search engines ask for beside pages. */
export async function crawlerFile(path: string, crawled: Crawled): Promise<DataFile | undefined> {
  for (const [pattern, type, make] of FILES) {
    const match = pattern.exec(path)
    if (match) {
      const text = await make(crawled, match[1] ?? '')
      return {
        type,
        text,
        name: path.slice(path.lastIndexOf('/') + 1),
        changed: changedAt(crawled.data),
        next: null,
      }
    }
  }
  return undefined
}

/** Pages may be found; questions and files may be asked, and are no pages. */
const robots = (base: string): string =>
  `User-agent: *\nDisallow: /graphql\nDisallow: /graphiql/?\nSitemap: ${base}/sitemap.xml\n`

const index = ({ base, data }: Crawled): string =>
  sitemapIndexOf(
    ENTITY_KINDS.map((kind) => `${base}/sitemap/${PLURALS[kind]}.xml`),
    changedAt(data).toISOString(),
  )

interface Listed {
  readonly id: string
  readonly recordedAt: string
}

/** The pages of a kind, those recorded last where a file cannot have all. */
async function sitemap({ base, ask }: Crawled, list: string): Promise<string> {
  const variables = { languages: ['en'], orderBy: [{ field: 'RECORDED_AT', direction: 'DESC' }] }
  const walked = await walk(async (after) => {
    const answer = (await ask(`exports/${list}`, { ...variables, after })) as { readonly rows: Slice<Listed> }
    return answer.rows
  })
  return sitemapOf((walked?.rows ?? []).map((row) => entryOf(base, row)))
}

const entryOf = (base: string, { id, recordedAt }: Listed): SitemapEntry => ({
  url: base + pathOfId(id),
  modified: recordedAt,
  alternates: LANGUAGES.map((language) => ({ language, url: `${base}/${language}${pathOfId(id)}` })),
})

import { generateAtomFeed } from 'feedsmith'
import { type Feed, type FeedItem, GENERATOR } from './feed.js'

/** RFC 4287. Texts say that they are text: nothing in them is markup. */
export const atomOf = (feed: Feed): string =>
  generateAtomFeed({
    xml: { lang: feed.language },
    id: feed.id,
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: feed.updated,
    authors: [{ name: GENERATOR, uri: new URL('/', feed.home).href }],
    generator: { text: GENERATOR },
    ...(feed.rights !== null && { rights: text(feed.rights) }),
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    entries: feed.items.map((item) => entryOf(item)),
  })

const text = (value: string) => ({ type: 'text', value })

const entryOf = (item: FeedItem) => ({
  id: item.id,
  title: { ...text(item.title), ...(item.language !== null && { xml: { lang: item.language } }) },
  ...(item.text !== '' && { summary: text(item.text) }),
  updated: item.updated,
  ...(item.published !== null && { published: item.published }),
  ...(item.author !== null && { authors: [{ name: item.author }] }),
  categories: item.topics.map((term) => ({ term })),
  links: [
    { href: item.url, rel: 'alternate', type: 'text/html' },
    ...(item.original === null ? [] : [{ href: item.original, rel: 'via' }]),
  ],
})

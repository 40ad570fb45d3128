import { generateRssFeed } from 'feedsmith'
import { type Feed, type FeedItem, GENERATOR } from './feed.js'

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with Atom's link to itself, as its best practices ask for. */
export const rssOf = (feed: Feed): string =>
  generateRssFeed({
    title: titleOf(feed.title),
    link: feed.home,
    description: markupOf(feed.description),
    language: feed.language,
    lastBuildDate: feed.updated,
    generator: GENERATOR,
    ...(feed.rights !== null && { copyright: markupOf(feed.rights) }),
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => itemOf(item)),
  })

const itemOf = (item: FeedItem) => ({
  title: titleOf(item.title),
  link: item.url,
  description: markupOf(item.text),
  guid: { value: item.id, isPermaLink: false },
  ...(item.published !== null && { pubDate: item.published }),
  categories: item.topics.map((name) => ({ name })),
  dc: {
    ...(item.author !== null && { creators: [item.author] }),
    ...(item.language !== null && { languages: [item.language] }),
  },
  atom: { updated: item.updated },
})

/** A description is HTML by the specification. */
const markupOf = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * A title is text to some readers and HTML to others. "R&D" is left for both to read; what is HTML to some is escaped, so that it is
 * shown to them and never run.
 */
const titleOf = (text: string): string => (/<|&#?\w+;/.test(text) ? markupOf(text) : text)

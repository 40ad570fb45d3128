import { generateJsonFeed } from 'feedsmith'
import { type Feed, type FeedItem, GENERATOR } from './feed.js'

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedOf = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: feed.self,
      language: feed.language,
      authors: [{ name: GENERATOR }],
      items: feed.items.map((item) => itemOf(item)),
    }),
    null,
    2,
  )

const itemOf = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  content_text: item.text,
  date_modified: item.updated,
  ...(item.original !== null && { external_url: item.original }),
  ...(item.published !== null && { date_published: item.published }),
  ...(item.language !== null && { language: item.language }),
  ...(item.author !== null && { authors: [{ name: item.author }] }),
  ...(item.topics.length > 0 && { tags: [...item.topics] }),
})

import { isDay } from '../../../domain/values/dates.js'
import { atomOf } from '../../../exporters/feed/atom.js'
import type { Feed, FeedItem } from '../../../exporters/feed/feed.js'
import { jsonFeedOf } from '../../../exporters/feed/json-feed.js'
import { rssOf } from '../../../exporters/feed/rss.js'
import { nameUuid } from '../../../exporters/name-uuid.js'
import { oneLine, plain } from '../../../exporters/plain-text.js'
import { pathOfId, queryOf } from '../../address.js'
import type { ArticleNewsFragment, EventNewsFragment, FeedExportQuery } from '../../generated.js'
import { type Format, pathIn } from '../formats.js'
import { scopeOf } from '../scope.js'
import { absolute, changedAt, idsOf, type Source, termsOf } from '../source.js'
import { dialogueLine } from './dialogue-line.js'
import { subjectOf } from './subject.js'

const WRITERS = { rss: rssOf, atom: atomOf, 'feed.json': jsonFeedOf } as const
/** As many as a reader looks through; who comes less often asks the list. */
const MOST = 50

/** The news of a page, as a feed; null where there is no such page. */
export async function feedText(source: Source, format: Format): Promise<string | null> {
  const { articles, events } = scopeOf(source)
  const found = (await source.ask('exports/feed', {
    about: idsOf(source),
    languages: [source.telling.asked.language],
    articles,
    events,
    withArticles: articles !== undefined,
    withEvents: events !== undefined,
  })) as FeedExportQuery
  const name = subjectOf(source, found.about)
  return name === null ? null : WRITERS[format as keyof typeof WRITERS](feedOf(source, format, name, found))
}

function feedOf(source: Source, format: Format, name: string, found: FeedExportQuery): Feed {
  const { texts, asked } = source.telling
  const query = queryOf(source.values)
  const items = newest(source, found)
  return {
    id: uri(`feed ${source.path}${query} ${asked.language}`),
    title: `Parley: ${oneLine(name)}`,
    description: texts.data.feedDescription.replace('{name}', () => oneLine(name)),
    language: asked.language,
    home: absolute(source, (source.path === '/' && source.place.prefix !== '' ? '' : source.path) + query),
    self: absolute(source, pathIn(source.path, format) + query),
    updated: items[0]?.updated ?? changedAt(source.data),
    rights: termsOf(source.data),
    items,
  }
}

const uri = (name: string): string => `urn:uuid:${nameUuid(name)}`

/** What was recorded last comes first; of what was recorded at once, the latest. */
function newest(source: Source, found: FeedExportQuery): readonly FeedItem[] {
  const articles = [...(found.articles?.nodes ?? []), ...(found.recordedArticles?.nodes ?? [])]
  const events = [...(found.events?.nodes ?? []), ...(found.recordedEvents?.nodes ?? [])]
  const dated = [
    ...articles.map((article) => ({ date: article.published, item: articleItem(source, article) })),
    ...events.map((event) => ({ date: event.startDate, item: eventItem(source, event) })),
  ].map(({ date, item }) => ({ item, key: [item.updated.toISOString(), date ?? '', item.id].join(' ') }))
  const unique = new Map(dated.map((entry) => [entry.item.id, entry]))
  return [...unique.values()]
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .slice(0, MOST)
    .map(({ item }) => item)
}

function articleItem(source: Source, article: ArticleNewsFragment): FeedItem {
  const { published } = article
  return {
    ...itemOf(source, article),
    text: plain(article.summary),
    author: oneLine(article.publisherName),
    published: published !== null && isDay(published) ? new Date(published) : null,
  }
}

/** A dialogue is news on the day it is recorded: its own day may lie ahead, or long ago. */
const eventItem = (source: Source, event: EventNewsFragment): FeedItem => ({
  ...itemOf(source, event),
  text: plain(dialogueLine(event, source.telling)),
  author: null,
  published: new Date(event.recordedAt),
})

const itemOf = (source: Source, news: ArticleNewsFragment | EventNewsFragment) => ({
  id: uri(news.id),
  url: absolute(source, pathOfId(news.id)),
  title: oneLine(news.name),
  language: news.nameLanguage,
  updated: new Date(news.recordedAt),
  topics: news.topics.map(({ name }) => oneLine(name)),
  original: news.url !== null && /^https?:\/\//.test(news.url) ? new URL(news.url).href : null,
})

import type { ArticlesExportQuery, SourcesExportQuery, TopicsExportQuery } from '../../generated.js'
import { naming, recording, type Table, together } from './table.js'

export const articles: Table<ArticlesExportQuery['rows']['nodes'][number]> = {
  document: 'exports/articles',
  columns: {
    ...naming,
    kind: ({ kind }) => kind,
    language: ({ language }) => language,
    published: ({ published }) => published,
    publisher_id: ({ publisher }) => publisher?.id ?? null,
    publisher: ({ publisherName }) => publisherName,
    topic_ids: ({ topics }) => together(topics.map(({ id }) => id)),
    summary: ({ summary }) => summary,
    url: ({ url }) => url,
    ...recording,
  },
}

export const topics: Table<TopicsExportQuery['rows']['nodes'][number]> = {
  document: 'exports/topics',
  columns: {
    ...naming,
    broader_id: ({ broader }) => broader?.id ?? null,
    broader: ({ broader }) => broader?.name ?? null,
    ...recording,
  },
}

export const sources: Table<SourcesExportQuery['rows']['nodes'][number]> = {
  document: 'exports/sources',
  columns: {
    ...naming,
    publisher: ({ publisher }) => publisher,
    language: ({ language }) => language,
    retrieved: ({ retrieved }) => retrieved,
    url: ({ url }) => url,
    ...recording,
  },
}

import { Writings } from '../blocks/writings.js'
import type { ArticleFilter, ArticleKind, ArticleOrder, ArticlesPageQuery } from '../generated.js'
import { choice, DATE, ID, LANGUAGE_TAG, type Values } from '../parameters.js'
import { en } from '../texts/en.js'
import { languageOptions } from './counted.js'
import { optionsOf, periodFields } from './filter-form.js'
import { listPage } from './list.js'
import { namedOptions } from './named-options.js'
import { periodIn } from './period.js'

export const articlesPage = listPage<ArticlesPageQuery, ArticleFilter, ArticleOrder>({
  kind: 'ARTICLE',
  parameters: {
    from: DATE,
    to: DATE,
    kind: choice(Object.keys(en.articleKinds)),
    language: LANGUAGE_TAG,
    topic: ID,
    publisher: ID,
    mention: ID,
  },
  orders: {
    newest: { field: 'PUBLISHED', direction: 'DESC' },
    oldest: { field: 'PUBLISHED' },
    name: { field: 'NAME' },
  },
  filter: filterOf,
  connection: ({ articles }) => articles,
  fields: ({ languagesUsed, topics }, { texts, words, asked }) => [
    ...periodFields(texts),
    { name: 'kind', label: texts.labels.kind, options: optionsOf(texts.articleKinds) },
    { name: 'language', label: texts.labels.language, options: languageOptions(languagesUsed, words, asked) },
    { name: 'topic', label: texts.kinds.TOPIC, options: namedOptions(topics.nodes, words) },
  ],
  rows: ({ articles }) => <Writings of={articles.nodes} />,
})

function filterOf(values: Values): ArticleFilter {
  const { q, kind, language, topic, publisher, mention } = values
  const published = periodIn(values)
  return {
    ...(q && { name: { contains: q } }),
    ...(kind && { kind: { eq: kind as ArticleKind } }),
    ...(language && { language: { eq: language } }),
    ...(topic && { topics: { some: [topic] } }),
    ...(publisher && { publisher: { eq: publisher } }),
    ...(mention && { mentions: { some: { entities: [mention] } } }),
    ...(published && { published }),
  }
}

import type { ArticlePageQuery, SourcePageQuery, TopicPageQuery } from '../../generated.js'
import { headOf, named, type Thing } from './thing.js'

export function articleThing({ article }: ArticlePageQuery, base: string): Thing | null {
  if (!article) return null
  const publisher = article.publisher
    ? named(base, article.publisher)
    : { '@type': 'Organization', name: article.publisherName }
  return {
    ...headOf(base, article),
    headline: article.name,
    inLanguage: article.language,
    abstract: article.summary,
    publisher,
    ...(article.published !== null && { datePublished: article.published }),
    ...(article.url !== null && { isBasedOn: article.url }),
    about: article.topics.map((topic) => named(base, topic)),
    mentions: article.mentions.nodes.map(({ entity }) => named(base, entity)),
    workTranslation: article.translations.map((other) => named(base, other)),
  }
}

export function topicThing({ topic, events, articles }: TopicPageQuery, base: string): Thing | null {
  if (!topic) return null
  return {
    ...headOf(base, topic),
    subjectOf: [...events.nodes, ...articles.nodes].map((work) => named(base, work)),
  }
}

export function sourceThing({ source }: SourcePageQuery, base: string): Thing | null {
  if (!source) return null
  return {
    ...named(base, source),
    ...(source.url !== null && { url: source.url }),
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.language !== null && { inLanguage: source.language }),
  }
}

import type { Article as ArticleModel } from '../../domain/article.js'
import type { Organisation } from '../../domain/organisation.js'
import type { Topic } from '../../domain/topic.js'
import { claimsOf, mentionsOf } from '../connections.js'
import type { ArticleResolvers, MentionResolvers } from '../generated.js'
import { endOf } from '../node.js'
import { TITLED_FIELDS } from './entity.js'
import { many, one } from './related.js'

export const Article: ArticleResolvers = {
  ...TITLED_FIELDS,
  kind: ({ articleKind }) => articleKind,
  publisher: one<Organisation>('publisher'),
  topics: many<Topic>('topics'),
  translations: many<ArticleModel>('translations'),
  mentions: (article, args, context, info) => mentionsOf(article, args, context, info),
}

export const Mention: MentionResolvers = {
  article: (mention, _, context) => endOf<ArticleModel>(mention, mention.articleId, context),
  entity: (mention, _, context) => endOf(mention, mention.entityId, context),
  claims: (mention, args, context, info) => claimsOf('supported', mention, args, context, info),
}

import type { Topic as TopicModel } from '../../domain/topic.js'
import { entitiesOf } from '../connections.js'
import type { TopicResolvers } from '../generated.js'
import { ENTITY_FIELDS } from './entity.js'
import { many, one } from './related.js'

export const Topic: TopicResolvers = {
  ...ENTITY_FIELDS,
  broader: one<TopicModel>('broader'),
  narrower: many<TopicModel>('narrower'),
  events: (topic, args, context, info) =>
    entitiesOf('EVENT', ['eventsAboutTopic', topic], args, context, info),
  articles: (topic, args, context, info) =>
    entitiesOf('ARTICLE', ['articlesAboutTopic', topic], args, context, info),
}

import type { Resolvers } from '../generated.js'
import * as articles from './article.js'
import * as cities from './city.js'
import * as claims from './claim.js'
import * as entities from './entity.js'
import * as events from './event.js'
import * as attendances from './exploration/attendance.js'
import * as coParticipations from './exploration/co-participation.js'
import * as networks from './exploration/network.js'
import * as pivots from './exploration/pivot.js'
import * as steps from './exploration/step.js'
import * as organisations from './organisation.js'
import * as participations from './participation.js'
import * as programmes from './programme.js'
import * as queries from './query.js'
import * as sources from './source.js'
import * as statistics from './statistics.js'
import * as topics from './topic.js'

const { ENTITY_FIELDS: _entity, TITLED_FIELDS: _titled, ...shared } = entities

/** All resolvers, by type. What is not here is a property of its parent. */
export const resolvers: Omit<Resolvers, ScalarName> = {
  ...shared,
  ...articles,
  ...attendances,
  ...cities,
  ...claims,
  ...coParticipations,
  ...events,
  ...networks,
  ...organisations,
  ...participations,
  ...pivots,
  ...programmes,
  ...queries,
  ...sources,
  ...statistics,
  ...steps,
  ...topics,
}

type ScalarName = 'PartialDate' | 'Date' | 'DateTime' | 'LanguageTag' | 'CountryCode' | 'URL'

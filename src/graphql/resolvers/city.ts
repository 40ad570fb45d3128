import { entitiesOf, participationsOf } from '../connections.js'
import type { CityResolvers, LocationResolvers } from '../generated.js'
import { ENTITY_FIELDS } from './entity.js'

export const City: CityResolvers = {
  ...ENTITY_FIELDS,
  location: (city) => (city.latitude === null ? null : city),
  participations: (city, args, context, info) => participationsOf('actor', city, args, context, info),
  programmes: (city, args, context, info) =>
    entitiesOf('PROGRAMME', ['programmesOfActor', city], args, context, info),
  events: (city, args, context, info) => entitiesOf('EVENT', ['eventsInCity', city], args, context, info),
  articles: (city, args, context, info) =>
    entitiesOf('ARTICLE', ['articlesMentioning', city], args, context, info),
}

export const Location: LocationResolvers = {
  latitude: ({ latitude }) => latitude ?? 0,
  longitude: ({ longitude }) => longitude ?? 0,
}

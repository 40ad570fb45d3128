import type { City } from '../../domain/city.js'
import type { Event as EventModel } from '../../domain/event.js'
import type { Programme } from '../../domain/programme.js'
import type { Topic } from '../../domain/topic.js'
import { entitiesOf, participationsOf } from '../connections.js'
import { claimedNumbers } from '../coverage.js'
import type {
  ClaimedNumberResolvers,
  EventResolvers,
  ParticipantCoverageResolvers,
  PlaceResolvers,
} from '../generated.js'
import { TITLED_FIELDS } from './entity.js'
import { many, one } from './related.js'

export const Event: EventResolvers = {
  ...TITLED_FIELDS,
  kind: ({ eventKind }) => eventKind,
  place: (event) => event,
  programme: one<Programme>('programme'),
  partOf: one<EventModel>('partOf'),
  parts: (event, args, context, info) => entitiesOf('EVENT', ['partsOfEvent', event], args, context, info),
  topics: many<Topic>('topics'),
  participations: (event, args, context, info) => participationsOf('activity', event, args, context, info),
  participantCoverage: (event) => event,
  articles: (event, args, context, info) =>
    entitiesOf('ARTICLE', ['articlesMentioning', event], args, context, info),
}

export const Place: PlaceResolvers = { city: one<City>('place') }

export const ParticipantCoverage: ParticipantCoverageResolvers = {
  status: ({ coverage }) => coverage,
  listed: async ({ id }, _, { loaders }) => (await loaders.listedCities.load(id)) ?? 0,
  claimed: ({ id }, _, { loaders }) => claimedNumbers(id, loaders),
}

export const ClaimedNumber: ClaimedNumberResolvers = {
  min: ({ value }) => value.min ?? value.number,
  max: ({ value }) => value.max ?? value.number,
  unit: ({ value }) => value.unit,
  claim: (claim) => claim,
}

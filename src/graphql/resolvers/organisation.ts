import type { City } from '../../domain/city.js'
import type { Organisation as OrganisationModel } from '../../domain/organisation.js'
import { entitiesOf, participationsOf } from '../connections.js'
import type { OrganisationResolvers } from '../generated.js'
import { ENTITY_FIELDS } from './entity.js'
import { one } from './related.js'

export const Organisation: OrganisationResolvers = {
  ...ENTITY_FIELDS,
  kind: ({ organisationKind }) => organisationKind,
  website: ({ url }) => url,
  parent: one<OrganisationModel>('parent'),
  city: one<City>('city'),
  participations: (organisation, args, context, info) =>
    participationsOf('actor', organisation, args, context, info),
  programmes: (organisation, args, context, info) =>
    entitiesOf('PROGRAMME', ['programmesOfActor', organisation], args, context, info),
  articles: (organisation, args, context, info) =>
    entitiesOf('ARTICLE', ['articlesMentioning', organisation], args, context, info),
  publications: (organisation, args, context, info) =>
    entitiesOf('ARTICLE', ['articlesByPublisher', organisation], args, context, info),
}

import type { Programme as ProgrammeModel } from '../../domain/programme.js'
import { entitiesOf, participationsOf } from '../connections.js'
import type { ProgrammeResolvers } from '../generated.js'
import { ENTITY_FIELDS } from './entity.js'
import { one } from './related.js'

export const Programme: ProgrammeResolvers = {
  ...ENTITY_FIELDS,
  parent: one<ProgrammeModel>('parent'),
  participations: (programme, args, context, info) =>
    participationsOf('activity', programme, args, context, info),
  events: (programme, args, context, info) =>
    entitiesOf('EVENT', ['eventsOfProgramme', programme], args, context, info),
  articles: (programme, args, context, info) =>
    entitiesOf('ARTICLE', ['articlesMentioning', programme], args, context, info),
}

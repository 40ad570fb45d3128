import { identifierKey } from '../../graph/index.js'
import { findNeighbourhood } from '../../services/neighbourhood/find-neighbourhood.js'
import { findNetwork } from '../../services/network/find-network.js'
import { findPaths } from '../../services/paths/find-paths.js'
import { checkedPivot } from '../../services/pivot/check.js'
import { allEntities, allParticipations } from '../connections.js'
import { attendanceOf, bridgesOf, followUpOf, neverMet, roleChangesOf } from '../exploration/attendance.js'
import { allCoParticipations, coParticipantsOf } from '../exploration/co-participations.js'
import { searchConnection } from '../exploration/search.js'
import type { QueryResolvers } from '../generated.js'
import { entityAt, entityById, nodeById } from '../node.js'

export const Query: QueryResolvers = {
  node: (_, { id }, context) => nodeById(id, context),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => nodeById(id, context))),
  city: (_, { id }, context) => entityById('CITY', id, context),
  organisation: (_, { id }, context) => entityById('ORGANISATION', id, context),
  programme: (_, { id }, context) => entityById('PROGRAMME', id, context),
  event: (_, { id }, context) => entityById('EVENT', id, context),
  article: (_, { id }, context) => entityById('ARTICLE', id, context),
  topic: (_, { id }, context) => entityById('TOPIC', id, context),
  source: (_, { id }, context) => entityById('SOURCE', id, context),
  cities: (_, args, context, info) => allEntities('CITY', args, context, info),
  organisations: (_, args, context, info) => allEntities('ORGANISATION', args, context, info),
  programmes: (_, args, context, info) => allEntities('PROGRAMME', args, context, info),
  events: (_, args, context, info) => allEntities('EVENT', args, context, info),
  articles: (_, args, context, info) => allEntities('ARTICLE', args, context, info),
  topics: (_, args, context, info) => allEntities('TOPIC', args, context, info),
  sources: (_, args, context, info) => allEntities('SOURCE', args, context, info),
  participations: (_, args, context, info) => allParticipations(args, context, info),
  coParticipants: (_, args, context, info) => coParticipantsOf(args, context, info),
  coParticipations: (_, args, context, info) => allCoParticipations(args, context, info),
  attendance: (_, args, context, info) => attendanceOf(args, context, info),
  roleChanges: (_, args, context, info) => roleChangesOf(args, context, info),
  bridges: (_, args, context, info) => bridgesOf(args, context, info),
  neverMet: (_, args, context, info) => neverMet(args, context, info),
  followUp: (_, args, context) => followUpOf(args, context),
  entityByIdentifier: async (_, identifier, context) => {
    const id = await context.loaders.identified.load(identifierKey(identifier))
    return id === undefined ? null : entityAt(id, context)
  },
  neighbourhood: (_, criteria, { reads }) => findNeighbourhood(reads, criteria),
  network: (_, criteria, { reads, notes, signal }) =>
    notes.counted(() => findNetwork(reads, criteria, signal)),
  paths: (_, criteria, { reads }) => findPaths(reads, criteria),
  search: (_, args, context, info) => searchConnection(args, context, info),
  statistics: (_, __, { reads }) => reads.statistics(),
  pivot: (_, pivot) => checkedPivot(pivot),
}

import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { operationTypes, plainScalars } from './operation-types.js'

/**
 * Writes the types of the resolvers from `schema.graphql`. Parents are the domain's own objects, so a resolver that
 * forgets to fetch something does not compile. Writes what the queries of the pages answer, too. With `--check` it fails
 * where a written file is not current.
 */
const TARGET = new URL('../src/graphql/generated.ts', import.meta.url)

const mappers = {
  Entity: '../domain/entity.js#Entity as EntityModel',
  Actor: '../domain/entity.js#Actor as ActorModel',
  Activity: '../domain/entity.js#Activity as ActivityModel',
  Node: './node.js#NodeModel',
  City: '../domain/city.js#City as CityModel',
  Organisation: '../domain/organisation.js#Organisation as OrganisationModel',
  Programme: '../domain/programme.js#Programme as ProgrammeModel',
  Event: '../domain/event.js#Event as EventModel',
  Article: '../domain/article.js#Article as ArticleModel',
  Topic: '../domain/topic.js#Topic as TopicModel',
  Source: '../domain/source.js#Source as SourceModel',
  Participation: '../graph/index.js#ParticipationItem',
  Mention: '../graph/index.js#MentionItem',
  Claim: '../domain/claim.js#Claim as ClaimModel',
  ClaimValue: '../domain/claim.js#ClaimValue as ClaimValueModel',
  ClaimedNumber: '../domain/claim.js#Claim as ClaimModel',
  ParticipantCoverage: '../domain/event.js#Event as EventModel',
  Place: '../domain/event.js#Event as EventModel',
  Location: '../domain/city.js#City as CityModel',
  Identifier: '../domain/entity.js#Identifier as IdentifierModel',
  CoParticipation: './exploration/co-participations.js#SharedPair',
  CoParticipantEdge: './exploration/co-participations.js#CoParticipantEdge as CoParticipantEdgeModel',
  CoParticipantConnection:
    './exploration/co-participations.js#CoParticipantConnection as CoParticipantConnectionModel',
  CoParticipationConnection:
    './exploration/co-participations.js#CoParticipationConnection as CoParticipationConnectionModel',
  PathResult: '../domain/paths/path.js#PathResult as PathResultModel',
  Path: '../domain/paths/path.js#Path as PathModel',
  PathStep: '../domain/paths/path.js#PathStep as PathStepModel',
  Subgraph: '../domain/paths/subgraph.js#Subgraph as SubgraphModel',
  SubgraphEdge: '../domain/paths/edge.js#Edge as EdgeModel',
  AttendanceEdge: './exploration/attendance.js#AttendanceEdge as AttendanceEdgeModel',
  AttendanceConnection: './exploration/attendance.js#AttendanceConnection as AttendanceConnectionModel',
  RoleChange: '../services/attendance/role-changes.js#RoleChange as RoleChangeModel',
  RoleChangeConnection: './exploration/attendance.js#RoleChangeConnection as RoleChangeConnectionModel',
  Bridge: '../services/attendance/bridges.js#Bridge as BridgeModel',
  BridgeConnection: './exploration/attendance.js#BridgeConnection as BridgeConnectionModel',
  UnmetPair: '../services/attendance/never-met.js#UnmetPair as UnmetPairModel',
  UnmetPairConnection: './exploration/attendance.js#UnmetPairConnection as UnmetPairConnectionModel',
  FollowUp: '../services/attendance/follow-up.js#FollowUp as FollowUpModel',
  FollowUpOfEvent: '../services/attendance/follow-up.js#FollowUpOfEvent as FollowUpOfEventModel',
  FollowUpGroup: '../services/attendance/follow-up.js#FollowUpGroup as FollowUpGroupModel',
  Network: '../services/network/network.js#Network as NetworkModel',
  NetworkNode: '../services/network/network.js#NetworkNode as NetworkNodeModel',
  NetworkEdge: './exploration/co-participations.js#SharedPair',
  NetworkMethod: '../services/network/network.js#NetworkMethod as NetworkMethodModel',
  Statistics: '../domain/statistics.js#Statistics as StatisticsModel',
  PivotTable: '../domain/criteria/pivot.js#Pivot as PivotModel',
  PivotKey: '../domain/criteria/pivot.js#PivotKey as PivotKeyModel',
  SearchConnection: './exploration/search.js#SearchConnection as SearchConnectionModel',
  ...Object.fromEntries(
    [
      'City',
      'Organisation',
      'Programme',
      'Event',
      'Article',
      'Topic',
      'Source',
      'Participation',
      'Mention',
      'Claim',
    ].map((type) => [`${type}Connection`, `./connections.js#${type}Connection as ${type}ConnectionModel`]),
  ),
}

const text = await codegen({
  documents: [],
  filename: TARGET.pathname,
  schema: parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')),
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    contextType: './context.js#RequestContext',
    mappers,
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    strictScalars: true,
    resolversNonOptionalTypename: false,
    skipTypename: true,
    makeResolverTypeCallable: true,
    avoidOptionals: { defaultValue: true },
    emitLegacyCommonJSImports: false,
    scalars: plainScalars,
    inputMaybeValue: 'T | null | undefined',
    maybeValue: 'T | null',
  },
})

const files: readonly (readonly [target: URL, content: string])[] = [
  [TARGET, `// Written by \`npm run generate\` from schema.graphql: do not edit.\n${text}`],
  [new URL('../src/pages/generated.ts', import.meta.url), await operationTypes()],
]
for (const [target, content] of files) {
  if (!process.argv.includes('--check')) writeFileSync(target, content)
  else if (readFileSync(target, 'utf8') !== content) {
    console.error(`${target.pathname} is not current: run \`npm run generate\`.`)
    process.exitCode = 1
  }
}

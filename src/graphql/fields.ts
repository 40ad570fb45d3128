import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Fields } from '../domain/criteria/fields.js'

/** Things of which only what a query asks for is read. */
type Thing = Exclude<keyof Fields, 'positions'>

/** What supports an edge is found by its id; the edge's own list does not need it. */
const EDGE = { claims: ['id'] }
/** What the fields of a thing are made of, where that is not the field of the same name. `Type.field` goes before `field`. */
const SOURCES: Readonly<Record<Thing, Readonly<Record<string, readonly string[]>>>> = {
  entity: {
    title: ['name'],
    entityKind: ['kind'],
    'Organisation.kind': ['organisationKind'],
    'Event.kind': ['eventKind'],
    'Article.kind': ['articleKind'],
    website: ['url'],
    location: ['latitude', 'longitude'],
    place: ['venue', 'online'],
    participantCoverage: ['coverage'],
    'Source.publisher': ['publisherName'],
    'PivotKey.label': ['name'],
    'PivotKey.dimension': [],
    'PivotKey.value': [],
  },
  participation: EDGE,
  mention: EDGE,
  claim: { subject: ['subjectId'], supports: ['supportsId'], source: ['sourceId'] },
}
/** Fields that choose among the names where they are given languages. */
const NAMES: readonly string[] = ['name', 'title', 'nameLanguage']
/** What a field reads of another thing than the one it is asked of. */
const ELSEWHERE: Readonly<Record<string, readonly [Thing, readonly string[]]>> = {
  // The claims that count participants are put in order by what they are.
  claimed: ['claim', ['preferred', 'property', 'value']],
  firstShared: ['entity', ['startDate']],
  lastShared: ['entity', ['startDate']],
  firstAttended: ['entity', ['startDate']],
  lastAttended: ['entity', ['startDate']],
}
/** They may be asked for by the fields of `Node` too. */
const EDGES = ['participation', 'mention'] as const
const CURSORS: readonly string[] = ['cursor', 'startCursor', 'endCursor']

/** A document is kept as long as the server keeps it, so a widget's query is looked through once. */
const known = new WeakMap<DocumentNode, Fields>()

/** What a document needs of the things that its operations read. */
export function fieldsOf(schema: GraphQLSchema, document: DocumentNode): Fields {
  const fields = known.get(document) ?? collected(schema, document)
  known.set(document, fields)
  return fields
}

function collected(schema: GraphQLSchema, document: DocumentNode): Fields {
  const fields = {
    entity: new Set<string>(),
    participation: new Set<string>(),
    mention: new Set<string>(),
    claim: new Set<string>(),
    positions: false,
  }
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const name = node.name.value
        if (CURSORS.includes(name)) fields.positions = true
        const [other, needed = []] = ELSEWHERE[name] ?? []
        if (other) for (const field of needed) fields[other].add(field)
        const type = types.getParentType()
        if (type?.name === 'Node') for (const edge of EDGES) fields[edge].add(name)
        const thing = type && thingOf(type)
        if (thing) for (const field of sourcesOf(thing, type, node)) fields[thing].add(field)
      },
    }),
  )
  return fields
}

function thingOf(type: GraphQLCompositeType): Thing | undefined {
  switch (type.name) {
    case 'Participation':
      return 'participation'
    case 'Mention':
      return 'mention'
    case 'Claim':
      return 'claim'
    case 'PivotKey':
      return 'entity'
    default: {
      const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []
      return [type, ...interfaces].some(({ name }) => name === 'Entity') ? 'entity' : undefined
    }
  }
}

function sourcesOf(
  thing: Thing,
  { name: type }: GraphQLCompositeType,
  { name, arguments: args }: FieldNode,
): readonly string[] {
  const sources = SOURCES[thing]
  const own = sources[`${type}.${name.value}`] ?? sources[name.value] ?? [name.value]
  if (thing !== 'entity' || !NAMES.includes(name.value)) return own
  return args?.length || name.value === 'nameLanguage' ? [...own, 'name', 'names', 'nameLanguage'] : own
}

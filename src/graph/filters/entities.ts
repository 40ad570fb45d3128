import type { FilterByKind } from '../../domain/criteria/filters.js'
import type { Given, IdFilter } from '../../domain/criteria/operators.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { allOf, anyOf, type Cypher, cypher, not, type ParameterList, TRUE } from '../cypher.js'
import {
  booleanConditions,
  choiceConditions,
  given,
  idConditions,
  numberConditions,
  periodConditions,
  textConditions,
} from './operators.js'
import {
  activityOfConditions,
  actorOfConditions,
  counted,
  eventOfConditions,
  linkedConditions,
  mentionsConditions,
  topicsConditions,
} from './related.js'

/** How one field of a filter becomes conditions on the node `n`. */
type FieldCompiler<V> = (value: V, parameters: ParameterList) => readonly Cypher[]
type Combining = 'and' | 'or' | 'not'
type Compilers<F> = { readonly [K in Exclude<keyof F, Combining>]-?: FieldCompiler<NonNullable<F[K]>> }

const N = cypher`n`
const property =
  <F>(
    name: Cypher,
    make: (property: Cypher, filter: F, parameters: ParameterList) => Cypher[],
  ): FieldCompiler<F> =>
  (filter, parameters) =>
    make(cypher`n.${name}`, filter, parameters)
const node =
  <F>(make: (node: Cypher, filter: F, parameters: ParameterList) => Cypher[]): FieldCompiler<F> =>
  (filter, parameters) =>
    make(N, filter, parameters)
const linked =
  (pattern: Cypher): FieldCompiler<IdFilter> =>
  (filter, parameters) =>
    linkedConditions(pattern, filter, parameters)

const named = {
  id: property(cypher`id`, idConditions),
  name: property(cypher`nameText`, textConditions),
}
const titled = { ...named, title: named.name }

const FIELDS: { readonly [K in EntityKind]: Compilers<FilterByKind[K]> } = {
  CITY: {
    ...named,
    country: property(cypher`country`, choiceConditions),
    region: property(cypher`region`, choiceConditions),
    population: property(cypher`population`, numberConditions),
    participations: node(actorOfConditions),
  },
  ORGANISATION: {
    ...named,
    kind: property(cypher`organisationKind`, choiceConditions),
    acronym: property(cypher`acronymText`, textConditions),
    parent: linked(cypher`(n)-[:PARENT]->(y)`),
    participations: node(actorOfConditions),
  },
  PROGRAMME: {
    ...named,
    acronym: property(cypher`acronymText`, textConditions),
    during: node(periodConditions),
    parent: linked(cypher`(n)-[:PARENT]->(y)`),
    participations: node(activityOfConditions),
  },
  EVENT: {
    ...titled,
    kind: property(cypher`eventKind`, choiceConditions),
    during: node(periodConditions),
    coverage: property(cypher`coverage`, choiceConditions),
    city: linked(cypher`(n)-[:PLACE]->(y)`),
    country: (filter, parameters) => [
      counted(cypher`(n)-[:PLACE]->(y)`, choiceConditions(cypher`y.country`, filter, parameters)),
    ],
    online: property(cypher`online`, booleanConditions),
    programme: linked(cypher`(n)-[:PROGRAMME]->(y)`),
    partOf: linked(cypher`(n)-[:PART_OF]->(y)`),
    topics: node(topicsConditions),
    participations: node(eventOfConditions),
  },
  ARTICLE: {
    ...titled,
    kind: property(cypher`articleKind`, choiceConditions),
    language: property(cypher`language`, choiceConditions),
    published: node(periodConditions),
    publisher: linked(cypher`(n)-[:PUBLISHER]->(y)`),
    topics: node(topicsConditions),
    mentions: node(mentionsConditions),
  },
  TOPIC: { ...named, broader: linked(cypher`(n)-[:BROADER]->(y)`) },
  SOURCE: {
    ...titled,
    publisher: property(cypher`publisherText`, textConditions),
    language: property(cypher`language`, choiceConditions),
  },
}

/** The condition on the node `n` that a filter of a kind asks for; `true` where none is given. */
export function entityCondition<K extends EntityKind>(
  kind: K,
  filter: Given<FilterByKind[K]>,
  parameters: ParameterList,
): Cypher {
  return filter ? conditionOf(FIELDS[kind], filter, parameters) : TRUE
}

/** A filter of any kind: its own fields, which the compilers of its kind know, and the combining ones. */
interface AnyFilter {
  readonly and?: Given<readonly AnyFilter[]>
  readonly or?: Given<readonly AnyFilter[]>
  readonly not?: Given<AnyFilter>
}

function conditionOf(fields: object, filter: AnyFilter, parameters: ParameterList): Cypher {
  const compilers = fields as Readonly<Record<string, FieldCompiler<unknown>>>
  const values = filter as Readonly<Record<string, unknown>>
  const part = (inner: AnyFilter): Cypher => conditionOf(fields, inner, parameters)
  return allOf([
    ...Object.entries(compilers).flatMap(([name, compile]) =>
      given(values[name], (value) => allOf(compile(value, parameters))),
    ),
    ...given(filter.and, (parts) => allOf(parts.map(part))),
    ...given(filter.or, (parts) => anyOf(parts.map(part))),
    ...given(filter.not, (inner) => not(part(inner))),
  ])
}

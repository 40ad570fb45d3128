import { ABSENCE_LISTS } from '../../domain/coverage.js'
import type {
  MentionFilter,
  ParticipationFilter,
  Related,
  RelatedParticipations,
} from '../../domain/criteria/filters.js'
import type { IdFilter, TopicsFilter } from '../../domain/criteria/operators.js'
import { allOf, anyOf, type Cypher, cypher, FALSE, not, type ParameterList } from '../cypher.js'
import { given, idConditions, isOneOf, numberConditions, periodConditions } from './operators.js'

/**
 * Conditions on what is related. They count matches of a pattern from a bound node: the embedded engine answers a COUNT
 * from that node, where it would answer an EXISTS by reading every relationship there is.
 */

/** The names of the parts of a participation in the query that a condition goes into. */
export interface ParticipationNames {
  readonly participation: Cypher
  readonly actor: Cypher
  readonly activity: Cypher
  /** The kind of the end that the list is not of: `kinds` speaks of it. */
  readonly kind: Cypher
}

export function participationConditions(
  names: ParticipationNames,
  filter: ParticipationFilter,
  parameters: ParameterList,
): Cypher[] {
  const { participation, actor, activity, kind } = names
  return [
    ...given(filter.roles, (roles) => isOneOf(cypher`${participation}.role`, roles, parameters)),
    ...given(filter.kinds, (kinds) => isOneOf(kind, kinds, parameters)),
    ...given(filter.during, (period) => allOf(periodConditions(participation, period, parameters))),
    ...given(filter.actors, (ids) => isOneOf(cypher`${actor}.id`, ids, parameters)),
    ...given(filter.activities, (ids) => isOneOf(cypher`${activity}.id`, ids, parameters)),
    ...given(filter.eventKinds, (kinds) =>
      isOneOf(cypher`coalesce(${activity}.eventKind, '')`, kinds, parameters),
    ),
    ...given(filter.topics, (ids) => isAbout(activity, ids, true, parameters)),
    ...given(filter.programmes, (ids) => isWithin(activity, ids, parameters)),
    ...given(filter.phases, (phases) =>
      isOneOf(cypher`coalesce(${participation}.phase, '')`, phases, parameters),
    ),
    ...given(filter.sourceCount, (count) =>
      allOf(numberConditions(cypher`${participation}.sourceCount`, count, parameters)),
    ),
  ]
}

/** The entity is the actor of some, or of no, such participation. */
export const actorOfConditions = (
  node: Cypher,
  filter: Related<ParticipationFilter>,
  parameters: ParameterList,
) =>
  relatedConditions(filter, (wanted) => {
    const names = { participation: cypher`p`, actor: node, activity: cypher`b`, kind: cypher`p.activityKind` }
    return counted(
      cypher`(${node})-[p:PARTICIPATES]->(b)`,
      participationConditions(names, wanted, parameters),
    )
  })

/** The programme is the activity of some, or of no, such participation. */
export const activityOfConditions = (
  node: Cypher,
  filter: Related<ParticipationFilter>,
  parameters: ParameterList,
) => relatedConditions(filter, (wanted) => takenPartIn(node, wanted, parameters))

/**
 * Some such participation in the event is recorded, or none in a list that may speak of absence. In any other list it is not
 * known whether there is none: the condition is null, and so is its negation.
 */
export const eventOfConditions = (node: Cypher, filter: RelatedParticipations, parameters: ParameterList) => [
  ...given(filter.some, (wanted) => takenPartIn(node, wanted, parameters)),
  ...given(filter.none, (wanted) => {
    const speaks = isOneOf(cypher`${node}.coverage`, filter.lists ?? ABSENCE_LISTS, parameters)
    return allOf([not(takenPartIn(node, wanted, parameters)), anyOf([speaks, UNKNOWN])])
  }),
]

const UNKNOWN = cypher`null`

function takenPartIn(node: Cypher, wanted: ParticipationFilter, parameters: ParameterList): Cypher {
  const names = { participation: cypher`p`, actor: cypher`a`, activity: node, kind: cypher`p.actorKind` }
  return counted(cypher`(${node})<-[p:PARTICIPATES]-(a)`, participationConditions(names, wanted, parameters))
}

/** The article has some, or no, such mention. */
export const mentionsConditions = (node: Cypher, filter: Related<MentionFilter>, parameters: ParameterList) =>
  relatedConditions(filter, (wanted) =>
    counted(cypher`(${node})-[:MENTIONS]->(b)`, [
      ...given(wanted.entities, (ids) => isOneOf(cypher`b.id`, ids, parameters)),
      ...given(wanted.kinds, (kinds) => isOneOf(cypher`b.kind`, kinds, parameters)),
    ]),
  )

export const topicsConditions = (node: Cypher, filter: TopicsFilter, parameters: ParameterList): Cypher[] => {
  const narrower = filter.includeNarrower !== false
  return [
    ...given(filter.some, (ids) => isAbout(node, ids, narrower, parameters)),
    ...given(filter.none, (ids) => not(isAbout(node, ids, narrower, parameters))),
  ]
}

/** What the one link of a type leads to; a pattern such as `(n)-[:PROGRAMME]->(y)` ends in `y`. */
export function linkedConditions(pattern: Cypher, filter: IdFilter, parameters: ParameterList): Cypher[] {
  const { known, ...choice } = filter
  return [
    ...idConditions(cypher`y.id`, choice, parameters).map((condition) => counted(pattern, [condition])),
    ...given(known, (yes) => (yes ? counted(pattern, []) : not(counted(pattern, [])))),
  ]
}

/** At least one match of the pattern meets all conditions. */
export function counted(pattern: Cypher, conditions: readonly Cypher[]): Cypher {
  const condition = allOf(conditions)
  return condition === FALSE ? FALSE : cypher`(COUNT { MATCH ${pattern} WHERE ${condition} } > 0)`
}

function relatedConditions<F>(filter: Related<F>, exists: (wanted: F) => Cypher): Cypher[] {
  return [...given(filter.some, exists), ...given(filter.none, (wanted) => not(exists(wanted)))]
}

/** Topics are a tree six levels deep at the most; the importer says so. */
function isAbout(node: Cypher, ids: readonly string[], narrower: boolean, parameters: ParameterList): Cypher {
  const pattern = narrower
    ? cypher`(${node})-[:ABOUT]->(:Topic)-[:BROADER*0..6]->(t:Topic)`
    : cypher`(${node})-[:ABOUT]->(t:Topic)`
  return counted(pattern, [isOneOf(cypher`t.id`, ids, parameters)])
}

function isWithin(activity: Cypher, ids: readonly string[], parameters: ParameterList): Cypher {
  const itself = isOneOf(cypher`${activity}.id`, ids, parameters)
  const through = counted(cypher`(${activity})-[:PROGRAMME]->(g:Programme)`, [
    isOneOf(cypher`g.id`, ids, parameters),
  ])
  return anyOf([itself, through])
}

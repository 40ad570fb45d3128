import type { PivotFilter } from '../../domain/criteria/pivot.js'
import { allOf, type Cypher, cypher, type ParameterList } from '../cypher.js'
import { entityCondition } from './entities.js'
import { isOneOf } from './operators.js'
import { participationConditions } from './related.js'

/** Makes the condition of a filter, with the meaning that its fields have in lists. */
export type PivotCondition = (filter: PivotFilter, parameters: ParameterList) => Cypher

const NAMES = { participation: cypher`p`, actor: cypher`a`, activity: cypher`n`, kind: cypher`p.actorKind` }

/** On the event or programme `n` that is taken part in: looked at once for all its participations. */
export const activityCondition: PivotCondition = ({ topics, programmes, eventKinds }, parameters) =>
  allOf([
    isOneOf(cypher`n.kind`, ['EVENT', 'PROGRAMME'], parameters),
    ...participationConditions(NAMES, { topics, programmes, eventKinds }, parameters),
  ])

/** On the participation `p` of the actor `a`. */
export const participationCondition: PivotCondition = ({ kinds, roles, during }, parameters) =>
  allOf(participationConditions(NAMES, { kinds, roles, during }, parameters))

/** On the event `n`. */
export const eventCondition: PivotCondition = ({ during, topics, programmes, eventKinds }, parameters) =>
  entityCondition(
    'EVENT',
    { during, topics: { some: topics }, programme: { in: programmes }, kind: { in: eventKinds } },
    parameters,
  )

/** On the article `n`. */
export const articleCondition: PivotCondition = ({ during, topics, languages }, parameters) =>
  entityCondition(
    'ARTICLE',
    { published: during, topics: { some: topics }, language: { in: languages } },
    parameters,
  )

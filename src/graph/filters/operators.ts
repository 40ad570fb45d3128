import type {
  BooleanFilter,
  ChoiceFilter,
  IdFilter,
  NumberFilter,
  TextFilter,
} from '../../domain/criteria/operators.js'
import { type Period, periodDays } from '../../domain/values/span.js'
import { fold, SEPARATOR } from '../../domain/values/text.js'
import {
  anyOf,
  type Cypher,
  cypher,
  FALSE,
  type Parameter,
  type ParameterList,
  type Plain,
} from '../cypher.js'

/**
 * Conditions on one property. A property that is null makes a condition null, and its negation too: what is not known
 * matches neither. `IN []` is never written: the engines disagree on `null IN []`.
 */

/** The property is one of the values. */
export function isOneOf(property: Cypher, values: readonly Plain[], parameters: ParameterList): Cypher {
  return values.length === 0 ? FALSE : cypher`${property} IN ${parameters.add(values)}`
}

export function choiceConditions(
  property: Cypher,
  filter: ChoiceFilter,
  parameters: ParameterList,
): Cypher[] {
  return [
    ...given(filter.eq, (value) => cypher`${property} = ${parameters.add(value)}`),
    ...given(filter.in, (values) => isOneOf(property, values, parameters)),
  ]
}

export function idConditions(property: Cypher, filter: IdFilter, parameters: ParameterList): Cypher[] {
  return [...choiceConditions(property, filter, parameters), ...knownConditions(property, filter.known)]
}

export function booleanConditions(
  property: Cypher,
  filter: BooleanFilter,
  parameters: ParameterList,
): Cypher[] {
  return given(filter.eq, (value) => cypher`${property} = ${parameters.add(value)}`)
}

export function numberConditions(
  property: Cypher,
  filter: NumberFilter,
  parameters: ParameterList,
): Cypher[] {
  return [
    ...given(filter.eq, (value) => cypher`${property} = ${parameters.add(value)}`),
    ...given(filter.in, (values) => isOneOf(property, values, parameters)),
    ...given(filter.gt, (value) => cypher`${property} > ${parameters.add(value)}`),
    ...given(filter.gte, (value) => cypher`${property} >= ${parameters.add(value)}`),
    ...given(filter.lt, (value) => cypher`${property} < ${parameters.add(value)}`),
    ...given(filter.lte, (value) => cypher`${property} <= ${parameters.add(value)}`),
    ...knownConditions(property, filter.known),
  ]
}

/** On a property that holds folded texts between separators, as `searchableNames` makes it. */
export function textConditions(property: Cypher, filter: TextFilter, parameters: ParameterList): Cypher[] {
  const contains = (part: Parameter): Cypher => cypher`${property} CONTAINS ${parameters.add(part)}`
  const equals = (text: string): Cypher => contains(SEPARATOR + fold(text) + SEPARATOR)
  return [
    ...given(filter.eq, equals),
    ...given(filter.in, (texts) => anyOf(texts.map(equals))),
    ...given(filter.contains, (text) => contains(fold(text))),
    ...knownConditions(property, filter.known),
  ]
}

/** On a node or relationship that has the four days of a span. */
export function periodConditions(spanned: Cypher, period: Period, parameters: ParameterList): Cypher[] {
  const { first, last } = periodDays(period)
  const [to, from] = [parameters.add(last), parameters.add(first)]
  return period.overlap === 'CERTAIN'
    ? [cypher`${spanned}.startLatest <= ${to}`, cypher`${spanned}.endEarliest >= ${from}`]
    : [cypher`${spanned}.startEarliest <= ${to}`, cypher`${spanned}.endLatest >= ${from}`]
}

/** The condition that `make` makes of a value, where one is given. */
export function given<T>(value: T | null | undefined, make: (value: T) => Cypher): Cypher[] {
  return value === null || value === undefined ? [] : [make(value)]
}

function knownConditions(property: Cypher, known: boolean | null | undefined): Cypher[] {
  return given(known, (yes) => (yes ? cypher`${property} IS NOT NULL` : cypher`${property} IS NULL`))
}

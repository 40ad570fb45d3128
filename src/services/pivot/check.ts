import {
  PIVOT_RULES,
  type Pivot,
  type PivotDimension,
  type PivotFilter,
  type PivotMeasure,
} from '../../domain/criteria/pivot.js'
import { UserInputError } from '../../errors.js'

const MOST_DIMENSIONS = 3

/**
 * The table that is asked for, once its dimensions and filters are known to go with the measure.
 * @throws UserInputError naming `by`, or the field of the filter
 */
export function checkedPivot({ measure, by, filter }: Pivot): Pivot {
  checkDimensions(measure, by)
  checkFilter(measure, filter ?? {})
  return { measure, by, filter }
}

function checkDimensions(measure: PivotMeasure, by: readonly PivotDimension[]): void {
  if (by.length === 0 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw new UserInputError('by', by, `one to ${MOST_DIMENSIONS} dimensions, each at most once`)
  }
  const { dimensions } = PIVOT_RULES[measure]
  const foreign = by.find((dimension) => dimensions[dimension] === undefined)
  if (foreign) throw new UserInputError('by', foreign, allowed(Object.keys(dimensions), measure))
}

function checkFilter(measure: PivotMeasure, filter: PivotFilter): void {
  const { filters } = PIVOT_RULES[measure]
  for (const [name, value] of Object.entries(filter)) {
    const foreign = !filters.some((known) => known === name)
    if (foreign && value !== null && value !== undefined) {
      throw new UserInputError(`filter.${name}`, value, allowed(filters, measure))
    }
  }
}

const allowed = (names: readonly string[], measure: PivotMeasure): string =>
  `one of ${names.join(', ')} for ${measure}`

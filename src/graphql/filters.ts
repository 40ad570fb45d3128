import { isBackward, type Period } from '../domain/values/span.js'
import { UserInputError } from '../errors.js'
import type { Limits } from './limits.js'

/**
 * Checks the filters among the arguments of a field: lists and conditions are bounded, since each becomes a part of a query,
 * and a period does not end before it begins.
 * @throws UserInputError naming the argument by its path
 */
export function checkFilters(args: Readonly<Record<string, unknown>>, limits: Limits): void {
  let conditions = 0
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      checkLength(value, path, limits)
      for (const item of value) visit(item, path)
    } else if (typeof value === 'object' && value !== null) {
      conditions += 1
      if (conditions > limits.conditions) throw tooManyConditions(path, limits)
      checkPeriod(value, path)
      for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`)
    }
  }
  for (const [name, value] of Object.entries(args)) visit(value, name)
}

function checkLength({ length }: readonly unknown[], path: string, { listValues }: Limits): void {
  if (length > listValues) {
    throw new UserInputError(path, `a list of ${length}`, `a list of at most ${listValues}`)
  }
}

function checkPeriod(value: object, path: string): void {
  const { from, to } = value as Period
  if (typeof from === 'string' && typeof to === 'string' && isBackward({ from, to })) {
    throw new UserInputError(path, { from, to }, 'a period that does not end before it begins')
  }
}

const tooManyConditions = (path: string, { conditions }: Limits): UserInputError =>
  new UserInputError(path, `more than ${conditions} conditions`, `at most ${conditions} conditions`)

import { QueryError } from '../../errors.js'
import type { Parameter, Parameters } from '../cypher.js'

/**
 * Checks what the two engines would treat differently, and converts integers: `integer` makes the engine's own from a
 * safe JavaScript one.
 */
export function plainParameters(
  parameters: Parameters,
  integer: (value: number) => unknown,
): Record<string, unknown> {
  return convert(parameters, integer) as Record<string, unknown>
}

function convert(value: Parameter | undefined, integer: (value: number) => unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return convertNumber(value, integer)
  if (Array.isArray(value)) return value.map((item: Parameter) => convert(item, integer))
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item, integer)]))
  }
  throw new QueryError(`A parameter is neither plain nor a list or record of plain values: ${typeof value}`)
}

function convertNumber(value: number, integer: (value: number) => unknown): unknown {
  if (Number.isSafeInteger(value)) return integer(value)
  if (Number.isFinite(value) && !Number.isInteger(value)) return value
  throw new QueryError(`A parameter is a number that the engines do not store alike: ${value}`)
}

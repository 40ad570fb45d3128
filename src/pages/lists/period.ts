import type { PeriodFilter } from '../generated.js'
import type { Values } from '../parameters.js'

/** The period that an address names, if it does. */
export const periodIn = ({ from, to }: Values): PeriodFilter | undefined =>
  from || to ? { ...(from && { from }), ...(to && { to }) } : undefined

export function during(values: Values): { readonly during?: PeriodFilter } {
  const period = periodIn(values)
  return period ? { during: period } : {}
}

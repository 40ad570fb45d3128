import { isPartialDate } from '../domain/values/dates.js'
import { kindOfId } from '../domain/values/ids.js'
import type { Texts } from './texts/texts.js'

/** What may stand behind the question mark of an address, under one name. */
export interface Parameter {
  readonly accepts: (value: string) => boolean
  /** What is allowed: in words, or the values themselves. */
  readonly allowed: keyof Texts['allowed'] | readonly string[]
}

export type Parameters = Readonly<Record<string, Parameter>>
export type Values = Readonly<Record<string, string | undefined>>

const matching = (allowed: keyof Texts['allowed'], pattern: RegExp): Parameter => ({
  accepts: (value) => pattern.test(value),
  allowed,
})

export const TEXT: Parameter = { accepts: (value) => [...value].length <= 200, allowed: 'text' }
export const DATE: Parameter = { accepts: isPartialDate, allowed: 'date' }
export const ID: Parameter = {
  accepts: (value) => value.length <= 300 && kindOfId(value) !== undefined,
  allowed: 'id',
}
export const YEAR = matching('year', /^\d{4}$/)
export const CURSOR = matching('cursor', /^[\w-]{1,1000}={0,2}$/)
export const COUNTRY = matching('country', /^[A-Z]{2}$/)
export const LANGUAGE_TAG = matching('language', /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/)
export const choice = (values: readonly string[]): Parameter => ({
  accepts: (value) => values.includes(value),
  allowed: values,
})

/** An address with a part that the page does not take. */
export class BadParameter extends Error {
  readonly parameter: string
  readonly received: string
  /** Null where the page has no such part at all. */
  readonly allowed: Parameter['allowed'] | null

  constructor(parameter: string, received: string, allowed: Parameter['allowed'] | null) {
    super(parameter)
    this.parameter = parameter
    this.received = received
    this.allowed = allowed
  }
}

/** What mail and social services add to links that are shared: it says nothing of the page. */
const TRACKING = /^(?:utm_\w{1,30}|fbclid|gclid|msclkid|mc_[ce]id)$/

/**
 * The values that an address gives; empty ones, as forms send them, are as good as none.
 * @throws BadParameter for the first that the page does not know or does not accept
 */
export function readParameters(query: string, parameters: Parameters): Values {
  const values: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (TRACKING.test(name)) continue
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (!parameter) throw new BadParameter(name, value, null)
    if (value === '') continue
    if (values[name] !== undefined) throw new BadParameter(name, value, 'once')
    if (!parameter.accepts(value)) throw new BadParameter(name, value, parameter.allowed)
    values[name] = value
  }
  return values
}

import type { Failure } from './failure.js'
import { TEXTS } from './texts/index.js'

/** A failure in a sentence, for programs: in English, as all that they read. */
export function failureMessage(failure: Failure): string {
  const { errors, allowed: words } = TEXTS.en
  if (failure.status === 503) return errors.away
  if (failure.status === 500) return errors.faultLead.replace('{reference}', failure.reference)
  if ('broken' in failure) return errors.broken
  const { parameter, received, allowed } = failure
  if (allowed === null) return `There is no parameter ${JSON.stringify(parameter)}.`
  const list = typeof allowed === 'string' ? words[allowed] : allowed.join(', ')
  return `The parameter ${parameter} is ${JSON.stringify(received)}; allowed is: ${list}.`
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isDay, isPartialDate } from '../domain/values/dates.js'

/** A scalar that is text of a form. What the base holds has the form already, so only what comes in is checked. */
function textScalar(
  name: string,
  form: string,
  accepts: (text: string) => boolean,
  read = (text: string) => text,
) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return read(value)
    throw new GraphQLError(`${name} is ${form}, got ${JSON.stringify(value)}.`)
  }
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node && node.kind === Kind.STRING ? node.value : undefined),
  })
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text))

/** The scalars of the schema. */
export const scalars = {
  PartialDate: textScalar('PartialDate', 'a date such as "2017", "2017-11" or "2017-11-09"', isPartialDate),
  Date: textScalar('Date', 'a day such as "2017-11-09"', isDay),
  DateTime: textScalar('DateTime', 'a moment such as "2026-11-24T09:30:00Z"', isMoment, (text) =>
    new Date(text).toISOString(),
  ),
  LanguageTag: textScalar('LanguageTag', 'a language tag such as "en" or "es-MX"', isLanguageTag),
  CountryCode: textScalar('CountryCode', 'two capital letters such as "MA"', (text) =>
    /^[A-Z]{2}$/.test(text),
  ),
  URL: textScalar(
    'URL',
    'an http or https address',
    (text) => /^https?:\/\//.test(text) && URL.canParse(text),
  ),
}

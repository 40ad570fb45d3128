import { BadParameter } from './parameters.js'
import type { Texts } from './texts/texts.js'

/** Why there is no page, with what a reader needs to know. */
export type Failure =
  | { readonly status: 400; readonly broken: true }
  | {
      readonly status: 400
      readonly parameter: string
      readonly received: string
      /** Null where the page has no such part at all. */
      readonly allowed: keyof Texts['allowed'] | readonly string[] | null
    }
  | { readonly status: 503 }
  | { readonly status: 500; readonly reference: string }

/** An answer of GraphQL with errors; `extensions` are those of the first. */
export class GraphQLFailure extends Error {
  readonly extensions: Readonly<Record<string, unknown>>

  constructor(message: string, extensions: Readonly<Record<string, unknown>>) {
    super(message)
    this.extensions = extensions
  }
}

/** Which failure an error is; undefined where no one foresaw it. */
export function failureOf(error: unknown, reference: string): Failure | undefined {
  if (error instanceof BadParameter) {
    const { parameter, received, allowed } = error
    return { status: 400, parameter, received, allowed }
  }
  if (!(error instanceof GraphQLFailure)) return undefined
  const { code, argument } = error.extensions
  if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT') return { status: 503 }
  if (code === 'BAD_USER_INPUT') return badArgument(String(argument ?? ''), error.extensions)
  return { status: 500, reference }
}

/** What the addresses call a part that the query has under another name. */
const PARTS: Readonly<Record<string, keyof Texts['allowed']>> = {
  after: 'cursor',
  before: 'cursor',
  during: 'period',
}

function badArgument(argument: string, { received }: Readonly<Record<string, unknown>>): Failure {
  const name = argument.split('.').find((part) => Object.hasOwn(PARTS, part)) ?? argument
  return { status: 400, parameter: name, received: String(received ?? ''), allowed: PARTS[name] ?? [] }
}

/**
 * Every failure that Parley foresees, with a code that is part of the public contract.
 * Knows neither HTTP nor GraphQL: each edge maps the code to its own transport.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COSTLY'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'CONFLICT'
  | 'INVALID_CONFIGURATION'
  | 'IMPORT_REJECTED'
  | 'INTERNAL_SERVER_ERROR'

/** The base of all foreseen failures. `message` may be shown to the caller; `cause` may not. */
export class ParleyError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.code = code
    this.details = details
  }
}

/** An argument is not what it must be: says which, what came and what is allowed. */
export class UserInputError extends ParleyError {
  constructor(argument: string, received: unknown, allowed: string) {
    super('BAD_USER_INPUT', `${argument}: got ${shown(received)}, allowed is ${allowed}.`, {
      argument,
      received: shown(received),
      allowed,
    })
  }
}

/** The graph engine cannot be reached or is not ready; the same request may work later. */
export class EngineUnavailableError extends ParleyError {
  constructor(message: string, cause?: unknown) {
    super('SERVICE_UNAVAILABLE', message, { retryable: true }, cause)
  }
}

/** A read or write took longer than its deadline, or its caller went away. */
export class DeadlineError extends ParleyError {
  constructor(message: string, cause?: unknown) {
    super('TIMEOUT', message, { retryable: true }, cause)
  }
}

/** A write lost a race or broke a uniqueness rule. */
export class ConflictError extends ParleyError {
  constructor(message: string, cause?: unknown) {
    super('CONFLICT', message, {}, cause)
  }
}

/** The engine refused a statement of ours: a defect of Parley, never of the caller. */
export class QueryError extends ParleyError {
  constructor(message: string, cause?: unknown) {
    super('INTERNAL_SERVER_ERROR', message, {}, cause)
  }
}

/** The store on disk is damaged, truncated, locked or of another version; `message` says what to do. */
export class StoreError extends ParleyError {
  constructor(message: string, cause?: unknown) {
    super('SERVICE_UNAVAILABLE', message, { retryable: false }, cause)
  }
}

/** One or more settings are wrong; `message` lists them all. */
export class ConfigurationError extends ParleyError {
  constructor(message: string) {
    super('INVALID_CONFIGURATION', message)
  }
}

/** A value as a reader may see it in a message: JSON, cut to 80 characters. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

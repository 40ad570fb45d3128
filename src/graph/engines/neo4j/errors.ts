import { Neo4jError } from 'neo4j-driver'
import {
  ConflictError,
  DeadlineError,
  EngineUnavailableError,
  type ParleyError,
  QueryError,
} from '../../../errors.js'

const AWAY = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A'])

/**
 * What a failure of the driver or the server means to us; other failures, such as those of a transaction's own work, are
 * not ours to explain. Codes: https://neo4j.com/docs/status-codes
 */
export function translated(error: unknown): unknown {
  if ((error as Error).name === 'AbortError') {
    return new DeadlineError('The request ended before the graph answered.', error)
  }
  return error instanceof Neo4jError ? explained(error) : error
}

function explained(error: Neo4jError): ParleyError {
  const { code, message } = error
  if (/TransactionTimedOut|LockClientStopped/.test(code))
    return new DeadlineError('The graph took too long.', error)
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new ConflictError('A value that must be unique is there already.', error)
  }
  if (AWAY.has(code)) return new EngineUnavailableError('Neo4j cannot be reached.', error)
  if (code.startsWith('Neo.ClientError.Security')) {
    return new EngineUnavailableError(
      'Neo4j refuses the user or password: check NEO4J_USER and NEO4J_PASSWORD.',
      error,
    )
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new EngineUnavailableError('Neo4j has no such database: check NEO4J_DATABASE.', error)
  }
  if (code.startsWith('Neo.TransientError'))
    return new EngineUnavailableError('Neo4j is overloaded or restarting.', error)
  return new QueryError(`Neo4j refused a statement: ${message}`, error)
}

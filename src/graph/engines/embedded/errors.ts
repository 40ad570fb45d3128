import { ConflictError, type ParleyError, QueryError, StoreError } from '../../../errors.js'

/** What a failure of the embedded engine means to us. GQL status codes: https://grafeo.dev */
export function translated(error: unknown): ParleyError {
  const { gqlStatus, message } = error as { gqlStatus?: string; message?: string }
  if (gqlStatus === 'G2000') return new ConflictError('A value that must be unique is there already.', error)
  if (gqlStatus === '40000') return new ConflictError('The write lost a race, or the disk is full.', error)
  return new QueryError(`The embedded engine refused a statement: ${message}`, error)
}

/** Whether the same transaction may succeed when it is run again. */
export const isRace = (error: unknown): boolean => (error as { gqlStatus?: string }).gqlStatus === '40000'

/** Why a graph file cannot be opened, and what to do. */
export function openingError(error: unknown, path: string, folder: string): StoreError {
  const message = String((error as Error).message)
  if (/cannot be locked|X001/.test(message)) {
    return new StoreError(`${folder} is in use: another Parley process is already running on it.`, error)
  }
  if (/permission denied/i.test(message)) {
    return new StoreError(`${path} cannot be read and written: check the permissions of ${folder}.`, error)
  }
  return new StoreError(`${path} is damaged. ${REBUILD_ADVICE}`, error)
}

export const REBUILD_ADVICE =
  '`npm run rebuild` moves the old files aside (it never deletes them) and loads the seed again; what was imported besides must be imported again.'

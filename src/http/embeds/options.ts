import type { Request, RequestHandler } from 'express'
import type { Documents } from '../../pages/index.js'
import type { AskingOptions } from '../asking.js'

export interface EmbedsOptions extends AskingOptions {
  /** The query behind each widget. */
  readonly documents: Documents
  /** Where the service is for the world; null where each request says it. */
  readonly publicUrl: string | null
  readonly ready: RequestHandler
}

/** What stands behind the question mark, as it came. */
export const queryOf = (request: Request): string =>
  new URL(request.originalUrl, 'http://localhost').search.slice(1)

import type { RequestHandler } from 'express'

/** Any page may read: the data is public, and no cookie is ever looked at. */
export const anyOrigin: RequestHandler = (_request, response, next) => {
  response.setHeader('access-control-allow-origin', '*')
  next()
}

import type { Request } from 'express'

/** Where the service is, as who asks sees it: by the name it was asked under; behind a proxy that ends TLS, by `https`. */
export const originOf = (request: Request): string => {
  const secure = request.protocol === 'https' || request.get('x-forwarded-proto') === 'https'
  return `${secure ? 'https' : 'http'}://${hostOf(request)}`
}

/** A host that is none would be a way to write into pages. */
const hostOf = (request: Request): string => {
  const host = request.get('host') ?? ''
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? host : 'localhost'
}

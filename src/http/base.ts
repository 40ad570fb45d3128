import type { Request } from 'express'

/** A host name or address, with or without a port: what a browser sends, and nothing that could stand for more in an address. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * Where the service is, for absolute addresses: as the settings say, else as the request says, which only fits where no cache for many
 * stands between. A host that is none is not repeated.
 */
export function baseOf({ protocol, headers }: Request, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl
  const { host } = headers
  // A proxy that ends TLS says so: it only makes the address a safer one.
  const secure = protocol === 'https' || headers['x-forwarded-proto'] === 'https'
  return host !== undefined && HOST.test(host) ? `${secure ? 'https' : 'http'}://${host}` : 'http://localhost'
}

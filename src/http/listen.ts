import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A server that is listening, and how to stop it. */
export interface Listening {
  readonly url: string
  /** Lets running requests end, for `graceMs` at the most; connections that wait for nothing are closed at once. */
  readonly stop: (graceMs: number) => Promise<void>
}

/** How long a client may take: patient enough for a slow line, too short to hoard connections. */
const PATIENCE = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
}

/** @throws the server's error where the address cannot be had */
export async function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(PATIENCE, app)
  const stop = stopper(server)
  server.listen(port, host)
  await once(server, 'listening')
  const { port: bound, family } = server.address() as AddressInfo
  return { url: `http://${family === 'IPv6' ? `[${host}]` : host}:${bound}`, stop }
}

/**
 * `server.close` waits for connections that have never sent a byte. So busy connections are counted: at the stop the idle
 * ones end at once, and the busy ones after their answer.
 */
function stopper(server: Server): Listening['stop'] {
  const busy = new Map<Socket, number>()
  let stopping = false
  server.on('connection', (socket) => {
    busy.set(socket, 0)
    socket.once('close', () => busy.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1)
    response.once('close', () => {
      const left = (busy.get(socket) ?? 1) - 1
      if (busy.has(socket)) busy.set(socket, left)
      if (stopping && left === 0) socket.destroy()
    })
  })
  return async (graceMs) => {
    stopping = true
    const closed = once(server, 'close')
    server.close()
    for (const [socket, requests] of busy) if (requests === 0) socket.destroy()
    const timer = setTimeout(() => server.closeAllConnections(), graceMs)
    await closed
    clearTimeout(timer)
  }
}

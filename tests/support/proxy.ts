import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a server on loopback that can be cut, and be made to swallow what is sent. */
export interface Proxy {
  readonly port: number
  /** `open`: passes on. `cut`: refuses and ends connections. `swallow`: takes everything and answers nothing. */
  readonly set: (state: 'open' | 'cut' | 'swallow') => void
  readonly close: () => Promise<void>
}

export async function startProxy(target: number): Promise<Proxy> {
  let state: 'open' | 'cut' | 'swallow' = 'open'
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const server = createServer((client) => {
    keep(client)
    if (state === 'cut') return client.destroy()
    const upstream = keep(connect(target, '127.0.0.1'))
    client.on('data', (data) => state === 'open' && upstream.write(data))
    upstream.on('data', (data) => state === 'open' && client.write(data))
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const end = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as { port: number }).port,
    set: (next) => {
      state = next
      if (next === 'cut') end()
    },
    close: async () => {
      end()
      server.close()
      await once(server, 'close')
    },
  }
}

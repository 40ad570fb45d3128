import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { DeadlineError, EngineUnavailableError } from '../../src/errors.js'
import { cypher } from '../../src/graph/cypher.js'
import { Neo4jEngine, type Neo4jSettings } from '../../src/graph/engines/neo4j/engine.js'
import { migrate } from '../../src/graph/index.js'
import { ORDERS } from '../../src/graph/stored/orders.js'

/** What only a server does: addresses, users, databases, and being away. */

const ONE = cypher`RETURN 1 AS one`
const SLOW = cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n`

const closing: (() => Promise<void>)[] = []
const engine = (settings: Neo4jSettings): Neo4jEngine => {
  const opened = new Neo4jEngine(settings)
  closing.push(() => opened.close())
  return opened
}
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A server on loopback that takes connections and does what it is told with them. */
async function fakeServer(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    onConnection(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as { port: number }).port
}

for (const { version, port, user, password } of inject('neo4j')) {
  const address = `127.0.0.1:${port}`

  describe(`Neo4j ${version}`, () => {
    for (const scheme of ['bolt', 'neo4j']) {
      it(`is reached by ${scheme}://, with and without the name of the database`, async () => {
        for (const database of [undefined, 'neo4j']) {
          const opened = engine({ uri: `${scheme}://${address}`, user, password, database })
          expect(await opened.read(ONE)).toEqual([{ one: 1 }])
          expect(await opened.write((tx) => tx.run(ONE))).toEqual([{ one: 1 }])
        }
      })
    }

    it('says which setting is wrong where the database or the password is', async () => {
      const elsewhere = engine({ uri: `bolt://${address}`, user, password, database: 'nowhere' })
      await expect(elsewhere.read(ONE)).rejects.toThrow(/NEO4J_DATABASE/)
      if (user === undefined) return
      const stranger = engine({ uri: `bolt://${address}`, user, password: 'wrong-password' })
      await expect(stranger.read(ONE)).rejects.toThrow(/NEO4J_USER and NEO4J_PASSWORD/)
      await expect(stranger.check()).rejects.toThrow(EngineUnavailableError)
    })

    it('stops the work of a request that has gone away', async () => {
      const opened = engine({ uri: `bolt://${address}`, user, password })
      const controller = new AbortController()
      const left = opened.read(SLOW, {}, { signal: controller.signal, timeoutMs: 60_000 })
      const running = async () => {
        const rows = await opened.read<{ query: string }>(
          cypher`SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query`,
        )
        return rows.filter(({ query }) => query.includes('range(1, 100000)') && !query.includes('SHOW'))
          .length
      }
      while ((await running()) === 0) await sleep(20)
      controller.abort()
      await expect(left).rejects.toThrow(DeadlineError)
      const began = performance.now()
      while ((await running()) > 0) await sleep(20)
      expect(performance.now() - began).toBeLessThan(1_000)
    })

    it('has an index for every order that the API offers', async () => {
      const opened = engine({ uri: `bolt://${address}`, user, password })
      await migrate(opened)
      const rows = await opened.read<{ labels: string[] | null; properties: string[] | null }>(
        cypher`SHOW INDEXES YIELD labelsOrTypes AS labels, properties, type WHERE type = 'RANGE' RETURN labels, properties`,
      )
      const indexed = rows.map(({ labels, properties }) => `${labels}.${properties}`)
      for (const [kind, orders] of Object.entries(ORDERS)) {
        for (const { property } of Object.values(orders)) {
          expect(indexed).toContain(`${kind.charAt(0)}${kind.slice(1).toLowerCase()}.${property}`)
        }
      }
      expect(indexed).toContain('PARTICIPATES.id')
    })
  })
}

describe('a Neo4j that is not there', () => {
  it('is unavailable within seconds where nothing listens', async () => {
    const port = await fakeServer(() => undefined)
    for (const close of closing.splice(0)) await close()
    const began = performance.now()
    const opened = engine({ uri: `bolt://127.0.0.1:${port}` })
    await expect(opened.read(ONE)).rejects.toThrow(EngineUnavailableError)
    expect(performance.now() - began).toBeLessThan(9_000)
  })

  it('is given up at the deadline where packets are swallowed', async () => {
    const port = await fakeServer((socket) => socket.pause())
    const opened = engine({ uri: `bolt://127.0.0.1:${port}` })
    const began = performance.now()
    await expect(opened.read(ONE, {}, { timeoutMs: 500 })).rejects.toThrow(DeadlineError)
    expect(performance.now() - began).toBeLessThan(1_500)
  })

  it('is unavailable where another protocol answers', async () => {
    const port = await fakeServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await expect(engine({ uri: `bolt://127.0.0.1:${port}` }).read(ONE)).rejects.toThrow(
      /cannot be reached|before the graph answered/,
    )
  })
})

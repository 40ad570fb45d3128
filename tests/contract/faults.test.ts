import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, describe, expect, inject, it } from 'vitest'
import type { Config } from '../../src/config.js'
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js'
import { type Service, serve } from '../../src/serve.js'
import { importWorld } from '../support/import-world.js'
import { startProxy } from '../support/proxy.js'
import { post } from '../support/start-service.js'
import { randomWorld } from '../support/world.js'

/** What a client sees when the graph is slow, away, or wrong: a code, never an inner detail. */

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function start(config: Partial<Config>, limits = DEFAULT_LIMITS): Promise<Service & { log: string[] }> {
  const log: string[] = []
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-faults-'))
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) })
  const settings: Config = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    dataDir,
    seedDir: null,
    neo4j: null,
    logLevel: 'warn',
    ...config,
  }
  const service = await serve(settings, logger, limits)
  closing.push(
    () => rmSync(dataDir, { recursive: true, force: true }),
    () => service.stop(),
  )
  service.readiness.ready = true
  return { ...service, log }
}

const CITIES = { query: '{ cities { totalCount nodes { name participations { totalCount } } } }' }
const ready = async (url: string) => (await fetch(`${url}/readyz`)).status

describe('a request', () => {
  it('past its deadline is given up with TIMEOUT', async () => {
    const { url, graph } = await start({}, { ...DEFAULT_LIMITS, deadlineMs: 1 })
    await importWorld(graph, randomWorld(3, 40))
    const { status, json } = await post(url, CITIES)
    expect([status, json.errors[0].extensions]).toEqual([504, { code: 'TIMEOUT', retryable: true }])
  })

  it('before the service is ready is asked to come again', async () => {
    const { url, readiness } = await start({})
    readiness.ready = false
    const { status, json, headers } = await post(url, CITIES)
    expect([status, json.errors[0].extensions.code, headers.get('retry-after')]).toEqual([
      503,
      'SERVICE_UNAVAILABLE',
      '2',
    ])
    expect(await ready(url)).toBe(503)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    readiness.ready = true
    expect(await ready(url)).toBe(200)
  })

  it('that meets a defect of ours gets a reference, and the log has the rest', async () => {
    const { url, graph, log } = await start({})
    await importWorld(graph, randomWorld(3))
    await graph.write((tx) =>
      tx.run("MATCH (c:City {id: 'city:c0'}) SET c.nameValues = 'password=hunter2'" as never),
    )
    const { status, text, json } = await post(url, { query: '{ city(id: "city:c0") { names { value } } }' })
    // A field that may be null is null, and so there is data: GraphQL over HTTP asks for 200.
    expect([status, json.data]).toEqual([200, { city: null }])
    const { reference } = json.errors[0].extensions
    expect(json.errors[0].message).toBe(`Something went wrong here. Reference: ${reference}.`)
    expect(text).not.toMatch(/hunter2|TypeError|map|names/)
    expect(log.join('')).toContain(reference)
  })
})

for (const { version, port, user, password } of inject('neo4j')) {
  describe(`Neo4j ${version} behind a line that fails`, () => {
    it('is unavailable while it is cut, given up while it is silent, and there again afterwards', async () => {
      const proxy = await startProxy(port)
      const { url } = await start({
        neo4j: {
          uri: `bolt://127.0.0.1:${proxy.port}`,
          ...(user !== undefined && { user }),
          ...(password !== undefined && { password }),
        },
      })
      closing.unshift(() => proxy.close())
      expect((await post(url, CITIES)).status).toBe(200)
      expect(await ready(url)).toBe(200)

      proxy.set('cut')
      const cut = await post(url, CITIES)
      expect([cut.status, cut.json.errors[0].extensions]).toEqual([
        503,
        { code: 'SERVICE_UNAVAILABLE', retryable: true },
      ])
      expect(cut.text).not.toMatch(/127\.0\.0\.1|bolt|ECONN/)
      expect(await ready(url)).toBe(503)

      proxy.set('open')
      expect((await post(url, CITIES)).status).toBe(200)

      proxy.set('swallow')
      const began = performance.now()
      const silent = await post(url, CITIES)
      expect([503, 504]).toContain(silent.status)
      expect(performance.now() - began).toBeLessThan(11_000)
      expect(await ready(url)).toBe(503)

      proxy.set('cut')
      proxy.set('open')
      expect((await post(url, CITIES)).status).toBe(200)
      expect(await ready(url)).toBe(200)
    })
  })
}

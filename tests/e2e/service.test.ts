import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql'
import { auditServer } from 'graphql-http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SCHEMA_TEXT } from '../../src/graphql/schema.js'
import { readQuestions } from '../../src/http/questions.js'
import { post, type RunningService, spawnService, startService } from '../support/start-service.js'

/** The built artefact in production mode, as a user runs it. */

const QUESTIONS = readQuestions(new URL('../../examples/questions/', import.meta.url))
const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('the service', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: newFolder() } })
  })
  afterAll(() => service?.stop())

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(service.url + path, { headers, redirect: 'manual' })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  it('fills its empty base, says where it is, and prints no warning', () => {
    const { stdout, stderr } = service.output()
    expect(stdout).toMatch(/Filling the empty base from the seed/)
    expect(stdout).toMatch(/Parley is ready: 128 cities, 85 organisations, 18 programmes, 78 events/)
    expect(stdout).toMatch(/\/graphiql\//)
    expect(stderr).toBe('')
  })

  it('passes the audit of GraphQL over HTTP without an error or a warning', async () => {
    const results = await auditServer({ url: `${service.url}/graphql` })
    const failed = results.filter(({ status }) => status === 'error' || status === 'warn')
    expect(failed.map((result) => [result.id, result.name, 'reason' in result ? result.reason : ''])).toEqual(
      [],
    )
    expect(results.length).toBeGreaterThan(50)
  })

  it('answers each documented question, with its cost', async () => {
    for (const { id, query, variables } of QUESTIONS) {
      const { status, json } = await post(service.url, { query, variables })
      expect([id, status, json.errors]).toEqual([id, 200, undefined])
      expect(json.extensions.cost.limit).toBe(5000)
      expect(json.extensions.cost.estimated).toBeGreaterThan(0)
    }
  })

  it('answers a plain GET, a HEAD, and a page of another host', async () => {
    const { status, text, headers } = await get(
      `/graphql?query=${encodeURIComponent('{ city(id: "city:tangier") { name } }')}`,
    )
    expect([status, JSON.parse(text).data]).toEqual([200, { city: { name: 'Tangier' } }])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect((await fetch(`${service.url}/graphql`, { method: 'HEAD' })).status).toBe(200)
    const preflight = await fetch(`${service.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('gives its schema as a file and by introspection, alike', async () => {
    const { status, text } = await get('/schema.graphql')
    expect([status, text]).toEqual([200, SCHEMA_TEXT])
    const { json } = await post(service.url, {
      query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
    })
    expect(printSchema(buildClientSchema(json.data))).toContain('type City implements')
  })

  it('shows what is here, to people and to programs', async () => {
    const page = await get('/', { accept: 'text/html' })
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    for (const part of [
      '<dd>128</dd>',
      '<dd>558</dd>',
      '2014 to 2025',
      'English, French',
      'GeoNames',
      '/graphiql/?question=q01',
      QUESTIONS[1]?.title ?? '',
    ]) {
      expect(page.text).toContain(part)
    }
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const document = JSON.parse((await get('/', { accept: 'application/json' })).text)
    expect(document).toMatchObject({
      graphql: '/graphql',
      statistics: { claims: 4089 },
      datasets: [{ id: 'mc2cm' }],
    })
  })

  it('serves its console and the questions in it', async () => {
    const console = await get('/graphiql/')
    expect([console.status, console.text]).toEqual([200, expect.stringContaining('Parley')])
    expect(console.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect((await get('/graphiql')).status).toBe(301)
    const questions = JSON.parse((await get('/graphiql/questions.json')).text)
    expect(questions.map(({ id }: { id: string }) => id)).toEqual(QUESTIONS.map(({ id }) => id))
  })

  it('says that it is alive and ready', async () => {
    expect(JSON.parse((await get('/healthz')).text)).toEqual({ status: 'alive' })
    expect(JSON.parse((await get('/readyz')).text)).toEqual({ status: 'ready' })
  })

  describe('on rude input', () => {
    const query = (text: string, variables?: object) => ({ query: text, ...(variables && { variables }) })
    const sizes = [0, -1, 101, 2_000_000_000]
    const cases: [name: string, body: unknown, headers?: Record<string, string>][] = [
      ['malformed JSON', '{"query": "{ __typename }"'],
      ['null', 'null'],
      ['a number', '5'],
      ['an array', [query('{ __typename }')]],
      ['no query', {}],
      ['a query that is no text', { query: { a: 1 } }],
      ['another media type', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['plain text', '{ __typename }', { 'content-type': 'text/plain' }],
      ['no media type', '{"query":"{ __typename }"}', { 'content-type': '' }],
      [
        'an unknown character set',
        '{"query":"{ __typename }"}',
        { 'content-type': 'application/json; charset=klingon' },
      ],
      ['an unknown encoding', '{"query":"{ __typename }"}', { 'content-encoding': 'br2' }],
      ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }],
      ['two operations and no name', query('query A { __typename } query B { __typename }')],
      ['a subscription', query('subscription { x }')],
      ['a mutation', query('mutation { x }')],
      ['an unknown field', query('{ citys { id } }')],
      ['a syntax error', query('{ city(')],
      ['a variable of the wrong type', query('query ($id: ID!) { city(id: $id) { name } }', { id: null })],
      ['a bad date', query('{ events(filter: { during: { from: "2017-13" } }) { totalCount } }')],
      [
        'a period that ends before it begins',
        query('{ events(filter: { during: { from: "2018", to: "2017" } }) { totalCount } }'),
      ],
      ...sizes.map((size): [string, unknown] => [
        `first: ${size}`,
        query(`{ cities(first: ${size}) { totalCount } }`),
      ]),
      ...sizes.map((size): [string, unknown] => [
        `first: $n = ${size}`,
        query('query ($n: Int) { cities(first: $n) { totalCount } }', { n: size }),
      ]),
      ...sizes.map((size): [string, unknown] => [
        `first by default: ${size}`,
        query(`query ($n: Int = ${size}) { cities(first: $n) { totalCount } }`),
      ]),
      ['an integer beyond 32 bits', query('{ cities(first: 99999999999) { totalCount } }')],
      ['first and last', query('{ cities(first: 1, last: 1) { totalCount } }')],
      ['a broken cursor', query('{ cities(after: "%%%") { totalCount } }')],
      [
        '101 ids',
        query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
          ids: Array.from({ length: 101 }, (_, at) => `city:${at}`),
        }),
      ],
      [
        'a query that is too costly',
        query('{ cities(first: 100) { nodes { participations(first: 100) { nodes { actor { id } } } } } }'),
      ],
      ['too many tokens', query(`{ ${'__typename '.repeat(3001)} }`)],
      ['deeply nested braces', query('{'.repeat(20_000))],
      ['a body of 1 MB', query(`{ __typename } # ${'x'.repeat(1_000_000)}`)],
      ['a name of a prototype', query('{ node(id: "__proto__") { id } constructor }')],
    ]

    it.each(cases)('%s: a clear error of the client, in JSON', async (_name, body, headers) => {
      const { status, json, text, headers: answered } = await post(service.url, body, headers)
      expect(status, text).toBeGreaterThanOrEqual(400)
      expect(status, text).toBeLessThan(500)
      expect(answered.get('content-type')).toMatch(/^application\/(?:graphql-response\+)?json/)
      expect(json.errors[0].message.length).toBeGreaterThan(10)
      expect(json.errors[0].extensions.code).toMatch(/^[A-Z_]+$/)
      expect(json.errors.length).toBeLessThanOrEqual(6)
      expect(text).not.toMatch(/node_modules|at \w+ \(|stack|<html/i)
      expect(json.data ?? null).toBeNull()
    })

    it('a cursor of another field or another order: names the argument', async () => {
      const { json } = await post(service.url, query('{ cities(first: 1) { pageInfo { endCursor } } }'))
      const after = json.data.cities.pageInfo.endCursor
      for (const text of [
        `{ events(after: "${after}") { totalCount } }`,
        `{ cities(after: "${after}", orderBy: [{ field: COUNTRY }]) { totalCount } }`,
      ]) {
        const { status, json } = await post(service.url, query(text))
        expect([status, json.errors[0].extensions]).toMatchObject([
          400,
          { code: 'BAD_USER_INPUT', argument: 'after' },
        ])
      }
    })

    it('unknown ids: null, or null in their place', async () => {
      const { status, json } = await post(
        service.url,
        query(
          '{ city(id: "city:atlantis") { name } event(id: "city:tangier") { id } node(id: "x") { id } nodes(ids: ["city:tangier", "?", "claim:"]) { id } }',
        ),
      )
      expect([status, json.data]).toEqual([
        200,
        { city: null, event: null, node: null, nodes: [{ id: 'city:tangier' }, null, null] },
      ])
    })

    it('what is not there, and how it is not asked for: JSON', async () => {
      const missing = await get('/nothing')
      expect([missing.status, JSON.parse(missing.text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
      const wrong = await fetch(`${service.url}/graphql`, { method: 'DELETE' })
      expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
      expect((await get('/graphql')).status).toBe(400)
      expect(
        (await get(`/graphql?query=${encodeURIComponent('mutation { x }')}`)).status,
      ).toBeGreaterThanOrEqual(400)
      expect((await get('/graphiql/../../package.json')).status).toBe(404)
      expect((await get('/graphiql/%2e%2e%2f%2e%2e%2fpackage.json')).status).toBeGreaterThanOrEqual(400)
    })

    it('and after all of it: still there, and nothing in the log but what no one foresaw', async () => {
      expect((await post(service.url, query('{ __typename }'))).status).toBe(200)
      expect(service.output().stderr).toBe('')
    })
  })
})

describe('the life of the service', () => {
  const running: { stop: (signal?: NodeJS.Signals) => Promise<unknown> }[] = []
  afterEach(async () => {
    for (const service of running.splice(0)) await service.stop('SIGKILL')
  })
  const start = async (env: Record<string, string>) => {
    const service = await startService({ env })
    running.push(service)
    return service
  }
  const everything = async (url: string) => {
    const { json } = await post(url, {
      query:
        '{ statistics { entities { kind count } relations { kind count } roles { role count } claims lastChange } participations { totalCount } }',
    })
    return json.data
  }

  it('begins again in under three seconds, with the same data', async () => {
    const folder = newFolder()
    const first = await start({ DATA_DIR: folder })
    const before = await everything(first.url)
    expect((await first.stop()).code).toBe(0)
    const second = await start({ DATA_DIR: folder })
    expect(second.readyAfterMs).toBeLessThan(3_000)
    expect(second.output().stdout).not.toMatch(/Filling/)
    expect(await everything(second.url)).toEqual(before)
  })

  it('is complete and correct after it was killed during the first import, whenever', async () => {
    const whole = await start({ DATA_DIR: newFolder() })
    const { lastChange: _, ...counts } = (await everything(whole.url)).statistics
    for (const afterMs of [50, 150, 300, 450, 600, 750, 900, 1_200]) {
      const folder = newFolder()
      const killed = spawnService({ env: { DATA_DIR: folder } })
      running.push(killed)
      while (readdirSync(folder).length === 0) await sleep(5)
      await sleep(afterMs)
      await killed.stop('SIGKILL')
      const again = await start({ DATA_DIR: folder })
      const { lastChange, ...found } = (await everything(again.url)).statistics
      expect(found, `killed after ${afterMs} ms`).toEqual(counts)
      expect(lastChange).not.toBeNull()
      await again.stop()
    }
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends within a second on %s, with an idle connection open and one half asked',
    async (signal) => {
      const service = await start({ DATA_DIR: newFolder() })
      const { port } = new URL(service.url)
      const sockets = [connect(Number(port), '127.0.0.1'), connect(Number(port), '127.0.0.1')]
      for (const socket of sockets) socket.on('error', () => undefined)
      await sleep(100)
      await post(service.url, { query: '{ __typename }' })
      const { code, tookMs } = await service.stop(signal)
      for (const socket of sockets) socket.destroy()
      expect(code).toBe(0)
      expect(tookMs).toBeLessThan(1_000)
    },
  )

  it('starts empty where no seed is wanted', async () => {
    const service = await start({ DATA_DIR: newFolder(), SEED_DIR: 'none' })
    expect((await everything(service.url)).participations.totalCount).toBe(0)
    const page = await fetch(service.url, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('There is nothing here yet')
  })

  it('says what is wrong and ends, where it cannot start', async () => {
    const failing = async (env: Record<string, string>) => {
      const child = spawnService({ env })
      running.push(child)
      await expect(child.ready()).rejects.toThrow()
      expect(child.process.exitCode).toBe(1)
      const { stderr } = child.output()
      expect(stderr).not.toMatch(/\n\s+at /)
      return stderr
    }
    expect(await failing({ PORT: 'x', LOG_LEVEL: 'loud', DATA_DIR: newFolder() })).toMatch(
      /PORT: got "x"[\s\S]*LOG_LEVEL: got "loud"[\s\S]*\.env\.example/,
    )
    expect(await failing({ DATA_DIR: newFolder(), SEED_DIR: '/nowhere/at/all' })).toMatch(
      /\/nowhere\/at\/all/,
    )
    expect(await failing({ DATA_DIR: newFolder(), NEO4J_URI: 'bolt://127.0.0.1:9' })).toMatch(
      /Neo4j cannot be reached/,
    )
    const folder = newFolder()
    const service = await start({ DATA_DIR: folder })
    expect(await failing({ DATA_DIR: folder })).toMatch(/in use: another Parley process/)
    expect(await failing({ DATA_DIR: newFolder(), PORT: new URL(service.url).port })).toMatch(
      /Port \d+ is in use/,
    )
  })
})

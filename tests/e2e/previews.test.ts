import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf } from '../../src/pages/files/preview.js'
import { type RunningService, startService } from '../support/start-service.js'

/** How pages look where they are shared. */
describe('previews of pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-previews-'))
  let service: RunningService
  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: folder, PUBLIC_URL: 'https://parley.example.org' } })
  })
  afterAll(async () => {
    await service?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    '/en/city/tangier',
    '/ar/city/tangier',
    '/fr/organisation/uclg',
    '/es/programme/mc2cm',
    '/en/event/mayoral-forum-6-quito-2020',
    '/en/article/uclg-mc2cm-three-pillars',
    '/fr/topic/migration',
    '/en/source/uclg-launch-lyon',
  ])('%s names a picture of its own, and the picture is one of 1200 by 630', async (path) => {
    const page = await (await fetch(service.url + path)).text()
    expect(page).toContain(`<meta property="og:image" content="https://parley.example.org${path}.png"`)
    const response = await fetch(`${service.url}${path}.png`)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    expect([width, height]).toEqual([1200, 630])
    expect(bytes.length).toBeGreaterThan(5000)
  })

  it.each([
    ['/en/city/tangier', '/embed/v1/dialogues?city=city%3Atangier&amp;amp;lang=en'],
    ['/ar/programme/mc2cm', '/embed/v1/map?programme=programme%3Amc2cm&amp;amp;lang=ar'],
  ])('%s hands out the code of a frame that answers', async (path, frame) => {
    const page = await (await fetch(service.url + path)).text()
    expect(page).toContain(`https://parley.example.org${frame}`)
    const { status } = await fetch(service.url + frame.replaceAll('&amp;amp;', '&'))
    expect(status).toBe(200)
  })

  it.each([
    ['/en/city/nowhere.png', 404],
    ['/en/cities.png', 404],
    ['/en/city/tangier.png?x=1', 400],
  ])('%s has the status %i', async (path, status) => {
    const response = await fetch(service.url + path)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ])
  })
})

describe('the lines of a preview', () => {
  it.each([
    ['Tangier', ['Tangier']],
    ['one two three four', ['one two', 'three four']],
    ['', []],
    ['one two three four five six seven', ['one two', 'three four', 'five six …']],
    ['unbreakably-long-name', ['unbreakabl…']],
  ])('of %j', (text, lines) => {
    expect(linesOf(text, 11, 3)).toEqual(lines)
  })
})

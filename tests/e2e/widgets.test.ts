import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM, launch } from '../support/chromium.js'
import { SCRIPT, writeHostileSeed } from '../support/hostile-seed.js'
import { notRun } from '../support/not-run.js'
import { type RunningService, startService } from '../support/start-service.js'

/** Widgets on the page of someone else, on another port and under a strict policy, in a real browser. */

if (!CHROMIUM)
  notRun('the browser tests of the widgets', 'Install Chromium (Debian: apt-get install chromium)')

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const
const WIDGETS: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] = [
  ['dialogues', { city: 'city:tangier' }],
  ['meetings', { of: 'organisation:uclg', first: '4' }],
  ['map', { programme: 'programme:mc2cm' }],
  ['timeline', { of: 'topic:migration' }],
  ['number', { event: 'event:mayoral-forum-6-quito-2020', unit: 'cities' }],
]
/** Text without the spaces between elements. */
const dense = (text: string | null): string => (text ?? '').replace(/\s+/g, '')

describe.runIf(CHROMIUM)('on the page of someone else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-widgets-'))
  let service: RunningService
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let host: Server
  let problems: string[]
  let asked: string[]
  let body = ''
  let policy = ''

  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: folder } })
    browser = await launch(String(CHROMIUM))
    host = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', policy)
      response.end(`<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${body}</main>`)
    })
    host.listen(0, '127.0.0.1')
    await once(host, 'listening')
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    host?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    problems = []
    asked = []
    policy = `default-src 'none'; script-src ${service.url}; connect-src ${service.url}`
    context = await browser.newContext({ viewport: { width: 900, height: 800 } })
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      asked.push(url)
      if (!url.startsWith(service.url) && !url.startsWith(home())) problems.push(`elsewhere: ${url}`)
    })
  })
  afterEach(async () => {
    await context.close()
    expect(problems.filter((problem) => !/favicon/.test(problem))).toEqual([])
  })

  const home = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
  const tag = (name: string, attributes: Readonly<Record<string, string>>) => {
    const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
    return `<parley-${name}${list.join('')}><a href="https://fallback.test/">fallback</a></parley-${name}>`
  }
  const script = (name: string) => `<script type="module" src="${service.url}/embed/v1/${name}.js"></script>`
  /** What the widget shows: its own tree, without what stands inside it. */
  const shown = (name: string) => page.locator(`parley-${name} [part=widget]`)

  it.each(LANGUAGES)(
    'all widgets in %s show what their frames show, and ask one question each',
    async (lang) => {
      body = WIDGETS.map(([name, attributes]) => script(name) + tag(name, { ...attributes, lang })).join('')
      await page.goto(home())
      for (const [name] of WIDGETS) await shown(name).waitFor()
      const questions = asked.filter((url) => url.includes('/graphql'))
      expect(questions).toHaveLength(WIDGETS.length)
      const frame = await context.newPage()
      for (const [name, attributes] of WIDGETS) {
        const query = new URLSearchParams({ ...attributes, lang })
        await frame.goto(`${service.url}/embed/v1/${name}?${query}`)
        expect(dense(await shown(name).textContent()), name).toBe(
          dense(await frame.locator('main').textContent()),
        )
        expect(await shown(name).getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
        expect(await page.locator(`parley-${name} > a`).isVisible()).toBe(false)
      }
      if (lang !== 'ar') return // The frames are looked at in each language, and have the same content.
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    },
  )

  it('say by events what came, and which link is followed, which a page may stop', async () => {
    body = script('dialogues') + tag('dialogues', { city: 'city:tangier' })
    await page.addInitScript(() => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      for (const name of ['parley-load', 'parley-error', 'parley-select'])
        addEventListener(name, (event) => {
          const { detail } = event as CustomEvent
          seen.push([name, detail.data?.city.id ?? detail.id ?? detail.message])
          if (name === 'parley-select') event.preventDefault()
        })
    })
    await page.goto(home())
    await shown('dialogues').waitFor()
    await shown('dialogues').locator('.entry a').first().click()
    const seen = (await page.evaluate('globalThis.seen')) as string[][]
    expect(seen[0]).toEqual(['parley-load', 'city:tangier'])
    expect(seen[1]?.[0]).toBe('parley-select')
    expect(seen[1]?.[1]).toMatch(/^event:/)
    expect(page.url()).toBe(home())
    await shown('dialogues').locator('sup a').first().click()
    expect(page.url()).toBe(home())
  })

  it('follow their attributes, and keep what stands inside them where there is nothing to show', async () => {
    body = script('dialogues') + tag('dialogues', { city: 'city:tangier' })
    await page.goto(home())
    await shown('dialogues').getByText('Tangier').first().waitFor()
    const widget = page.locator('parley-dialogues')
    const set = (name: string, value: string) =>
      widget.evaluate((element, [name = '', value = '']) => element.setAttribute(name, value), [name, value])
    await set('city', 'city:lisbon')
    await shown('dialogues').getByText('Lisbon').first().waitFor()
    const failed = widget.evaluate(
      (element) =>
        new Promise<string>((resolve) => {
          element.addEventListener('parley-error', (event) => resolve((event as CustomEvent).detail.message))
        }),
    )
    await set('city', 'city:nowhere')
    expect(await failed).toBe('Nothing is recorded under city:nowhere.')
    expect(await page.getByText('fallback').isVisible()).toBe(true)
    await set('city', 'nothing')
    await page.waitForTimeout(200)
    expect(await page.getByText('fallback').isVisible()).toBe(true)
    expect(asked.filter((url) => url.includes('/graphql'))).toHaveLength(3)
  })

  it('show what stands inside them while the service is away', async () => {
    body = `${script('number')}${tag('number', { event: 'event:x', base: 'http://127.0.0.1:9' })}`
    policy = `${policy} http://127.0.0.1:9`
    await page.goto(home())
    const widget = page.locator('parley-number')
    await widget.evaluate((element) => customElements.whenDefined(element.localName))
    await page.waitForTimeout(300)
    expect(await page.getByText('fallback').isVisible()).toBe(true)
    expect(
      problems.splice(0).every((problem) => /ERR_|elsewhere: http:\/\/127.0.0.1:9\//.test(problem)),
    ).toBe(true)
  })

  it('run with the hash that is printed for them, and take colours and parts from the page', async () => {
    const printed = await (await fetch(`${service.url}/embed/v1/`)).text()
    const snippet = /<code>(&lt;script[\s\S]*?parley-number>)<\/code>/g
    const [last = ''] = [...printed.matchAll(snippet)].map(([, text = '']) => text).slice(-1)
    const plain = last.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    body = plain.slice(plain.lastIndexOf('<script'))
    policy = `${policy}; style-src 'unsafe-inline'`
    body +=
      '<style>parley-number { --parley-ink: rgb(1, 2, 3) } parley-number::part(title) { color: rgb(4, 5, 6) }</style>'
    await page.goto(home())
    await shown('number').waitFor()
    const colour = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).color)
    expect(await colour('parley-number [part=widget]')).toBe('rgb(1, 2, 3)')
    expect(await colour('parley-number [part=title]')).toBe('rgb(4, 5, 6)')
  })

  it('show texts of the data as texts, from the service that `base` names', async () => {
    const seed = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
    writeHostileSeed(seed)
    const hostile = await startService({ env: { DATA_DIR: join(seed, 'graph'), SEED_DIR: seed } })
    policy = `${policy} ${hostile.url}`
    const names = WIDGETS.map(([name]) => name)
    body = WIDGETS.map(([name, given]) => script(name) + tag(name, { ...given, base: hostile.url })).join('')
    await page.goto(home())
    for (const name of names) await shown(name).waitFor()
    expect(await shown('dialogues').locator('h2').first().textContent()).toContain(SCRIPT)
    const widgets = page.locator(names.map((name) => `parley-${name}`).join())
    expect(await widgets.locator('script, img, [onerror]').count()).toBe(0)
    for (const [name, given] of WIDGETS) {
      const frame = await fetch(`${hostile.url}/embed/v1/${name}?${new URLSearchParams(given)}`)
      expect(await frame.text(), name).not.toMatch(/<script>|<img|<[^>]* onerror=/)
    }
    const preview = await fetch(`${hostile.url}/oembed?url=${hostile.url}/city/tangier`)
    expect(((await preview.json()) as { html: string }).html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    await hostile.stop()
    problems = problems.filter((problem) => !problem.startsWith(`elsewhere: ${hostile.url}`))
    rmSync(seed, { recursive: true, force: true })
  })

  it('frames are as high as what they show, sandboxed, and their links open beside the page', async () => {
    policy = `default-src 'none'; frame-src ${service.url}; script-src ${service.url}`
    const src = `${service.url}/embed/v1/dialogues?city=city:tangier`
    body = `<iframe src="${src}" title="x" width="600" height="100" sandbox="allow-scripts allow-popups"></iframe>${script('frame')}`
    await page.goto(home())
    const frame = page.locator('iframe')
    const height = () => frame.evaluate((element) => element.getBoundingClientRect().height)
    await expect.poll(height).toBeGreaterThan(500)
    const inside = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((element) => element.scrollHeight)
    expect(Math.abs((await height()) - inside)).toBeLessThan(8)
    const opened = context.waitForEvent('page')
    await page.frameLocator('iframe').locator('.entry a').first().click()
    const popup = await opened
    await popup.locator('h1').waitFor()
    expect(popup.url()).toContain(`${service.url}/en/event/`)
  })

  it.each(LANGUAGES)('frames in %s work without script and have no barrier', async (lang) => {
    const plain = await browser.newContext({ viewport: { width: 360, height: 700 } })
    const narrow = await plain.newPage()
    for (const [name, attributes] of [...WIDGETS, ['dialogues', { city: 'city:nowhere' }] as const]) {
      await narrow.goto(`${service.url}/embed/v1/${name}?${new URLSearchParams({ ...attributes, lang })}`)
      const { violations } = await new AxeBuilder({ page: narrow }).analyze()
      expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([])
      const wide = await narrow.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, name).toBeLessThanOrEqual(360)
    }
    await narrow.goto(`${service.url}/${lang}/embed/v1/`)
    const { violations } = await new AxeBuilder({ page: narrow }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await plain.close()
  })
})

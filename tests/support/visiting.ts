import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { CHROMIUM, launch } from './chromium.js'
import { type RunningService, startService } from './start-service.js'

/**
 * Visits of the tests of one file: one service and one browser for all of them, and for each a page whose troubles fail it,
 * errors in its console and requests to others than its own service.
 */
export function visiting(name: string) {
  const folder = mkdtempSync(join(tmpdir(), name))
  let service: RunningService
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]

  async function open(options: BrowserContextOptions = {}) {
    const opened = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await opened.newPage()
    page.on('console', (message) => {
      // The browser says so of each page that is not found or refused, and some tests want such pages.
      if (message.type() === 'error' && !/status of 40[04]/.test(message.text()))
        problems.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(service.url)) problems.push(`elsewhere: ${request.url()}`)
    })
    return { opened, page }
  }

  beforeAll(async () => {
    service = await startService({ env: { DATA_DIR: folder } })
    browser = await launch(String(CHROMIUM))
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    problems = []
    const one = await open()
    context = one.opened
    page = one.page
  })
  afterEach(async () => {
    await context.close()
    expect(problems).toEqual([])
  })

  return {
    /** Another page beside that of the test. */
    open,
    get url() {
      return service.url
    },
    get page() {
      return page
    },
    /** Takes problems that a test wants out of the account. */
    forgive(wanted: (problem: string) => boolean) {
      problems = problems.filter((problem) => !wanted(problem))
    },
  }
}

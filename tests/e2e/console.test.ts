import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readQuestions } from '../../src/http/questions.js'
import { CHROMIUM, launch } from '../support/chromium.js'
import { notRun } from '../support/not-run.js'
import { type RunningService, startService } from '../support/start-service.js'

/** The console of the built service in a real browser; what breaks their policy is an error on its console. */

if (!CHROMIUM) notRun('the browser tests', 'Install Chromium (Debian: apt-get install chromium)')
const QUESTIONS = readQuestions(new URL('../../examples/questions/', import.meta.url))

describe.runIf(CHROMIUM)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-browser-'))
  let service: RunningService
  let browser: Browser
  let page: Page
  let problems: string[]

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
    page = await browser.newPage()
    page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => problems.push(`page: ${error.message}`))
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(service.url) && !/^(?:data|blob):/.test(request.url()))
        problems.push(`elsewhere: ${request.url()}`)
    })
  })
  afterEach(async () => {
    await page.close()
    expect(problems).toEqual([])
  })

  /** Waits until the editor shows a query, runs it, and waits for a text in its answer. */
  const run = async (query: string, answer: string) => {
    await page.locator('.view-line').getByText(query).first().waitFor()
    // The button is there before the editor has handed its text over.
    await page.waitForTimeout(500)
    await page.getByRole('button', { name: /execute query/i }).click()
    await page.locator('.result-window').getByText(answer).first().waitFor()
  }

  it('the start page leads to a question', async () => {
    await page.goto(`${service.url}/en`)
    expect(await page.title()).toContain('Parley')
    await page.getByRole('link', { name: QUESTIONS[4]?.title ?? '' }).click()
    await page.waitForURL('**/graphiql/?question=q05')
    await page.getByText('NamesOfTangier').first().waitFor()
  })

  it('the console has the questions as tabs and lists them, and answers one', async () => {
    await page.goto(`${service.url}/graphiql/?question=q05`)
    await run('NamesOfTangier', 'طنجة')
    for (const { title } of QUESTIONS.slice(0, 3)) await page.getByText(title).first().waitFor()
  })

  it('the console fills in the variables of a question', async () => {
    await page.goto(`${service.url}/graphiql/?question=q06`)
    await run('BeirutOnADay', 'Mediterranean City-to-City Migration')
  })

  it('the console runs the query of a link, and knows the schema', async () => {
    await page.goto(
      `${service.url}/graphiql/?query=${encodeURIComponent('{ cities(first: 1) { totalCount } }')}`,
    )
    await run('totalCount', '128')
    await page
      .getByRole('button', { name: /documentation/i })
      .first()
      .click()
    await page.getByText('All Schema Types').waitFor()
  })
})

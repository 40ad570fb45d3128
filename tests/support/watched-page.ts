import type { Browser, BrowserContextOptions } from 'playwright-core'

/** A page whose troubles are reported: errors in its console, and requests to others than its own service. */
export async function watchedPage(
  browser: Browser,
  home: string,
  report: (problem: string) => void,
  options: BrowserContextOptions = {},
) {
  const opened = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await opened.newPage()
  page.on('console', (message) => {
    // The browser says so of each page that is not found or refused, and some tests want such pages.
    if (message.type() === 'error' && !/status of 40[04]/.test(message.text()))
      report(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => report(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) report(`elsewhere: ${request.url()}`)
  })
  return { opened, page }
}

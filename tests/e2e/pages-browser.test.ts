import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { TEXTS } from '../../src/pages/texts/index.js'
import { CHROMIUM } from '../support/chromium.js'
import { notRun } from '../support/not-run.js'
import { visiting } from '../support/visiting.js'

/** The pages of the built service in a real browser: what people do, with and without script, and what helps them do it. */

if (!CHROMIUM) notRun('the browser tests of the pages', 'Install Chromium (Debian: apt-get install chromium)')

/** One page of each kind; those that are not found, and those that are not understood, too. */
const PAGES = [
  '',
  '/search?q=tangier',
  '/search',
  '/cities',
  '/organisations',
  '/programmes',
  '/events?from=2017&to=2017&role=HOST&actor=city:tangier',
  '/articles?mention=city:tangier',
  '/topics',
  '/sources',
  '/city/tangier',
  '/organisation/uclg',
  '/programme/mc2cm',
  '/event/mayoral-forum-6-quito-2020',
  '/article/uclg-mc2cm-three-pillars-fr',
  '/topic/migration',
  '/source/uclg-term1023-p5',
  '/city/tangeir',
  '/events?role=NOBODY',
]
const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const

describe.runIf(CHROMIUM)('the pages in a browser', () => {
  const visit = visiting('parley-pages-browser-')

  const title = () => visit.page.locator('h1').textContent()

  it('Tangier is found by its Arabic name, with the keyboard alone, and leads to a dialogue it shared with Amman', async () => {
    await visit.page.goto(`${visit.url}/en`)
    const input = visit.page.locator('.search').getByRole('combobox')
    await input.focus()
    await visit.page.keyboard.type('طنجة')
    await visit.page.getByRole('option').first().waitFor()
    expect(await input.getAttribute('aria-expanded')).toBe('true')
    expect(await visit.page.getByRole('status').textContent()).toMatch(/^\d suggestions?$/)
    await visit.page.keyboard.press('ArrowDown')
    expect(await input.getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL('**/en/city/tangier')
    const met = visit.page.locator('#met tr', {
      has: visit.page.getByRole('link', { name: 'Amman', exact: true }),
    })
    expect(await met.textContent()).toContain('6 dialogues')
    await met.getByRole('link', { name: /Social housing and urban planning/ }).click()
    await visit.page.waitForURL('**/en/event/mc2cm-peer-5-amman-2017')
    const people = visit.page.locator('#participants')
    for (const name of ['Amman', 'Tangier'])
      await people.getByRole('link', { name, exact: true }).first().waitFor()
  })

  it('suggestions close on Escape and leave the text; Enter without a choice searches', async () => {
    await visit.page.goto(`${visit.url}/fr`)
    const input = visit.page.locator('.search').getByRole('combobox')
    await input.fill('amm')
    await visit.page.getByRole('option', { name: 'Amman Ville', exact: true }).waitFor()
    await visit.page.keyboard.press('Escape')
    expect(await visit.page.getByRole('listbox').isVisible()).toBe(false)
    expect(await input.inputValue()).toBe('amm')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL('**/fr/search?q=amm')
    await visit.page.getByRole('link', { name: 'Amman', exact: true }).first().waitFor()
  })

  it('events of 2017 are filtered by role, and a fresh browser shows the same at that address', async () => {
    await visit.page.goto(`${visit.url}/en/events`)
    const form = visit.page.locator('form.filters')
    await form.getByLabel('From').fill('2017')
    await form.getByLabel('To', { exact: true }).fill('2017')
    await form.getByLabel('Role').selectOption('HOST')
    await form.getByRole('button').click()
    await visit.page.waitForURL('**/en/events?from=2017&to=2017&role=HOST&order=newest')
    const shown = await visit.page.locator('.entries a').allTextContents()
    expect(shown.length).toBeGreaterThan(5)
    const fresh = await visit.open({ javaScriptEnabled: false, locale: 'de-DE' })
    await fresh.page.goto(visit.page.url())
    expect(await fresh.page.locator('.entries a').allTextContents()).toEqual(shown)
    await fresh.opened.close()
  })

  it('the language changes to Arabic and back, and the page and its filters stay', async () => {
    await visit.page.goto(`${visit.url}/en/events?from=2017&to=2017`)
    const english = await visit.page
      .locator('.entries a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    await visit.page.getByRole('link', { name: 'العربية' }).click()
    await visit.page.waitForURL('**/ar/events?from=2017&to=2017')
    expect(await visit.page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await title()).toBe('الحوارات')
    const arabic = await visit.page
      .locator('.entries a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(arabic.map((link) => link?.replace('/ar/', '/en/'))).toEqual(english)
    await visit.page.getByRole('link', { name: 'English' }).click()
    await visit.page.waitForURL('**/en/events?from=2017&to=2017')
    expect(await title()).toBe('Dialogues')
  })

  it('the query behind a page opens in the console and answers', async () => {
    await visit.page.goto(`${visit.url}/ar/city/tangier`)
    await visit.page.getByRole('link', { name: TEXTS.ar.site.query }).click()
    await visit.page.locator('.view-line').getByText('CityPage').first().waitFor()
    await visit.page.waitForTimeout(500) // The button is there before the editor has handed its text over.
    await visit.page.getByRole('button', { name: /execute query/i }).click()
    await visit.page.locator('.result-window').getByText('طنجة').first().waitFor()
    visit.forgive(
      (problem) => problem.startsWith('elsewhere: data:') || problem.startsWith('elsewhere: blob:'),
    )
  })

  it('without script everything is there: search, lists, pages, languages', async () => {
    const plain = await visit.open({ javaScriptEnabled: false })
    const { page } = plain
    await page.goto(`${visit.url}/es`)
    await page.locator('.search input').fill('Tánger')
    await page.locator('.search button').click()
    await page.waitForURL('**/es/search?q=T%C3%A1nger')
    await page.locator('.entries a').first().click()
    await page.waitForURL('**/es/city/tangier')
    expect(await page.locator('h1').textContent()).toBe('Tánger')
    await plain.opened.close()
  })

  it('the skip link leads past the head with one key', async () => {
    await visit.page.goto(`${visit.url}/fr/city/tangier`)
    await visit.page.keyboard.press('Tab')
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe(TEXTS.fr.site.skip)
    await visit.page.keyboard.press('Enter')
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  /** Colours are the same in all languages, and by far the slowest to look at: they are looked at in two, in dark in one. */
  it.each(LANGUAGES)(
    'axe finds nothing on any kind of page in %s',
    async (language) => {
      const found: string[] = []
      const look = async (path: string, scheme: 'light' | 'dark', axe: AxeBuilder) => {
        await visit.page.emulateMedia({ colorScheme: scheme })
        const { violations } = await axe.setLegacyMode().analyze()
        for (const { id, nodes } of violations)
          found.push(`${path} ${scheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 2)}`)
      }
      for (const path of PAGES) {
        await visit.page.goto(`${visit.url}/${language}${path}`)
        const all = new AxeBuilder({ page: visit.page }).options({ resultTypes: ['violations'] })
        await look(
          path,
          'light',
          ['en', 'ar'].includes(language) ? all : all.disableRules(['color-contrast']),
        )
        if (language === 'en')
          await look(path, 'dark', new AxeBuilder({ page: visit.page }).withRules(['color-contrast']))
      }
      expect(found).toEqual([])
    },
    240_000,
  )

  it.each(LANGUAGES)('no page in %s scrolls sideways on a phone', async (language) => {
    await visit.page.setViewportSize({ width: 360, height: 740 })
    const wide: string[] = []
    for (const path of PAGES) {
      await visit.page.goto(`${visit.url}/${language}${path}`)
      const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) wide.push(`${path}: ${over} px`)
    }
    expect(wide).toEqual([])
  })

  it.each(['fr', 'es', 'ar'] as const)('no text of the pages stays untranslated in %s', async (language) => {
    const english = new Set(textsOf(TEXTS.en))
    for (const text of textsOf(TEXTS[language])) english.delete(text)
    const left: string[] = []
    for (const path of PAGES) {
      await visit.page.goto(`${visit.url}/${language}${path}`)
      const texts = await visit.page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement
          const text = walker.currentNode.textContent?.trim() ?? ''
          if (text !== '' && element?.closest('[lang]') === document.documentElement) found.push(text)
        }
        const named = [...document.querySelectorAll('[aria-label], [placeholder]')]
        return [
          ...found,
          ...named.flatMap((one) => [one.ariaLabel ?? '', one.getAttribute('placeholder') ?? '']),
        ]
      })
      expect(texts.length).toBeGreaterThan(20)
      for (const text of texts)
        if (english.has(text) || /\b[A-Z]+_[A-Z]+\b/.test(text)) left.push(`${path}: ${text}`)
    }
    expect(left).toEqual([])
  })

  it('motion stops for those who want none, and print leaves the controls out', async () => {
    await visit.page.emulateMedia({ reducedMotion: 'reduce' })
    await visit.page.goto(`${visit.url}/en/events`)
    expect(await visit.page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
      'auto',
    )
    await visit.page.emulateMedia({ media: 'print' })
    expect(await visit.page.locator('form.filters').isVisible()).toBe(false)
    expect(await visit.page.locator('h1').isVisible()).toBe(true)
  })
})

/** All texts without names in braces, each form of each. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{') ? [] : [value]
  return Object.values(value as object).flatMap(textsOf)
}

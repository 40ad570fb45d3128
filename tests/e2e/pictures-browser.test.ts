import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { CHROMIUM } from '../support/chromium.js'
import { notRun } from '../support/not-run.js'
import { visiting } from '../support/visiting.js'

/** Pictures and links between two in a real browser: with the keyboard alone, without script, on a phone. */

if (!CHROMIUM)
  notRun('the browser tests of the pictures', 'Install Chromium (Debian: apt-get install chromium)')

const LINKED = '/connect?from=city:chiyah&to=city:freetown'
const PAGES = [
  '/connect',
  LINKED,
  `${LINKED}&maxLength=2&avoiding=organisation:uclg`,
  '/connect?from=migration&to=zzzz',
  '/city/tangier/timeline',
  '/programme/mc2cm/timeline?fromYear=2017',
  '/programme/mc2cm/map',
  '/event/mc2cm-peer-6-turin-2017/around',
  '/network?kind=CITY',
]
const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const

describe.runIf(CHROMIUM)('pictures and links in a browser', () => {
  const visit = visiting('parley-pictures-browser-')

  /** Presses a key until the element that it leads to is there. */
  const tabTo = async (what: string) => {
    for (let turn = 0; turn < 200; turn += 1) {
      if (await visit.page.evaluate((what) => document.activeElement?.matches(what), what)) return
      await visit.page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not lead to ${what}.`)
  }
  const suggested = async (name: RegExp) => {
    await visit.page.getByRole('option', { name }).first().waitFor()
    await visit.page.keyboard.press('ArrowDown')
    await visit.page.keyboard.press('Enter')
  }

  it('how Chiyah is linked to Freetown is answered with the keyboard alone', async () => {
    await visit.page.goto(`${visit.url}/en`)
    await tabTo('a[href="/en/connect"]')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL('**/en/connect')
    await tabTo('#from-box')
    await visit.page.keyboard.type('الشياح')
    await suggested(/Chiyah/)
    expect(await visit.page.inputValue('#from-box')).toBe('Chiyah')
    await tabTo('#to-box')
    await visit.page.keyboard.type('freet')
    await suggested(/Freetown/)
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL('**/en/connect?from=city%3Achiyah&to=city%3Afreetown')
    await visit.page.getByRole('heading', { name: 'Chiyah and Freetown are linked in 4 steps.' }).waitFor()
    const first = visit.page.locator('.steps').first().locator('li')
    expect(await first.count()).toBe(4)
    expect(await first.first().innerText()).toMatch(/\(\d+ July 2017\) mentions Chiyah\.\s?1$/)
    await tabTo('.chosen a')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL('**&avoiding=*')
    await tabTo('.canvas a')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL('**/en/city/chiyah')
  })

  it('a chosen name is forgotten as soon as another is typed', async () => {
    await visit.page.goto(`${visit.url}/en/connect`)
    await visit.page.locator('#from-box').fill('chiyah')
    await suggested(/Chiyah/)
    await visit.page.locator('#from-box').fill('Tangier')
    await visit.page.keyboard.press('Escape')
    await visit.page.locator('#to-box').fill('Freetown')
    await visit.page.keyboard.press('Escape')
    await visit.page.locator('.connect button').click()
    await visit.page.waitForURL('**/en/connect?from=city%3Atangier&to=city%3Afreetown')
  })

  it('without script names are typed, one of several is chosen, and the answer is there', async () => {
    const plain = await visit.open({ javaScriptEnabled: false })
    const { page } = plain
    await page.goto(`${visit.url}/fr/connect`)
    await page.locator('[name=from]').fill('migration')
    await page.locator('[name=to]').fill('freetown')
    await page.locator('.connect button').click()
    await page.waitForURL('**/fr/connect?from=migration&to=city%3Afreetown')
    await page.locator('[type=radio]').nth(1).check()
    const chosen = await page.locator('[type=radio]').nth(1).inputValue()
    await page.locator('.connect button').click()
    await page.waitForURL(`**/fr/connect?from=${encodeURIComponent(chosen)}&to=city%3Afreetown`)
    expect(await page.locator('.steps').count()).toBeGreaterThan(0)
    await page.locator('.chosen a').first().click()
    await page.waitForURL('**&avoiding=*')
    await page.goto(`${visit.url}/fr/city/tangier/timeline`)
    await page.locator('form.filters select').selectOption('HOST')
    await page.locator('form.filters button').click()
    await page.waitForURL('**/fr/city/tangier/timeline?role=HOST')
    expect(await page.locator('.canvas circle').count()).toBeGreaterThan(0)
    await plain.opened.close()
  })

  it.each([
    ['/city/tangier/timeline?fromYear=2017', '.canvas circle'],
    ['/programme/mc2cm/map', '.canvas a'],
    ['/city/tangier/around', '.canvas a'],
    ['/network?kind=CITY&role=HOST', '.canvas a'],
    [LINKED, '.canvas a'],
  ])('what is on the screen at %s is what is downloaded', async (path, parts) => {
    await visit.page.goto(`${visit.url}/en${path}`)
    const shown = await visit.page.locator(parts).count()
    expect(shown).toBeGreaterThan(0)
    const fileOf = async (format: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        visit.page.waitForEvent('download'),
        visit.page.locator('.downloads').getByRole('link', { name: format }).click(),
      ])
      return readFileSync(await download.path())
    }
    const svg = (await fileOf('SVG')).toString()
    const read = await visit.page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        root: root.tagName,
        title: root.querySelector('title')?.textContent,
        groups: root.querySelectorAll('g > title').length,
      }
    }, svg)
    expect(read.root).toBe('svg')
    expect(read.title).toBe(
      await visit.page
        .locator('#picture-title')
        .textContent()
        .then((text) => text?.trim()),
    )
    expect(read.groups).toBeGreaterThanOrEqual(shown)
    const png = await fileOf('PNG')
    const size = await visit.page.evaluate(
      async (bytes) => {
        const { width, height } = await createImageBitmap(
          new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
        )
        return { width, height }
      },
      [...png],
    )
    const box = await visit.page.locator('.canvas svg').boundingBox()
    expect(size.width / size.height).toBeCloseTo((box?.width ?? 0) / (box?.height ?? 1), 1)
    const rows = (await fileOf('CSV')).toString().trim().split('\n').length - 1
    expect(rows).toBe(await visit.page.locator('details tbody tr').count())
  })

  it('a picture has a name, says what is to be seen, and each part that leads somewhere has a name', async () => {
    for (const path of PAGES.filter((path) => /timeline|map|around|network/.test(path))) {
      await visit.page.goto(`${visit.url}/en${path}`)
      const picture = visit.page.locator('.canvas').getByRole('group').first()
      expect(await picture.getAttribute('aria-labelledby')).toBe('picture-title')
      expect(await visit.page.locator('#picture-says').innerText()).toMatch(/\w.*\.$/)
      const names = await visit.page
        .locator('.canvas a')
        .evaluateAll((links) => links.map(({ ariaLabel }) => ariaLabel))
      expect(names.filter((name) => !name)).toEqual([])
      expect(names.length).toBeGreaterThan(0)
    }
  })

  it('east is right on the map in all languages; time runs as one reads', async () => {
    const left = async (path: string, label: RegExp): Promise<number> => {
      await visit.page.goto(`${visit.url}${path}`)
      const box = await visit.page
        .locator('.canvas a', { has: visit.page.locator('title', { hasText: label }) })
        .first()
        .locator('circle')
        .boundingBox()
      return box?.x ?? Number.NaN
    }
    for (const [language, east, west] of [
      ['en', /^Beirut/, /^Lisbon/],
      ['ar', /^بيروت/, /Lisbon|لشبونة/],
    ] as const)
      expect(await left(`/${language}/programme/mc2cm/map`, east)).toBeGreaterThan(
        await left(`/${language}/programme/mc2cm/map`, west),
      )
    const years = async (language: string) => {
      await visit.page.goto(`${visit.url}/${language}/city/tangier/timeline`)
      const labels = visit.page.locator('.canvas svg > text', { hasText: /^20\d\d$/ })
      return labels.evaluateAll((all) =>
        all
          .map((one) => [one.getBoundingClientRect().x, one.textContent] as const)
          .sort(([a], [b]) => a - b)
          .map(([, year]) => year),
      )
    }
    const english = await years('en')
    expect(english).toEqual([...english].sort())
    expect(await years('ar')).toEqual([...english].reverse())
  })

  it.each(LANGUAGES)(
    'axe finds nothing on any of these pages in %s, light and dark',
    async (language) => {
      const found: string[] = []
      for (const path of PAGES)
        for (const colorScheme of ['light', 'dark'] as const) {
          await visit.page.emulateMedia({ colorScheme })
          await visit.page.goto(`${visit.url}/${language}${path}`)
          await visit.page.evaluate(() => {
            for (const one of document.querySelectorAll('details')) one.open = true
          })
          const all = new AxeBuilder({ page: visit.page }).options({ resultTypes: ['violations'] })
          // The dark differs in its colours alone; contrasts are the slowest to look at.
          const axe = colorScheme === 'light' ? all : all.withRules(['color-contrast'])
          const { violations } = await axe.setLegacyMode().analyze()
          for (const { id, nodes } of violations)
            found.push(
              `${path} ${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 2)}`,
            )
        }
      expect(found).toEqual([])
    },
    240_000,
  )

  it.each(LANGUAGES)(
    'no page in %s scrolls sideways on a phone, and a picture can be moved',
    async (language) => {
      await visit.page.setViewportSize({ width: 360, height: 740 })
      for (const path of PAGES) {
        await visit.page.goto(`${visit.url}/${language}${path}`)
        await visit.page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true
        })
        const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, path).toBeLessThanOrEqual(0)
      }
      await visit.page.goto(`${visit.url}/${language}/network`)
      expect(
        await visit.page.locator('.canvas').evaluate((canvas) => canvas.scrollWidth > canvas.clientWidth),
      ).toBe(true)
    },
  )

  it('the script of a page is small', async () => {
    const scripts: Promise<Buffer>[] = []
    visit.page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body())
    })
    await visit.page.goto(`${visit.url}/en/connect`, { waitUntil: 'networkidle' })
    expect(scripts).toHaveLength(2)
    const bytes = (await Promise.all(scripts)).reduce((sum, { length }) => sum + length, 0)
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThan(60_000)
  })
})

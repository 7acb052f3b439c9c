/** The report in a real browser, from a folder: what it asks for, what one can do with it, who can use it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { AuditReport } from '../../../src/audit/result.ts'
import { auditFiles } from '../../../src/report/audit/files.ts'
import type { Lang } from '../../../src/rules/rule.ts'
import { HOSTILE, largeAudit, smallAudit, written } from './audits.ts'
import { startBrowser } from './browser.ts'

const started = await startBrowser()
/** Where no browser can be started the tests below are skipped, and their name says why. */
const why = typeof started === 'string' ? `: cannot be started here, ${started.split('\n')[0]}` : ''
const folder = mkdtempSync(join(tmpdir(), 'art13-report-'))

afterAll(async () => {
  if (typeof started !== 'string') await started.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes the report, but of its many pages of sites only the first ten. */
async function laid(name: string, report: AuditReport, lang: Lang): Promise<string> {
  const few = { ...report, details: () => [...(report.details() as Iterable<never>)].slice(0, 10) }
  const root = join(folder, name)
  mkdirSync(join(root, 'sites'), { recursive: true })
  for (const [path, text] of await written(
    auditFiles(few, { lang, csv: { separator: ';', bom: true } }),
  ))
    writeFileSync(join(root, path), text)
  return pathToFileURL(root).href
}

interface Seen {
  page: Page
  /** What went wrong, and what was asked for beside the files. */
  complaints: string[]
  close(): Promise<void>
}

async function open(
  url: string,
  options: { colorScheme?: 'light' | 'dark'; width?: number; scripts?: boolean } = {},
): Promise<Seen> {
  if (typeof started === 'string') throw new Error(started)
  const { colorScheme = 'light', width = 1200, scripts = true } = options
  const context = await started.browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url())
  })
  await page.goto(url)
  return { page, complaints, close: () => context.close() }
}

const rowsOf = (page: Page) => page.locator('#sites-rows tr')
const namesOf = (page: Page) =>
  page.locator('#sites-rows td:first-child a:first-child').allTextContents()

describe.skipIf(typeof started === 'string')(`in Chromium${why}`, () => {
  describe.each(['de', 'en'] as const)('a small report in %s', async (lang) => {
    const root =
      typeof started === 'string' ? '' : await laid(`small-${lang}`, await smallAudit(lang), lang)
    const pages = ['index.html', 'sites/site-0.html', 'sites/site-3.html']

    it.each(pages)('%s asks for nothing and complains of nothing', async (name) => {
      const { page, complaints, close } = await open(`${root}/${name}`)
      expect(await page.title()).not.toBe('taken')
      expect(await page.locator('h1').count()).toBe(1)
      expect(complaints).toEqual([])
      await close()
    })

    it.each(
      pages.flatMap((name) =>
        (['light', 'dark'] as const).map((scheme) => [name, scheme] as const),
      ),
    )('%s in %s can be used by all', async (name, colorScheme) => {
      const { page, close } = await open(`${root}/${name}`, { colorScheme })
      for (const each of await page.locator('details').all())
        await each.evaluate((node) => node.setAttribute('open', ''))
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      )
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]),
      ).toEqual([])
      await close()
    })

    it.each(pages)('%s fits a telephone', async (name) => {
      const { page, close } = await open(`${root}/${name}`, { width: 360 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      )
      await close()
    })

    it.each(pages)('%s is printed without what only a screen can do', async (name) => {
      const { page, close } = await open(`${root}/${name}`)
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      await page.emulateMedia({ media: 'print' })
      expect(
        await page.locator('form:visible, button:not(th button):visible, nav:visible').count(),
      ).toBe(0)
      await close()
    })

    it('shows hostile names as what they are', async () => {
      const { page, close } = await open(`${root}/index.html`)
      const names = await namesOf(page)
      expect(names).toContain(HOSTILE.script)
      expect(names).toContain(HOSTILE.formula)
      expect(names).toContain(HOSTILE.reversed.replace(/[\u202A-\u202E]/g, '\uFFFD'))
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      await close()
    })

    it('leads to the page of a site and back', async () => {
      const { page, complaints, close } = await open(`${root}/index.html`)
      await page.locator('#sites-rows a', { hasText: 'Musterstadt' }).click()
      expect(await page.locator('h1').textContent()).toBe('Musterstadt')
      await page.locator('a[href="../index.html#rule-retention"]').first().click()
      expect(await page.locator(':target').count()).toBe(1)
      expect(complaints).toEqual([])
      await close()
    })

    it('says without scripts where the sites are', async () => {
      const { page, close } = await open(`${root}/index.html`, { scripts: false })
      expect(await page.locator('noscript a[href="sites.csv"]').isVisible()).toBe(true)
      expect(await page.locator('#sites-table').isVisible()).toBe(false)
      await close()
    })
  })

  describe('a report on 10,750 sites', async () => {
    const root =
      typeof started === 'string' ? '' : await laid('large', await largeAudit('de'), 'de')
    const url = `${root}/index.html`

    it('searches, tells how many, and turns pages', async () => {
      const { page, complaints, close } = await open(url)
      const status = page.locator('#sites-status')
      expect(await status.textContent()).toBe('1–100 von 10.750 Websites')
      await page.locator('#sites-next').click()
      expect(await status.textContent()).toBe('101–200 von 10.750 Websites')
      await page.locator('#sites-search').fill('MUSTERORT 107 bäden')
      expect(await status.textContent()).not.toContain('10.750')
      const found = await rowsOf(page).allTextContents()
      expect(found.length).toBeGreaterThan(1)
      expect(found.filter((row) => !/Musterort .*Baden/.test(row) || !row.includes('107'))).toEqual(
        [],
      )
      await page.locator('#sites-search').fill('gemeinde-10749.example')
      expect(await namesOf(page)).toHaveLength(1)
      expect(await status.textContent()).toBe('1 Website')
      await page.locator('#sites-search').fill('nirgendwo')
      expect(await rowsOf(page).count()).toBe(0)
      expect(await status.textContent()).toContain('Keine Website')
      await page.locator('button[type=reset]').click()
      await expect.poll(() => status.textContent()).toBe('1–100 von 10.750 Websites')
      expect(complaints).toEqual([])
      await close()
    })

    it('sorts both ways and says so', async () => {
      const { page, close } = await open(url)
      const head = page.locator('#sites-head th', { hasText: 'Mängel' })
      const figures = async () =>
        (await rowsOf(page).locator('td:nth-child(7)').allTextContents()).map(Number)
      await head.locator('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      const down = await figures()
      expect(down).toEqual([...down].sort((a, b) => b - a))
      await head.locator('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      const up = await figures()
      expect(up).toEqual([...up].sort((a, b) => a - b))
      expect(up[0]).toBeLessThan(down[0] ?? 0)
      await page.locator('#sites-head th', { hasText: 'Website' }).locator('button').click()
      expect(await head.getAttribute('aria-sort')).toBeNull()
      expect((await namesOf(page)).slice(0, 3).map((name) => name.split(' ')[1])).toEqual([
        '1',
        '2',
        '3',
      ])
      await close()
    })

    it('filters by Land, by kind, by outcome and by change, together', async () => {
      const { page, close } = await open(url)
      const select = (label: string, value: string) =>
        page.getByLabel(label, { exact: true }).selectOption({ label: value })
      await select('Land', 'Bayern')
      await select('kind', 'Markt')
      await select('Ergebnis', 'Hinweis gefunden')
      await select('Änderung', 'mit neuen Befunden')
      const cells = await rowsOf(page).evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent)),
      )
      expect(cells.length).toBeGreaterThan(5)
      for (const row of cells) {
        expect(row.slice(1, 4)).toEqual(['Bayern', 'Markt', 'Hinweis gefunden'])
        expect(Number(row.at(-2))).toBeGreaterThan(0)
      }
      await close()
    })

    it('is used with the keys alone', async () => {
      const { page, close } = await open(url)
      await page.locator('#sites-search').focus()
      await page.keyboard.type('Hessen')
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
      const tabTo = async (name: RegExp) => {
        for (let i = 0; i < 30 && !name.test(await focused()); i++) await page.keyboard.press('Tab')
        expect(await focused()).toMatch(name)
      }
      await tabTo(/^Nächste 100$/)
      await page.keyboard.press('Enter')
      expect(await page.locator('#sites-status').textContent()).toMatch(/^101–200 von /)
      await tabTo(/^Mängel$/)
      await page.keyboard.press('Space')
      expect(await page.locator('[aria-sort=descending]').textContent()).toBe('Mängel')
      await tabTo(/^Musterort \d/)
      const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
      expect(target).toMatch(/large\/sites\/site-\d+\.html$/)
      await close()
    })
  })
})

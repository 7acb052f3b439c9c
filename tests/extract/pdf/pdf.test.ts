import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/document/places.ts'
import { extractPdf } from '../../../src/extract/pdf/pdf.ts'
import { Unreadable } from '../../../src/extract/unreadable.ts'

const FIXTURES = new URL('../../../fixtures/extract/pdf/', import.meta.url)
const LIMITS = { pages: 100, characters: 1_000_000 }

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FIXTURES)))

describe('a PDF becomes a notice', () => {
  it('knows where words stand', async () => {
    const notice = await extractPdf(bytesOf('music-school.pdf'), LIMITS)
    const start = notice.text.indexOf('5. Ihre Rechte')
    const [place] = placesOf(notice, { start, end: start + 14 })
    if (!place || !('page' in place)) throw new Error('no page')
    const [left, top, right, bottom] = place.box
    expect(place.page).toBe(2)
    expect(left).toBeGreaterThan(50)
    expect(left).toBeLessThan(65)
    expect(top).toBeLessThan(100)
    expect(right).toBeGreaterThan(left + 60)
    expect(bottom).toBeGreaterThan(top)
  })

  it('leaves the native push in its place', async () => {
    await extractPdf(bytesOf('music-school.pdf'), LIMITS)
    expect(Function.prototype.toString.call(Array.prototype.push)).toContain('[native code]')
  })
})

describe('what cannot be read says why', () => {
  const page = bytesOf('music-school.pdf')
  it.each([
    ['no bytes', new Uint8Array(), LIMITS, 'empty'],
    ['a truncated file', page.slice(0, 300), LIMITS, 'damaged'],
    ['no PDF at all', new TextEncoder().encode('<html>404</html>'), LIMITS, 'damaged'],
    ['too many pages', page, { ...LIMITS, pages: 2 }, 'too-many-pages'],
    ['too many characters', page, { ...LIMITS, characters: 100 }, 'too-long'],
  ])('%s', async (_, bytes, limits, code) => {
    await expect(extractPdf(bytes, limits)).rejects.toMatchObject({ name: 'Unreadable', code })
  })
})

const HOSTILE = new URL('../../../../shared/hostile/pdf/', import.meta.url)

describe.skipIf(!existsSync(HOSTILE))('hostile files', () => {
  it('each end in a notice or a reason', async () => {
    const odd: string[] = []
    for (const name of readdirSync(HOSTILE)) {
      const bytes = new Uint8Array(readFileSync(new URL(name, HOSTILE)))
      await extractPdf(bytes, LIMITS).catch((error: unknown) => {
        if (!(error instanceof Unreadable)) odd.push(`${name}: ${error}`)
      })
    }
    expect(odd).toEqual([])
  })
})

/**
 * Scans of one of our notices, fixtures/notices/kita-platz.pdf. `letter-with-scan.pdf` has a page of text, a blank one,
 * its first page as a slanted and noisy JPEG of 150 dots an inch under a scanner's stamp, and its second page as three
 * strips of a fax on a turned page. `searchable-scan.pdf` is the JPEG under invisible text.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Notice, PagePlace, Section } from '../../../src/document/notice.ts'
import { placesOf } from '../../../src/document/places.ts'
import { extract } from '../../../src/extract/index.ts'

const require = createRequire(import.meta.url)
const folder = 'fixtures/extract/pdf'

async function read(path: string, options = {}): Promise<Notice> {
  return (await extract(readFileSync(path), path, options)).notice
}

describe('without recognition', () => {
  it('tells scanned pages from blank ones', async () => {
    const { meta } = await read(`${folder}/letter-with-scan.pdf`)
    expect(meta).toMatchObject({ pages: 4, unread: [3, 4] })
    expect(meta.recognized).toBeUndefined()
  })

  it('tells damaged pages, too', async () => {
    const whole = readFileSync(`${folder}/letter-with-scan.pdf`, 'latin1')
    const [kids] = whole.match(/\/Kids \[.*?\]/) ?? ['']
    const torn = whole.replace(kids, kids.replace(/(R )\d/, '$18')) // the second page is none
    const { notice } = await extract(Buffer.from(torn, 'latin1'), 'torn.pdf')
    expect(torn).not.toBe(whole)
    expect(notice.meta.unread).toEqual([2])
    expect(notice.text).toContain('Liebe Eltern')
  })

  it('takes the text that a scanning program recognized, and says so', async () => {
    const { meta, confidence } = await read(`${folder}/searchable-scan.pdf`)
    expect(meta).toMatchObject({ pages: 1, recognized: [1] })
    expect(meta.unread).toBeUndefined()
    expect(confidence.level).not.toBe('high')
  })

  it.each([
    ['fixtures/bad/scan.pdf', 'no-text-layer'],
    ['fixtures/bad/outlined.pdf', 'outlined'],
  ])('%s is %s', async (path, code) => {
    await expect(read(path)).rejects.toMatchObject({ code, details: { pages: 1 } })
  })

  it('tells a file whose bytes were taken for text', async () => {
    const mangled = new TextEncoder().encode(
      new TextDecoder().decode(readFileSync('fixtures/notices/kita-platz.pdf')),
    )
    await expect(extract(mangled, 'a.pdf')).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('with recognition', () => {
  let notice: Notice
  let original: Notice
  const asked: number[] = []

  beforeAll(async () => {
    forbidNetwork()
    original = await read('fixtures/notices/kita-platz.pdf')
    const moreTime = (milliseconds: number) => asked.push(milliseconds)
    notice = await read(`${folder}/letter-with-scan.pdf`, { ocr: true, moreTime })
  })

  it('lists the pages, does not trust them as much as text, and asks for time', () => {
    expect(notice.meta).toMatchObject({ pages: 4, recognized: [3, 4] })
    expect(notice.meta.unread).toBeUndefined()
    expect(notice.confidence.level).toBe('medium')
    expect(notice.confidence.reasons).toContain('recognized')
    expect(asked).toEqual([10_000, 10_000])
  })

  it('reads at least 97 of 100 words right, in their order', () => {
    const words = wordsOf(original.text)
    const pairs = new Set(pairsOf(wordsOf(notice.text)))
    const right = pairsOf(words).filter((pair) => pairs.has(pair)).length
    expect(right / (words.length - 1)).toBeGreaterThan(0.97)
  })

  it('finds the headings', () => {
    expect(headings(notice, notice.root)).toEqual(headings(original, original.root))
  })

  it('knows where each word stands, on a turned page, too', () => {
    for (const needle of ['Datenschutzbeauftragte', 'Einschränkung']) {
      const [here] = placesOf(notice, passageOf(notice, needle)) as PagePlace[]
      const [there] = placesOf(original, passageOf(original, needle)) as PagePlace[]
      expect(here?.page).toBe((there?.page ?? 0) + 2)
      for (const [index, edge] of (there?.box ?? []).entries())
        expect(Math.abs((here?.box[index] ?? 0) - edge)).toBeLessThan(12)
    }
  })

  it('does not pretend to read outlines', async () => {
    await expect(read('fixtures/bad/outlined.pdf', { ocr: true })).rejects.toMatchObject({
      code: 'outlined',
    })
  })
})

/** Neither this thread nor those of the recognizer may reach for the network. */
function forbidNetwork(): void {
  const guard = require.resolve('./no-network.cjs')
  const threads = require('node:worker_threads')
  const { Worker } = threads
  threads.Worker = class extends Worker {
    constructor(file: string, options: object) {
      super(file, { ...options, execArgv: ['--require', guard] })
    }
  }
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function pairsOf(words: string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

function passageOf({ text }: Notice, needle: string) {
  const start = text.indexOf(needle)
  return { start, end: start + needle.length }
}

function headings(from: Notice, section: Section): string[] {
  const own = section.heading ? [from.text.slice(section.heading.start, section.heading.end)] : []
  return [...own, ...section.sections.flatMap((each) => headings(from, each))]
}

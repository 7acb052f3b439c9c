/** Step 2: the words of all pages, within the limits. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { Unreadable } from '../unreadable.ts'
import { type Font, learnFonts } from './fonts.ts'
import { type RawPage, readPage } from './read-page.ts'
import { type StructureNode, tagsOf } from './tags.ts'

/** Bounds of what is read of one document. */
export interface Limits {
  pages: number
  characters: number
}

/** What could be read, the fonts by their ids, and how many pages could not be read. */
export interface RawPages {
  pages: RawPage[]
  fonts: Map<string, Font>
  failed: number
}

/** The operator of pdf.js that shows text. */
const SHOW_TEXT = 44

/** Whether a page without words may be a scan; the empty last page of a text program shows a blank. */
async function isDrawn(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return !fnArray.includes(SHOW_TEXT)
}

/** Names are asked for on at most so many pages. */
const FONT_PAGES = 6

/** Reads all pages. Throws `Unreadable` with `too-many-pages`, `too-large` or `damaged`. */
export async function readPages(
  document: PDFDocumentProxy,
  limits: Limits,
  tagged: boolean,
): Promise<RawPages> {
  const count = document.numPages
  if (count > limits.pages) {
    throw new Unreadable('too-many-pages', `${count} pages`, { pages: count, limit: limits.pages })
  }
  const reader = new Reader(document, tagged)
  const pages: RawPage[] = []
  let failed = 0
  let characters = 0
  for (let number = 1; number <= count; number++) {
    const page = await reader.read(number, limits.characters - characters)
    if (!page) {
      failed++
      continue
    }
    pages.push(page)
    characters += page.characters
    if (characters > limits.characters) {
      throw new Unreadable('too-large', 'too many characters', { limit: limits.characters })
    }
  }
  if (pages.length === 0) throw new Unreadable('damaged', 'no page could be read')
  return { pages, fonts: reader.fonts, failed }
}

class Reader {
  readonly fonts = new Map<string, Font>()
  private asked = 0
  private readonly document: PDFDocumentProxy
  private readonly tagged: boolean

  constructor(document: PDFDocumentProxy, tagged: boolean) {
    this.document = document
    this.tagged = tagged
  }

  /** One damaged page must not cost the others: gives nothing for it. */
  async read(number: number, most: number): Promise<RawPage | undefined> {
    try {
      const page = await this.document.getPage(number)
      const tree = this.tagged ? await page.getStructTree().catch(() => null) : null
      const raw = await readPage(
        page,
        tagsOf(tree as StructureNode | null, number * 1_000_000),
        most,
      )
      await this.learn(page, raw)
      if (raw.words.length === 0) raw.drawn = await isDrawn(page)
      page.cleanup()
      return raw
    } catch {
      return undefined
    }
  }

  private async learn(page: PDFPageProxy, raw: RawPage): Promise<void> {
    const ids = [...new Set(raw.words.map((word) => word.font))].filter((id) => !this.fonts.has(id))
    if (ids.length === 0 || this.asked >= FONT_PAGES) return
    this.asked++
    await learnFonts(page, ids, this.fonts).catch(() => {})
  }
}

/** Step 2: the words of all pages, within the limits. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { Unreadable } from '../unreadable.ts'
import { areOfMarks, type Font, learnFonts } from './fonts.ts'
import { type RawPage, readPage } from './read-page.ts'
import { isBare, isOutlined, isScan, isSearchableScan, shownOn } from './shown.ts'
import { type StructureNode, tagsOf } from './tags.ts'

/** Bounds of what is read of one document. */
export interface Limits {
  pages: number
  characters: number
}

/** What could be read, the fonts by their ids, and the numbers of the pages that differ. */
export interface RawPages {
  pages: RawPage[]
  fonts: Map<string, Font>
  /** Pages that show an image, but hold no text. */
  scanned: number[]
  /** Pages whose letters are drawn as paths. */
  outlined: number[]
  /** Pages whose text a scanning program recognized and laid over the image. */
  recognized: number[]
  /** Pages that could not be read at all. */
  damaged: number[]
}

/** Names are asked for on at most so many pages. */
const FONT_PAGES = 6

/** In a document longer than any notice, pdf.js lets go of its fonts and images now and then: memory before speed. */
const LONG = 100
const REST = 20

/** Reads all pages. Throws `Unreadable` with `too-many-pages`, `too-long` or `damaged`. */
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
  const damaged: number[] = []
  let characters = 0
  for (let number = 1; number <= count; number++) {
    const page = await reader.read(number, limits.characters - characters)
    if (count > LONG && number % REST === 0) await document.cleanup()
    if (!page) {
      damaged.push(number)
      continue
    }
    pages.push(page)
    characters += page.characters
    if (characters > limits.characters) {
      throw new Unreadable('too-long', 'too many characters', { limit: limits.characters })
    }
  }
  if (pages.length === 0) throw new Unreadable('damaged', 'no page could be read')
  const { fonts, scanned, outlined, recognized } = reader
  return { pages, fonts, scanned, outlined, recognized, damaged }
}

class Reader {
  readonly fonts = new Map<string, Font>()
  readonly scanned: number[] = []
  readonly outlined: number[] = []
  readonly recognized: number[] = []
  private asked = 0
  /** Text stands on an image as large as the page: paper with a picture. */
  private hasBackground = false
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
      const learned = await this.learn(page, raw)
      await this.look(page, raw, learned)
      page.cleanup()
      return raw
    } catch {
      return undefined
    }
  }

  /** Whether the page was prepared for drawing, which was needed to learn the names of its fonts. */
  private async learn(page: PDFPageProxy, raw: RawPage): Promise<boolean> {
    const ids = [...new Set(raw.words.map((word) => word.font))].filter((id) => !this.fonts.has(id))
    if (ids.length === 0 || this.asked >= FONT_PAGES) return false
    if (this.asked > 0 && areOfMarks(raw, ids, this.fonts)) return false
    this.asked++
    await learnFonts(page, ids, this.fonts).catch(() => {})
    return true
  }

  /**
   * Tells scans from text. To look at what is drawn costs as much as reading, so only pages are looked at that are
   * prepared for drawing anyway, hold next to no text, or follow a page with a scanning program's text.
   */
  private async look(page: PDFPageProxy, raw: RawPage, prepared: boolean): Promise<void> {
    const bare = isBare(raw.words, raw.height)
    if (!bare && !prepared && this.recognized.length === 0) return
    const shown = await shownOn(page).catch(() => undefined)
    if (!shown) return
    if (!bare) {
      if (isSearchableScan(shown)) this.recognized.push(raw.number)
      else if (isScan(shown)) this.hasBackground = true
      return
    }
    // The last lines of a text on coloured paper are no header of a scan.
    if (this.hasBackground && raw.words.length > 0) return
    if (isScan(shown)) this.scanned.push(raw.number)
    else if (isOutlined(shown)) this.outlined.push(raw.number)
  }
}

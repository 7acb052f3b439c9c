import { compose } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { Unreadable } from '../unreadable.ts'
import { confidenceOf } from './confidence.ts'
import { elementOf } from './elements.ts'
import { fieldsOf, remarksOf } from './fields.ts'
import { layOut } from './lay-out.ts'
import { metaOf, outlineOf, settleMeta } from './meta.ts'
import { open } from './open.ts'
import { type Limits, readPages } from './pages.ts'
import { structureOf } from './structure.ts'

/**
 * Reads a PDF into a notice. Places are page boxes in points, origin top left.
 * Throws `Unreadable` with `no-text-layer`, `garbled`, `encrypted`, `too-many-pages`, `too-large`, `damaged` or
 * `empty`.
 */
export async function extractPdf(bytes: Uint8Array, limits: Limits): Promise<Notice> {
  // 1. Open the document; whatever comes, it is closed again.
  const { document, close } = await open(bytes)
  try {
    // 2. What the document says of itself, the words of all pages, the values in its form.
    const meta = await metaOf(document)
    const outline = await outlineOf(document)
    const read = await readPages(document, limits, meta.tagged === true)
    const fields = await fieldsOf(document, read.pages)
    // 3. Words become lines, lines stand in reading order.
    const { pages, reordered } = layOut(read)
    if (pages.every((page) => page.lines.length === 0)) {
      throw new Unreadable('no-text-layer', 'no text on any page')
    }
    // 4. Lines become paragraphs, headings, items and cells.
    const paragraphs = structureOf(pages, outline)
    // 5. These become the elements of the notice.
    const elements = paragraphs.map(elementOf)
    const remarks = remarksOf(fields, paragraphs)
    const notice = compose({ format: 'pdf', elements, remarks })
    // 6. How far the text can be trusted.
    const unread = read.failed + read.pages.filter((page) => page.drawn).length
    const confidence = confidenceOf(notice.text, { reordered, unread: unread / document.numPages })
    return { ...notice, meta: settleMeta(meta, notice.text), confidence }
  } finally {
    await close()
  }
}

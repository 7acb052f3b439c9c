import { compose } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { doubtsOf } from './doubts.ts'
import { elementOf } from './elements.ts'
import { fieldsOf, remarksOf } from './fields.ts'
import { layOut } from './lay-out.ts'
import { metaOf, outlineOf, settleMeta } from './meta.ts'
import { open } from './open.ts'
import { type Limits, readPages } from './pages.ts'
import { readScans, type ScanOptions } from './scans.ts'
import { structureOf } from './structure.ts'

/**
 * Reads a PDF into a notice. Places are page boxes in points, origin top left.
 * Throws `Unreadable` with `no-text-layer`, `outlined`, `ocr-missing`, `ocr-failed`, `garbled`, `encrypted`,
 * `too-many-pages`, `too-long`, `damaged` or `empty`.
 */
export async function extractPdf(
  bytes: Uint8Array,
  limits: Limits,
  options: ScanOptions = {},
): Promise<Notice> {
  // 1. Open the document; whatever comes, it is closed again.
  const { document, close } = await open(bytes)
  try {
    // 2. What the document says of itself, the words of all pages, the values in its form.
    const meta = await metaOf(document)
    const outline = await outlineOf(document)
    const read = await readPages(document, limits, meta.tagged === true)
    const fields = await fieldsOf(document, read.pages)
    // 3. Scanned pages are recognized, or told.
    const scans = await readScans(read, bytes, options)
    // 4. Words become lines, lines stand in reading order.
    const { pages, reordered } = layOut(read)
    // 5. Lines become paragraphs, headings, items and cells.
    const paragraphs = structureOf(pages, outline)
    // 6. These become the elements of the notice.
    const elements = paragraphs.map(elementOf)
    const remarks = remarksOf(fields, paragraphs)
    const notice = compose({ format: 'pdf', elements, remarks })
    // 7. What the steps above are not sure of.
    const confidence = doubtsOf(notice, read.pages, reordered)
    if (scans.missing) confidence.reasons.push('ocr-missing')
    return { ...notice, meta: settleMeta(meta, notice.text, scans), confidence }
  } finally {
    await close()
  }
}

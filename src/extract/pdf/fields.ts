/** Values that someone typed into the form of the document: told as annotations, and read where they are shown. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Remark } from '../../document/compose.ts'
import type { PagePlace } from '../../document/notice.ts'
import { type Filled, type Sheet, writeValues } from './filled.ts'
import type { Paragraph } from './model.ts'

interface Field {
  value?: unknown
  type?: string
  hidden?: boolean
  page?: number
  rect?: number[]
}

const MOST_FIELDS = 2000

/** The filled text fields of a document, in its own order. Those that are shown are written onto their pages. */
export async function fieldsOf(document: PDFDocumentProxy, pages: Sheet[]): Promise<Filled[]> {
  const named: unknown = await document.getFieldObjects().catch(() => null)
  if (!named || typeof named !== 'object') return []
  const all = named instanceof Map ? [...named.values()] : Object.values(named)
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  const filled = (all as Field[][])
    .flat()
    .slice(0, MOST_FIELDS)
    .flatMap(({ value, type, hidden, rect, page: index = 0 }) => {
      if (typeof value !== 'string' || value.trim() === '') return []
      if (type === 'checkbox' || type === 'radiobutton' || type === 'button') return []
      const place = placeOf(rect, index + 1, heights.get(index + 1) ?? 0)
      return [{ text: value, place, hidden }]
    })
  const shown = filled.filter(({ hidden }) => !hidden)
  writeValues(shown, pages)
  return filled.map(({ text, place }) => ({ text, place }))
}

function placeOf(rect: number[] | undefined, page: number, height: number): PagePlace {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect ?? []
  return { page, box: [left, height - top, right, height - bottom] }
}

/** Puts each value before the first paragraph that stands below it. */
export function remarksOf(fields: Filled[], paragraphs: Paragraph[]): Remark[] {
  return fields.map(({ text, place }) => {
    const below = paragraphs.findIndex(({ lines: [line] }) => {
      if (!line) return false
      return line.page > place.page || (line.page === place.page && line.top > place.box[1])
    })
    return { kind: 'form-field', text, place, before: below < 0 ? paragraphs.length : below }
  })
}

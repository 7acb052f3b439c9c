/** Values that someone typed into the form of the document: annotations, for they are no words of the notice. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Remark } from '../../document/compose.ts'
import type { PagePlace } from '../../document/notice.ts'
import type { Paragraph } from './model.ts'

interface Field {
  value?: unknown
  type?: string
  page?: number
  rect?: number[]
}

/** The value of one field and where it stands. */
export interface Filled {
  text: string
  place: PagePlace
}

const MOST_FIELDS = 2000

/** The filled text fields of a document, in its own order. */
export async function fieldsOf(
  document: PDFDocumentProxy,
  pages: { number: number; height: number }[],
): Promise<Filled[]> {
  const named: unknown = await document.getFieldObjects().catch(() => null)
  if (!named || typeof named !== 'object') return []
  const all = named instanceof Map ? [...named.values()] : Object.values(named)
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  return (all as Field[][])
    .flat()
    .slice(0, MOST_FIELDS)
    .flatMap((field) => {
      const { value, type } = field
      if (typeof value !== 'string' || value.trim() === '') return []
      if (type === 'checkbox' || type === 'radiobutton') return []
      const page = (field.page ?? 0) + 1
      return [{ text: value, place: placeOf(field.rect, page, heights.get(page) ?? 0) }]
    })
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

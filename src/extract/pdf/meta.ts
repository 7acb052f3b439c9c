/** Title, language and outline as the document itself states them. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Notice } from '../../document/notice.ts'
import { languageOf } from '../language-of.ts'
import { type Outline, outlineKey } from './headings.ts'
import type { Scans } from './scans.ts'

/** Titles that programs write on their own. */
const NO_TITLE =
  /^(?:\(|untitled|unbenannt|ohne titel|dokument|document|microsoft (?:word|powerpoint)|slide \d|page \d)/i
const FILE_NAME = /\.(?:docx?|odt|pdf|indd|pages|rtf|dotx?)$/i
const MOST_ENTRIES = 2000

/** Reads what the document says of itself; what fails is left out. */
export async function metaOf(document: PDFDocumentProxy): Promise<Notice['meta']> {
  const tagged = (await document.getMarkInfo().catch(() => null))?.Marked === true
  const info = ((await document.getMetadata().catch(() => null))?.info ?? {}) as Record<
    string,
    unknown
  >
  const title = typeof info['Title'] === 'string' ? info['Title'].trim() : ''
  const language = typeof info['Language'] === 'string' ? info['Language'].trim() : ''
  const sensible =
    title.length > 3 &&
    title.length < 200 &&
    ![NO_TITLE, FILE_NAME].some((pattern) => pattern.test(title)) &&
    /\p{L}{3}/u.test(title)
  return {
    ...(sensible && { title }),
    ...(language !== '' && { language }),
    pages: document.numPages,
    tagged,
    lacking: [
      ...(sensible ? [] : (['title'] as const)),
      ...(language === '' ? (['language'] as const) : []),
    ],
  }
}

/**
 * Keeps a title only if its words stand in the text, and trusts the text's language more than the program's. Adds the
 * pages without text and those whose text was recognized, if there are any.
 */
export function settleMeta(
  meta: Notice['meta'],
  text: string,
  { unread, recognized }: Pick<Scans, 'unread' | 'recognized'>,
): Notice['meta'] {
  const { title, language, ...rest } = meta
  const words = title?.match(/\p{L}{4,}/gu) ?? []
  const lower = text.toLowerCase()
  const found = words.filter((word) => lower.includes(word.toLowerCase())).length
  const spoken = languageOf(text) ?? language
  return {
    ...(title !== undefined && found > 0 && found >= words.length / 2 && { title }),
    ...(spoken !== undefined && { language: spoken }),
    ...rest,
    ...(unread.length > 0 && { unread }),
    ...(recognized.length > 0 && { recognized }),
  }
}

/** The outline, by title. */
export async function outlineOf(document: PDFDocumentProxy): Promise<Outline> {
  const outline: Outline = new Map()
  const queue = ((await document.getOutline().catch(() => null)) ?? []).map((entry) => ({
    entry,
    depth: 1,
  }))
  for (const { entry, depth } of queue) {
    const key = outlineKey(entry.title)
    if (key !== '' && !outline.has(key)) outline.set(key, depth)
    for (const child of entry.items ?? []) {
      if (queue.length < MOST_ENTRIES) queue.push({ entry: child, depth: depth + 1 })
    }
  }
  return outline
}

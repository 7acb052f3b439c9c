import { compose } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { withHeadings } from '../office/headings.ts'
import { metaOf } from '../office/meta.ts'
import { toElements } from '../office/to-elements.ts'
import { childOf, textIn } from '../zip/xml.ts'
import { toDrafts } from './drafts.ts'
import { furnitureOf } from './furniture.ts'
import { Numbering } from './numbering.ts'
import { openPackage } from './package.ts'
import { StoryReader } from './story.ts'
import { Styles } from './styles.ts'

/**
 * Reads a Word document into a notice. The line of a place is the number of a paragraph that shows text, from 1 in
 * reading order; its columns count the characters of that paragraph. `unpacked` bounds the bytes of all parts read.
 * No macro, no external reference and no embedded file is ever opened.
 * @throws {Unreadable} `damaged`, `unpacked-too-large`, `unsupported`.
 */
export async function extractDocx(
  bytes: Uint8Array,
  { unpacked }: { unpacked: number },
): Promise<Notice> {
  // 1. The parts of the archive, as the main part names them.
  const document = openPackage(bytes, unpacked)
  const styles = new Styles(document.related('styles'))
  const story = new StoryReader(document, styles, new Numbering(document.related('numbering')))
  // 2. Paragraphs in reading order, with what the reader sees; the letterhead above, footers below.
  const body = childOf(document.main, 'w:body')
  const paragraphs = body ? story.read(body) : []
  const { head, tail } = furnitureOf(document, story, paragraphs)
  // 3. Headings by style, and those that only stand out by their print.
  const drafts = withHeadings(toDrafts([...head, ...paragraphs, ...tail]))
  // 4. These become the elements of the notice.
  const { elements, remarks } = toElements(drafts)
  const notice = compose({ format: 'docx', elements, remarks })
  // 5. What the document says of itself, and whether all of it was read.
  const settings = childOf(document.related('settings'), 'w:themeFontLang')
  const title = childOf(document.properties, 'dc:title')
  const stated = {
    title: title ? textIn(title) : '',
    language: styles.language ?? settings?.attributes['w:val'],
  }
  const reasons = [
    ...(document.broken() ? ['damaged'] : []),
    ...(story.hasChunk ? ['embedded'] : []),
  ]
  return {
    ...notice,
    meta: metaOf(stated, notice.text),
    confidence: { level: reasons.length > 0 ? 'low' : 'high', reasons },
  }
}

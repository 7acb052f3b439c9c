import { compose } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { withHeadings } from '../office/headings.ts'
import { metaOf } from '../office/meta.ts'
import { toElements } from '../office/to-elements.ts'
import { Unreadable } from '../unreadable.ts'
import { childOf, type XmlElement } from '../zip/xml.ts'
import { Changes } from './changes.ts'
import { controlsOf } from './frames.ts'
import { listStylesIn } from './list-styles.ts'
import { Numbering } from './numbering.ts'
import { readEdges } from './page-edges.ts'
import { openParts } from './parts.ts'
import { BlockReader } from './read-blocks.ts'
import { statedIn } from './stated.ts'
import { Styles, styleGroups } from './styles.ts'

/**
 * Reads an ODT into a notice. The line of a place is the number of a paragraph that shows text, from 1 in reading order;
 * its columns count the characters of that paragraph. Headers and footers have no places.
 * @throws {Unreadable} `encrypted`, `damaged`, `unpacked-too-large`.
 */
export async function extractOdt(bytes: Uint8Array, limits: { unpacked: number }): Promise<Notice> {
  // 1. Open the archive and its parts.
  const { content, styles, meta, complete } = openParts(bytes, limits.unpacked)
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  if (!text) throw new Unreadable('damaged', 'There is no text in content.xml.')
  // 2. Read the text, then the edges of the pages, whose styles are in the other part.
  const reader = readerOf(text, { common: styles, own: content, marksPages: false })
  reader.read(text)
  const edges = readEdges(styles, { masters: reader.masters, body: reader.drafts }, (edge) => {
    const other = readerOf(edge, { common: styles, own: styles, marksPages: true })
    other.read(edge)
    return other.drafts
  })
  // 3. Headings by style, and those that only stand out by their print or their words.
  const drafts = withHeadings([...edges.head, ...reader.drafts, ...edges.tail])
  // 4. All become the elements of the notice.
  const { elements, remarks } = toElements(drafts)
  const notice = compose({
    format: 'odt',
    elements,
    remarks,
    ...(!complete && { confidence: { level: 'low', reasons: ['damaged'] } }),
  })
  return { ...notice, meta: metaOf(statedIn(meta, styles), notice.text) }
}

interface Scope {
  common: XmlElement | undefined
  /** The part whose unnamed styles hold. */
  own: XmlElement | undefined
  marksPages: boolean
}

function readerOf(text: XmlElement, { common, own, marksPages }: Scope): BlockReader {
  const groups = [styleGroups(common).named, styleGroups(own).automatic]
  return new BlockReader({
    styles: new Styles(groups),
    numbering: new Numbering(listStylesIn(groups)),
    changes: new Changes(text),
    controls: controlsOf(text),
    marksPages,
  })
}

import { KnownLines } from '../office/known-lines.ts'
import { childOf, childrenOf, isElement, type XmlElement } from '../zip/xml.ts'
import { isBlank, type Paragraph, textOf } from './model.ts'
import type { WordPackage } from './package.ts'
import type { StoryReader } from './story.ts'

/** Nothing but the number of a page, the field itself being left out. */
const PAGE_NUMBER = /^(?:(?:seite|page|von|of|s\.)|[\d\s|/.–-])*$/i
const PAGE_WORDS = /[\s|·•,;:–-]{0,5}\b(?:Seite|Page)\s{0,3}(?:(?:von|of|\/)\s{0,3})?$/i

/** What headers and footers add to the text: above it that of the first page, below it all else. */
export interface Furniture {
  head: Paragraph[]
  tail: Paragraph[]
}

/**
 * Reads the headers and footers of the first section. A running line goes when its words stand in the text as well;
 * a block of which one line stands nowhere else, such as a letterhead, is kept once. Numbers of pages go.
 */
export function furnitureOf(
  document: WordPackage,
  story: StoryReader,
  body: Paragraph[],
): Furniture {
  const section = firstSection(document.main)
  const known = new KnownLines()
  known.add(body.flatMap(textsOf))
  const keep = (kind: 'w:headerReference' | 'w:footerReference', type: string): Paragraph[] => {
    const reference = childrenOf(section, kind).find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
    )
    const part = document.byId(reference?.attributes['r:id'] ?? '')
    return part ? unknown(story.read(part), known) : []
  }
  const titled = childOf(section, 'w:titlePg')
  const hasFirst =
    titled !== undefined && !/^(?:0|false|off)$/.test(titled.attributes['w:val'] ?? '')
  const head = keep('w:headerReference', hasFirst ? 'first' : 'default')
  const tail = keep('w:footerReference', hasFirst ? 'first' : 'default')
  if (!hasFirst) return { head, tail }
  const later = keep('w:headerReference', 'default')
  return { head, tail: [...later, ...tail, ...keep('w:footerReference', 'default')] }
}

function unknown(paragraphs: Paragraph[], known: KnownLines): Paragraph[] {
  const shown = paragraphs
    .map(withoutPageNumber)
    .filter(
      (each) => each.attached.length > 0 || (!isBlank(each) && !PAGE_NUMBER.test(textOf(each))),
    )
  return known.takes(shown.flatMap(textsOf)) ? shown.map(aside) : []
}

function aside(paragraph: Paragraph): Paragraph {
  return { ...paragraph, aside: true, attached: paragraph.attached.map(aside) }
}

/** "Fassung 3 | Seite von": what is left around the fields. */
function withoutPageNumber(paragraph: Paragraph): Paragraph {
  const text = textOf(paragraph)
  const end = PAGE_WORDS.exec(text.trimEnd())?.index
  if (end === undefined) return paragraph
  let left = end
  const runs = paragraph.runs.map((run) => {
    const kept = run.text.slice(0, left)
    left -= kept.length
    return { ...run, text: kept }
  })
  return { ...paragraph, runs }
}

function textsOf(paragraph: Paragraph): string[] {
  return [textOf(paragraph), ...paragraph.attached.flatMap(textsOf)]
}

/** The properties of a section stand at its end: in its last paragraph, or at the end of the body. */
function firstSection(element: XmlElement): XmlElement | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === 'w:sectPr') return child
    if (!/^w:(?:body|p|pPr|sdt|sdtContent)$/.test(child.name)) continue
    const found = firstSection(child)
    if (found) return found
  }
  return undefined
}

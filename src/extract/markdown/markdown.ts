import { compose } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { withoutHidden } from '../html/hide.ts'
import { readTree } from '../html/read-tree.ts'
import { SourceText } from '../html/source-text.ts'
import { templateRemarks } from '../html/template-remarks.ts'
import { toElements } from '../html/to-elements.ts'
import { textBelow } from '../html/visible-tree.ts'
import { inferHeadings } from '../infer-headings.ts'
import { isParsable } from './bounds.ts'
import { titleOf } from './front-matter.ts'
import { maskMarks } from './mask-marks.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { plainLines } from './plain-lines.ts'
import { firstHeading, holdsHtml, toTree } from './to-tree.ts'

/**
 * Reads the notice out of Markdown as GitHub, Jekyll and Hugo understand it. Takes decoded text; never throws:
 * what is nested beyond any text by hand is read as plain paragraphs, one a line. The parser of HTML is loaded with the
 * first text that holds any.
 */
export async function extractMarkdown(source: string): Promise<Notice> {
  const written = source.replace(/^\uFEFF/, '')
  const masked = maskMarks(written)
  const text = new SourceText(masked)
  if (!isParsable(masked)) return compose({ format: 'markdown', elements: plainLines(text) })
  const document = parseMarkdown(masked)
  const readHtml = holdsHtml(document) && (await import('./html-tokens.ts')).readHtmlTokens
  const tree = toTree(document, { source: masked, ...(readHtml && { readHtml }) })
  const { elements, remarks } = toElements(readTree(withoutHidden(tree), text))
  const heading = firstHeading(tree)
  const title = titleOf(document) ?? (heading && textBelow(heading).replace(/\s+/g, ' ').trim())
  return compose({
    format: 'markdown',
    elements: inferHeadings(elements),
    remarks: [...remarks, ...templateRemarks(written, text, elements)],
    meta: title ? { title } : {},
  })
}

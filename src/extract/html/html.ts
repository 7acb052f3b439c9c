import { compose } from '../../document/compose.ts'
import { normalize } from '../../document/normalize.ts'
import type { Notice } from '../../document/notice.ts'
import { inferHeadings } from '../infer-headings.ts'
import { isBare, withoutHidden } from './hide.ts'
import { noticeArea } from './page-area.ts'
import { parseHtml } from './parse-html.ts'
import { readTree } from './read-tree.ts'
import { SourceText } from './source-text.ts'
import { withTabTitles } from './tabs.ts'
import { maskFrontMatter, maskTemplateMarks } from './template-marks.ts'
import { templateRemarks } from './template-remarks.ts'
import { toElements } from './to-elements.ts'
import { type Branch, isBranch, textBelow } from './visible-tree.ts'

/**
 * Reads the notice out of an HTML page or fragment. Takes decoded text; never throws: an error page or an
 * empty shell gives a notice with little text.
 */
export function extractHtml(source: string): Notice {
  const written = source.replace(/^\uFEFF/, '')
  const masked = maskTemplateMarks(maskFrontMatter(written))
  const text = new SourceText(masked)
  const root = withTabTitles(parseHtml(masked))
  const seen = withoutHidden(root)
  const area = noticeArea(isBare(seen) ? withoutHidden(root, true) : seen)
  const { elements, remarks } = toElements(readTree(area, text))
  const title = titleOf(root)
  const language = root.children
    .filter(isBranch)
    .find(({ tag }) => tag === 'html')
    ?.attributes.get('lang')
  return compose({
    format: 'html',
    elements: inferHeadings(elements),
    remarks: [...remarks, ...templateRemarks(written, text, elements)],
    meta: {
      ...(title && { title }),
      ...(language && { language }),
      ...(isPage(source) && { lacking: lackingIn(root, language) }),
    },
  })
}

/** A whole page, and not a piece of one that was cut out of its frame. */
function isPage(source: string): boolean {
  return /<html[\s>]/i.test(source)
}

function lackingIn(root: Branch, language: string | undefined): ('title' | 'language')[] {
  const title = first(root, 'title')
  return [
    ...(title && textBelow(title).trim() ? [] : (['title'] as const)),
    ...(language?.trim() ? [] : (['language'] as const)),
  ]
}

function titleOf(root: Branch): string | undefined {
  const title = first(root, 'title') ?? first(root, 'h1')
  return title && normalize(textBelow(title).replace(/\s+/g, ' ')).trim()
}

function first(branch: Branch, tag: string): Branch | undefined {
  for (const child of branch.children) {
    if (!isBranch(child) || child.tag === 'svg') continue
    const found = child.tag === tag ? child : first(child, tag)
    if (found) return found
  }
  return undefined
}

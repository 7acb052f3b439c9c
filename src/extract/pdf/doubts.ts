/** Step 7: what this reader is not sure of; how sure the text itself looks is judged for all formats together. */
import type { Notice } from '../../document/notice.ts'
import type { RawPage } from './read-page.ts'

/** More than the running header and footer of a short text take away: repeated letterheads, values of form fields. */
const MUCH_LEFT_OUT = 0.1

/** Codes: `order` when the order of the content stream had to be given up, `left-out` when much text was set aside. */
export function doubtsOf(
  { text, annotations }: Notice,
  pages: readonly RawPage[],
  reordered: boolean,
): Notice['confidence'] {
  const unshown = annotations.filter((annotation) => !text.includes(annotation.text))
  const filled = inkOf(unshown.map((annotation) => annotation.text))
  const shown = pages.reduce((sum, page) => sum + inkOf(page.words.map((word) => word.text)), 0)
  const reasons = reordered ? ['order'] : []
  if (inkOf([text]) < (1 - MUCH_LEFT_OUT) * (shown + filled)) reasons.push('left-out')
  return { level: reasons.length > 0 ? 'medium' : 'high', reasons }
}

function inkOf(texts: string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}

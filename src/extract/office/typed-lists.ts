/** Lists that were typed: lines that begin with a bullet or a dash. */
import { linesOf, type OfficeBlock, type OfficeDraft, type PrintedSpan, textOf } from './draft.ts'

const SIGN = /^\s{0,9}[•◦▪▫■●○‣⁃∙·➢➤►▶✓✔\uE000-\uF8FF]\s{0,20}(?=\S)/
const DASH = /^\s{0,9}[-–—*o]\s{1,20}(?=\S)/

/** A paragraph that is typed as an item is one; one whose lines are typed as a list falls into these. */
export function asTyped(draft: OfficeDraft): OfficeDraft[] {
  if ((draft.kind !== 'paragraph' && draft.kind !== 'item') || draft.note) return [draft]
  const lines = linesOf(draft.spans)
  const [first] = lines
  const marked = lines.filter(isTyped).length
  if (marked > 1) return partsOf(draft, lines)
  if (draft.kind === 'item' || marked === 0 || !first) return [draft]
  // A dash in front of one line of many may stand for anything.
  const isItem = lines.length === 1 || SIGN.test(rawText(first))
  return isItem ? [asItem(draft, draft.spans)] : [draft]
}

function partsOf(draft: OfficeBlock, lines: PrintedSpan[][]): OfficeBlock[] {
  const { mark: _, ...further } = draft
  const parts: OfficeBlock[] = []
  let isOpen = false
  for (const line of lines) {
    const last = parts.at(-1)
    const block = last ? further : draft
    if (isTyped(line)) parts.push(asItem(further, line))
    else if (last && isOpen) last.spans = [...last.spans, ...behindBreak(line)]
    else parts.push({ ...block, spans: line })
    isOpen = !isTyped(line)
  }
  return parts
}

/** `- Der Bürgermeister -` is a line of an address. */
function isTyped(line: PrintedSpan[]): boolean {
  const text = rawText(line)
  return SIGN.test(text) || (DASH.test(text) && !/[-–—]\s{0,9}$/.test(text))
}

function rawText(line: PrintedSpan[]): string {
  return line.map(({ text }) => text).join('')
}

function behindBreak(line: PrintedSpan[]): PrintedSpan[] {
  const { place: _, ...look } = line[0] as PrintedSpan
  return [{ ...look, text: '\n' }, ...line]
}

/** Without the bullet; the places begin behind it. */
function asItem(block: OfficeBlock, line: PrintedSpan[]): OfficeBlock {
  const text = rawText(line)
  let left = (SIGN.exec(text) ?? DASH.exec(text))?.[0].length ?? 0
  const spans = line.flatMap((span) => {
    const cut = Math.min(left, span.text.length)
    left -= cut
    if (cut === 0) return [span]
    const { place } = span
    const moved = place && 'line' in place && { place: { ...place, column: place.column + cut } }
    return cut === span.text.length ? [] : [{ ...span, text: span.text.slice(cut), ...moved }]
  })
  return { ...block, kind: 'item', spans: textOf(spans) === '' ? line : spans, headable: false }
}

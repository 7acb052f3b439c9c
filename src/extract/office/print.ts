import { isBlock, type OfficeBlock, type OfficeDraft, type PrintedSpan } from './draft.ts'

/** The print of running text. */
interface Body {
  heavy: boolean
  underlined: boolean
  /** Points. */
  size: number
}

/** How much larger than running text a heading is; what is smaller is no heading, in bold neither. */
const LARGER = 1.15
const SMALLER = 0.85
const MUCH_LARGER = 1.3
/** Running text is bold only where nearly all of it is. */
const NEARLY_ALL = 0.6

/** The drafts with each span told whether it stands out from the running text, and the print of each block. */
export function withPrint(drafts: OfficeDraft[]): OfficeDraft[] {
  const body = bodyOf(drafts)
  return drafts.map((draft) => (isBlock(draft) ? withContrast(draft, body) : draft))
}

function withContrast(block: OfficeBlock, body: Body): OfficeBlock {
  const spans = block.spans.map((span) => ({ ...span, bold: standsOut(span, body) }))
  const seen = spans.filter(({ text }) => text.trim() !== '')
  const [first] = seen
  if (!first) return { ...block, spans }
  const size = Math.round(first.size * 2) / 2
  const style = `${size} ${first.heavy} ${first.underlined}`
  const isLarge = seen.every((span) => span.size >= MUCH_LARGER * body.size)
  return { ...block, spans, print: { style, size, isLarge } }
}

function standsOut({ heavy, underlined, size }: PrintedSpan, body: Body): boolean {
  if (size < SMALLER * body.size) return false
  if (size >= LARGER * body.size) return true
  return (heavy && !body.heavy) || (underlined && !body.underlined)
}

/** The print in which most of the text stands. */
function bodyOf(drafts: OfficeDraft[]): Body {
  const spans = drafts
    .filter(isBlock)
    .flatMap((block) => (block.kind === 'heading' || block.aside || block.note ? [] : block.spans))
  const sizes = new Map<number, number>()
  const all = { characters: 0, heavy: 0, underlined: 0 }
  for (const { text, size, heavy, underlined } of spans) {
    const { length } = text.trim()
    sizes.set(size, (sizes.get(size) ?? 0) + length)
    all.characters += length
    if (heavy) all.heavy += length
    if (underlined) all.underlined += length
  }
  const [size] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [12]
  const most = NEARLY_ALL * all.characters
  return { heavy: all.heavy > most, underlined: all.underlined > most, size }
}

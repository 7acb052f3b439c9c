import type { Element, Remark } from '../../document/compose.ts'
import { type BlockDraft, type Draft, type Span, withoutEdges } from './draft.ts'
import { withLeadIns } from './lead-ins.ts'

/** Drafts to elements: gives the headings that are not h1 to h6 a level below the heading they stand under. */
export function toElements(drafts: Draft[]): { elements: Element[]; remarks: Remark[] } {
  const elements: Element[] = []
  const remarks: Remark[] = []
  const levels = new Levels()
  for (const draft of withLeadIns(drafts)) {
    if (draft.kind === 'remark') {
      remarks.push({ ...draft.remark, before: elements.length })
      continue
    }
    const level = levels.of(draft)
    const pieces = trimmed(draft.spans).map(({ bold: _, slanted: __, ...piece }) =>
      draft.kind === 'heading' && piece.text === '\n' ? { ...piece, text: ' ' } : piece,
    )
    const note = draft.note && draft.kind !== 'heading'
    elements.push({ kind: draft.kind, pieces, ...(level && { level }), ...(note && { note }) })
  }
  const ranked = drafts.some((draft) => draft.kind !== 'remark' && draft.level !== undefined)
  return { elements: ranked ? elements : belowTitle(elements), remarks }
}

/** Where all headings are bold lines, two at the beginning are the title of the page and the first of the others. */
function belowTitle(elements: Element[]): Element[] {
  const [title, next] = elements
  if (title?.kind !== 'heading' || next?.kind !== 'heading') return elements
  return elements.map((element, index) =>
    index > 0 && element.level ? { ...element, level: element.level + 1 } : element,
  )
}

/** Without the blanks at the edges of the block, so that its place ends with its last word. */
function trimmed(spans: Span[]): Span[] {
  const seen = ({ text }: Span) => text.trim() !== ''
  const [first, last] = [spans.findIndex(seen), spans.findLastIndex(seen)]
  return spans
    .slice(first, last + 1)
    .map((span, index) => withoutEdges(span, { start: index === 0, end: index === last - first }))
}

/** Keeps the level of the last real heading, and for each fold the level that holds within it. */
class Levels {
  private readonly real: number[] = [0]
  /** What stands between the last real heading and the next line in bold or term. */
  private under: 'none' | 'bold' | 'summary' = 'none'

  of(draft: BlockDraft): number | undefined {
    this.real.length = Math.min(this.real.length, draft.folds + 1)
    while (this.real.length <= draft.folds) this.real.push(this.current)
    if (draft.kind !== 'heading') return undefined
    if (draft.level) {
      this.under = 'none'
      this.current = draft.level
      return draft.level
    }
    return draft.rank === 'summary' ? this.summary(draft.folds) : this.below(draft.rank)
  }

  private get current(): number {
    return this.real.at(-1) ?? 0
  }

  private set current(level: number) {
    this.real[this.real.length - 1] = level
  }

  /** In a fold what follows is below its summary; without one it cannot be told where its panel ends. */
  private summary(folds: number): number {
    this.under = folds > 0 ? 'none' : 'summary'
    if (folds === 0) return this.current + 1
    this.current = (this.real[folds - 1] ?? 0) + 1
    return this.current
  }

  private below(rank: BlockDraft['rank']): number {
    const isDeeper = this.under === 'summary' || (this.under === 'bold' && rank === 'term')
    if (rank === 'bold' && this.under === 'none') this.under = 'bold'
    return this.current + (isDeeper ? 2 : 1)
  }
}

import type { Piece } from '../../document/compose.ts'
import { alignText } from './align-text.ts'
import { type Draft, type Span, withoutEdges } from './draft.ts'
import type { SourceText } from './source-text.ts'
import {
  blockWithin,
  holdsHeading,
  inlineWithin,
  isBlock,
  PAGE,
  type Surroundings,
} from './surroundings.ts'
import { type Branch, isBranch, isLeaf, type TreeNode, textBelow } from './visible-tree.ts'

const MAILBOX = /^mailto:([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})(?:\?|$)/i
/** Words that are an address themselves, also one that is veiled, or a placeholder for one. */
const ADDRESS = /@|[([{ ]\s?(?:at|ät)\s?[)\]} ]|[{}]/i

/** Reads the visible tree in order into flat drafts; which bold lines are headings is decided afterwards. */
export function readTree(root: Branch, source: SourceText): Draft[] {
  const reader = new Reader(source)
  reader.read(root)
  return reader.drafts
}

class Reader {
  drafts: Draft[] = []
  private spans: Span[] = []
  /** Goes before the next block. */
  private prefix = ''
  private readonly source: SourceText

  constructor(source: SourceText) {
    this.source = source
  }

  read(root: Branch): void {
    this.visitAll(root, PAGE)
    this.flush(PAGE)
  }

  private visitAll(branch: Branch, around: Surroundings): void {
    for (const child of branch.children) this.visit(child, around)
  }

  private visit(node: TreeNode, around: Surroundings): void {
    if (isLeaf(node)) {
      const pieces = alignText(node, this.source, around.keepLines)
      for (const piece of pieces) this.push(piece, around)
      return
    }
    if (!isBranch(node)) {
      this.remark(node.comment, 'comment', { start: node.start, end: node.end })
      return
    }
    if (node.tag === 'br') this.hardBreak()
    else if (isBlock(node)) this.block(node, around)
    else if (/^(?:del|s|strike)$/.test(node.tag)) this.deletion(node)
    else {
      this.visitAll(node, inlineWithin(node, around))
      if (node.tag === 'a') this.mailbox(node)
    }
  }

  /** The address behind a link whose words do not give it: a reader who clicks gets there. */
  private mailbox(link: Branch): void {
    const address = MAILBOX.exec(link.attributes.get('href') ?? '')?.[1]
    const words = textBelow(link)
    if (!address || words.trim() === '' || ADDRESS.test(words)) return
    this.spans.push({ text: ` (${address})`, bold: false })
  }

  private push(piece: Piece, { bold, slanted }: Surroundings): void {
    if (piece.text === '\n') this.hardBreak()
    else {
      const seen = /\s$/.test(this.spans.at(-1)?.text ?? ' ')
      // A blank after a blank is not seen.
      const span = withoutEdges({ ...piece, bold, slanted }, { start: seen, end: false })
      if (span.text !== '') this.spans.push(span)
    }
  }

  private block(branch: Branch, around: Surroundings): void {
    if (around.joined) {
      if (this.spans.length > 0) this.hardBreak()
      this.visitAll(branch, around)
      if (this.spans.length > 0) this.hardBreak()
      return
    }
    this.flush(around)
    const inside = blockWithin(branch, around)
    if (branch.tag === 'ol') this.numbered(branch, inside)
    else this.visitAll(branch, inside)
    this.flush(inside)
  }

  /** A list of one item is no list but a numbered line; its number, which HTML does not spell out, is text. */
  private numbered(list: Branch, around: Surroundings): void {
    const items = list.children.filter(isBranch)
    const [only] = items
    if (items.length !== 1 || only?.tag !== 'li' || around.kind === 'cell' || around.note) {
      this.visitAll(list, around)
      return
    }
    if (!holdsHeading(only)) this.prefix = `${list.attributes.get('start') ?? '1'}. `
    this.visitAll(only, { ...around, kind: 'paragraph', headable: true })
  }

  /** Blanks before a line end are not seen either. */
  private hardBreak(): void {
    const last = this.spans.pop()
    if (last && (last.text === '\n' || last.text.trim() !== '')) {
      this.spans.push(last.text === '\n' ? last : withoutEdges(last, { start: false, end: true }))
    }
    this.spans.push({ text: '\n', bold: false })
  }

  private deletion(branch: Branch): void {
    const leaves: Piece[] = []
    const collect = (node: TreeNode) => {
      if (isLeaf(node)) leaves.push(...alignText(node, this.source, false))
      else if (isBranch(node)) node.children.forEach(collect)
    }
    collect(branch)
    const text = leaves
      .map((piece) => piece.text)
      .join('')
      .trim()
    const place = leaves.find((piece) => piece.place)?.place
    if (text !== '')
      this.drafts.push({
        kind: 'remark',
        remark: { kind: 'deletion', text, ...(place && { place }) },
      })
  }

  private remark(comment: string, kind: 'comment', range: { start: number; end: number }): void {
    const text = comment.trim()
    if (text === '' || /^\[(?:if|endif)\b/i.test(text)) return
    const place = this.source.place(range.start, range.end)
    const own = /^art13-/.test(text) ? 'directive' : kind
    this.drafts.push({ kind: 'remark', remark: { kind: own, text, place } })
  }

  /** Ends the block; two hard breaks after another part two blocks, as an empty line does on the page. */
  private flush(around: Surroundings): void {
    for (const spans of around.joined ? [this.spans] : paragraphsOf(this.spans)) {
      if (spans.every(({ text }) => text.trim() === '')) continue
      const { kind, rank, level, folds, headable, note } = around
      if (this.prefix !== '') spans.unshift({ text: this.prefix, bold: true })
      this.prefix = ''
      this.drafts.push({
        kind,
        spans,
        folds,
        headable: headable && kind !== 'cell',
        ...(rank && { rank }),
        ...(level && { level }),
        ...(note && { note }),
      })
    }
    this.spans = []
  }
}

function paragraphsOf(spans: Span[]): Span[][] {
  const all: Span[][] = [[]]
  let breaks = 0
  for (const span of spans) {
    if (span.text === '\n') breaks += 1
    else if (span.text.trim() !== '') {
      if (breaks > 1) all.push([])
      breaks = 0
    }
    all.at(-1)?.push(span)
  }
  return all
}

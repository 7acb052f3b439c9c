import {
  type Branch,
  isLeaf,
  type Leaf,
  NO_ATTRIBUTES,
  type TreeNode,
} from '../html/visible-tree.ts'

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
/** A start tag ends an open element of these kinds, as it does in HTML. */
const ENDS: Record<string, RegExp> = {
  p: /^p$/,
  li: /^li$/,
  dt: /^d[dt]$/,
  dd: /^d[dt]$/,
  tr: /^t[rdh]$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  option: /^option$/,
}
const FLOW =
  /^(?:p|div|section|article|ul|ol|dl|table|blockquote|pre|h[1-6]|hr|details|address|main|aside|figure)$/

/** Builds the tree from what Markdown opens and closes and from loose HTML tags between. */
export class TreeBuilder {
  readonly root: Branch = { tag: '#root', attributes: NO_ATTRIBUTES, children: [] }
  private readonly open: { branch: Branch; isTag: boolean }[] = [
    { branch: this.root, isTag: false },
  ]

  add(node: TreeNode): void {
    this.top.children.push(node)
  }

  /** Adds text, or lengthens the text before it: the tokenizer cuts at blanks, and says wrongly where an entity starts. */
  addText(leaf: Leaf): void {
    const last = this.top.children.at(-1)
    if (last && isLeaf(last) && last.end <= leaf.start && leaf.start - last.end < 40) {
      last.text += leaf.text
      last.end = leaf.end
    } else this.add(leaf)
  }

  /** Runs `fill` inside a new branch of Markdown; HTML elements left open in it end with it. */
  within(tag: string, fill: () => void, attributes = NO_ATTRIBUTES): void {
    if (FLOW.test(tag)) this.endImplied(/^p$/)
    const depth = this.open.length
    this.push({ tag, attributes, children: [] }, false)
    fill()
    this.open.length = depth
  }

  startTag(tag: string, attributes: ReadonlyMap<string, string>): void {
    const ended = ENDS[tag] ?? (FLOW.test(tag) ? /^p$/ : undefined)
    if (ended) this.endImplied(ended)
    if (VOID.test(tag)) this.add({ tag, attributes, children: [] })
    else this.push({ tag, attributes, children: [] }, true)
  }

  /** An end tag without its start tag within the same branch of Markdown means nothing. */
  endTag(tag: string): void {
    for (let index = this.open.length - 1; index > 0 && this.open[index]?.isTag; index -= 1) {
      if (this.open[index]?.branch.tag !== tag) continue
      this.open.length = index
      return
    }
  }

  private endImplied(ended: RegExp): void {
    for (let index = this.open.length - 1; this.open[index]?.isTag; index -= 1) {
      const tag = this.open[index]?.branch.tag ?? ''
      if (ended.test(tag)) {
        this.open.length = index
        return
      }
      if (/^(?:div|section|article|table|ul|ol|dl|td|th|details)$/.test(tag)) return
    }
  }

  private push(branch: Branch, isTag: boolean): void {
    this.add(branch)
    if (this.open.length < 300) this.open.push({ branch, isTag })
  }

  private get top(): Branch {
    return this.open.at(-1)?.branch ?? this.root
  }
}

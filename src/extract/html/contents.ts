/** Tables of contents: rows of links within the page, and the title above them. They say nothing that the page does not. */
import {
  type Branch,
  isBranch,
  isLeaf,
  lengthBelow,
  type TreeNode,
  textBelow,
} from './visible-tree.ts'

/** In nodes of the tree. */
const LONGEST_CONTENTS = 3000
const TITLE =
  /^(?:inhalts?(?:verzeichnis|übersicht)?|übersicht|gliederung|(?:table of )?contents?|toc|auf dieser seite|on this page)\s?:?$/i
const LONGEST_TITLE = 30
/** Nodes behind a title; blanks and comments between are nodes, too. */
const NEAR = 6

/** A table of contents: a list, or a line of it, of nothing but links within the page. */
export function isContents(list: Branch): boolean {
  const seen = { nodes: 0, links: 0, isPure: true }
  const visit = (node: TreeNode) => {
    seen.nodes += 1
    if (isLeaf(node)) seen.isPure &&= node.text.trim() === ''
    if (!isBranch(node) || !seen.isPure || seen.nodes > LONGEST_CONTENTS) return
    if (node.tag !== 'a') node.children.forEach(visit)
    else if (/^(?:#|javascript:)/.test(node.attributes.get('href') ?? '')) seen.links += 1
    else seen.isPure = false
  }
  list.children.forEach(visit)
  return seen.isPure && seen.links >= (list.tag === 'p' ? 1 : 3) && seen.nodes <= LONGEST_CONTENTS
}

/** Whether a child is the title of a table of contents that follows it: without the table, it would head nothing. */
export function isContentsTitle(title: Branch, parent: Branch, index: number): boolean {
  if (!/^(?:h[1-6]|p)$/.test(title.tag) || lengthBelow(title) > LONGEST_TITLE) return false
  if (!TITLE.test(textBelow(title).trim())) return false
  const near = parent.children.slice(index + 1, index + 1 + NEAR)
  const next = near.find((node) => isBranch(node) || (isLeaf(node) && node.text.trim() !== ''))
  return next !== undefined && isBranch(next) && isContents(next)
}

import { panelsOf } from './switches.ts'
import {
  type Branch,
  contains,
  isBranch,
  NO_ATTRIBUTES,
  type TreeNode,
  textBelow,
} from './visible-tree.ts'

const HEADING = /^(?:h[1-6]|summary)$/
const TOGGLE = /^(?:tab|pill)$/

/**
 * The tree with the title of each tab above its panel, where a reader who clicks through them meets it; the bar of
 * tabs goes, and no panel counts as hidden. A panel that opens with a heading of its own needs no other.
 */
export function withTabTitles(root: Branch): Branch {
  const all = branchesOf(root)
  const ids = new Set(all.map(({ attributes }) => attributes.get('id')))
  const tabs = all
    .filter(isTab)
    .flatMap((tab) => targetsOf(tab).map((id) => [id, tab] as const))
    .filter(([id]) => ids.has(id))
  return tabs.length > 0 ? place(root, new Map(tabs)) : root
}

function branchesOf(branch: Branch): Branch[] {
  return branch.children
    .filter(isBranch)
    .flatMap((child) => [...(child.attributes.size > 0 ? [child] : []), ...branchesOf(child)])
}

function place(branch: Branch, tabs: Map<string, Branch>): Branch {
  const moved = new Set(tabs.values())
  const visit = (node: Branch): Branch => {
    const children = node.children.flatMap((child): TreeNode[] => {
      if (!isBranch(child)) return [child]
      return moved.has(child) ? [] : [visit(child)]
    })
    const tab = tabs.get(node.attributes.get('id') ?? '')
    return tab ? panel({ ...node, children }, tab) : { ...node, children }
  }
  return visit(branch)
}

function panel(branch: Branch, tab: Branch): Branch {
  const attributes = new Map(branch.attributes)
  for (const name of ['hidden', 'aria-hidden', 'style']) attributes.delete(name)
  if (opensWithHeading(branch, textBelow(tab).trim())) return { ...branch, attributes }
  const title: Branch = { tag: 'summary', attributes: NO_ATTRIBUTES, children: tab.children }
  return { ...branch, attributes, children: [title, ...branch.children] }
}

function opensWithHeading(branch: Branch, title: string): boolean {
  const says = (inner: Branch) => HEADING.test(inner.tag) && textBelow(inner).trim() === title
  const [first] = branch.children.filter(isBranch)
  return (first && /^h[1-3]$/.test(first.tag)) || contains(branch, says)
}

function isTab({ attributes }: Branch): boolean {
  if (attributes.size === 0) return false
  if (attributes.get('role') === 'tab') return true
  return TOGGLE.test(attributes.get('data-bs-toggle') ?? attributes.get('data-toggle') ?? '')
}

function targetsOf(tab: Branch): string[] {
  const href = tab.attributes.get('href')
  return [...panelsOf(tab), ...(href?.startsWith('#') ? [href.slice(1)] : [])]
}

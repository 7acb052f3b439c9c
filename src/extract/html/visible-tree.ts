/**
 * The tree that both readers share: HTML is parsed into it, Markdown is translated into it with HTML's names,
 * so that what is a heading, a lead-in or hidden is decided once.
 */
export interface Branch {
  tag: string
  attributes: ReadonlyMap<string, string>
  children: TreeNode[]
}

/** Text as it is read, and the range of the source (UTF-16 offsets, half-open) that it was decoded from. */
export interface Leaf {
  text: string
  start: number
  end: number
}

export interface Comment {
  comment: string
  start: number
  end: number
}

export type TreeNode = Branch | Leaf | Comment

export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

export function isBranch(node: TreeNode): node is Branch {
  return 'children' in node
}

export function isLeaf(node: TreeNode): node is Leaf {
  return 'text' in node
}

/** Whether a node of the tree, the branch itself left out, satisfies the test. */
export function contains(branch: Branch, test: (inner: Branch) => boolean): boolean {
  return branch.children.some((child) => isBranch(child) && (test(child) || contains(child, test)))
}

/** All text below a branch, as it stands. */
export function textBelow(branch: Branch): string {
  return branch.children
    .map((child) => {
      if (isLeaf(child)) return child.text
      return isBranch(child) ? textBelow(child) : ''
    })
    .join('')
}

/** Asked of every branch on the way down, an answer that looks at all below it is found once. */
export function remembered<Answer>(ask: (branch: Branch) => Answer): (branch: Branch) => Answer {
  const known = new WeakMap<Branch, { answer: Answer }>()
  return (branch) => {
    const found = known.get(branch) ?? { answer: ask(branch) }
    known.set(branch, found)
    return found.answer
  }
}

const lengths = new WeakMap<Branch, number>()

/** The number of characters below a branch, blanks at the edges of its parts left out; counted once. */
export function lengthBelow(branch: Branch): number {
  const known = lengths.get(branch)
  if (known !== undefined) return known
  const length = branch.children.reduce((sum, child) => {
    if (isLeaf(child)) return sum + child.text.trim().length
    return isBranch(child) ? sum + lengthBelow(child) : sum
  }, 0)
  lengths.set(branch, length)
  return length
}

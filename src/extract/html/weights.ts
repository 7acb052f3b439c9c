import { type Branch, isBranch, isLeaf, type TreeNode } from './visible-tree.ts'

/** Words that a notice has and the page around it has not. */
const WORDS =
  /datenschutz|personenbezogen|dsgvo|verantwortliche|betroffene|privacy|personal data|gdpr|data protection/gi

/** What such a word weighs, in characters. */
const WORD = 40

/** Weighs every branch of a page once: its characters, more where they speak of privacy, less in links. */
export function weights(page: Branch): (branch: Branch) => number {
  const known = new Map<Branch, number>()
  const weigh = (node: TreeNode): number => {
    if (isLeaf(node)) {
      const length = node.text.replace(/\s+/g, ' ').trim().length
      return length + WORD * privacyWords(node.text)
    }
    if (!isBranch(node)) return 0
    const sum = node.children.reduce((total, child) => total + weigh(child), 0)
    const own = node.tag === 'a' ? sum / 4 : sum
    known.set(node, own)
    return own
  }
  weigh(page)
  return (branch) => known.get(branch) ?? 0
}

/** How often a text speaks of privacy. */
export function privacyWords(text: string): number {
  return text.match(WORDS)?.length ?? 0
}

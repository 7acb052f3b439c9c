/** Reads the structure tree of a tagged page: which block each stretch of marked content belongs to. */
import type { Tag } from './model.ts'

/** A node as pdf.js gives it: an element with a role, or a leaf that points at marked content. */
export interface StructureNode {
  role?: string
  type?: string
  id?: string
  children?: StructureNode[]
}

/** What is known on the way down to a leaf. */
interface Above {
  block?: number
  kind: Tag['kind']
  level?: number
  toc?: boolean
  cell?: number
  note?: boolean
  /** Inside a row of at least two cells; a row of one cell is only a frame round running text. */
  cells?: boolean
  /** Right below a row: what stands there is a cell, whatever it is called. */
  row?: boolean
  /** The next paragraph element belongs to this list item's own block. */
  item?: { block: number; taken: boolean }
}

const DEEPEST = 60
const BLOCKS = new Set([
  'P',
  'Caption',
  'Note',
  'FENote',
  'BlockQuote',
  'TOCI',
  'LI',
  'TD',
  'TH',
  'Title',
  'H',
])

/**
 * Gives the tag of each marked-content id of one page, in the order of the tree.
 * `first` is the first block number to use; block numbers of one document must not repeat.
 */
export function tagsOf(tree: StructureNode | null, first: number): Map<string, Tag> {
  const tags = new Map<string, Tag>()
  let next = first
  const visit = (node: StructureNode, above: Above, depth: number): void => {
    if (node.type === 'content' && node.id !== undefined) {
      tags.set(node.id, leaf(above, tags.size))
      return
    }
    if (depth > DEEPEST || !node.children) return
    const here = enter(node, above, () => next++)
    for (const child of node.children) visit(child, here, depth + 1)
  }
  if (tree) visit(tree, { kind: 'paragraph' }, 0)
  return tags
}

function leaf(above: Above, order: number): Tag {
  const { block, kind, level, toc, cell, note } = above
  return {
    kind,
    order,
    ...(block !== undefined && { block }),
    ...(level !== undefined && { level }),
    ...(toc && { toc }),
    ...(cell !== undefined && { cell }),
    ...(note && { note }),
  }
}

function enter(node: StructureNode, above: Above, number: () => number): Above {
  const role = node.role ?? ''
  const heading = /^H([1-6])$/.exec(role)
  if (heading) return { ...above, kind: 'heading', level: Number(heading[1]), block: number() }
  if (role === 'TR') return { ...above, cells: (node.children?.length ?? 0) > 1, row: true }
  if (!BLOCKS.has(role)) return above
  if (role === 'LI') {
    const block = number()
    return { ...above, kind: 'item', block, item: { block, taken: false } }
  }
  if (role === 'TD' || role === 'TH' || above.row) {
    const block = number()
    return { kind: 'paragraph', block, ...(above.cells && { cell: block }) }
  }
  if (/Note$/.test(role)) return { kind: 'paragraph', block: number(), note: true }
  if (role === 'TOCI') return { kind: 'paragraph', toc: true, block: number() }
  if (role === 'Title' || role === 'H')
    return { ...above, kind: 'heading', level: 1, block: number() }
  return paragraph(above, number)
}

/** The first paragraph in a list item is the item; those after it are items of their own. */
function paragraph(above: Above, number: () => number): Above {
  if (!above.item || above.item.taken) return { ...above, block: number() }
  above.item.taken = true
  return { ...above, block: above.item.block }
}

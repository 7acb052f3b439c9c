import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'

/**
 * The blocks of a document, with each footnote behind the block that first refers to it, as a reader looks it up.
 * Notes to which nothing refers come last.
 */
export function withNotesPlaced({ children }: Root): RootContent[] {
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of children)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node)
  if (notes.size === 0) return children
  const placed = new Set<RootContent>()
  const place = (block: RootContent): void => {
    const row = [block]
    // A note may refer to another one, which joins the row.
    for (const node of row) {
      if (placed.has(node)) continue
      placed.add(node)
      row.push(...referencesIn(node).flatMap((name) => notes.get(name) ?? []))
    }
  }
  for (const node of children) if (node.type !== 'footnoteDefinition') place(node)
  for (const node of children) place(node)
  return [...placed]
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  return 'children' in node ? node.children.flatMap(referencesIn) : []
}

import type { Notice, Section, SectionPath } from './notice.ts'

/** A section on the way through the tree, with the headings from the root down to it. */
export interface Visited {
  section: Section
  path: SectionPath
  parent?: Visited
}

/** All sections in reading order, the root first. */
export function sectionsOf(notice: Notice): Visited[] {
  const all: Visited[] = []
  const visit = (section: Section, parent?: Visited) => {
    const own = section.heading ? [textOf(notice, section.heading)] : []
    const visited: Visited = {
      section,
      path: [...(parent?.path ?? []), ...own],
      ...(parent && { parent }),
    }
    all.push(visited)
    for (const child of section.sections) visit(child, visited)
  }
  visit(notice.root)
  return all
}

/** The words of a passage, as they stand in the normalized text. */
export function textOf(notice: { text: string }, passage: { start: number; end: number }): string {
  return notice.text.slice(passage.start, passage.end)
}

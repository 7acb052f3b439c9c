/** Tables of contents that are set like headings: they would open empty sections before the real ones. */
import type { Element } from '../document/compose.ts'

/** A row of so many headings with nothing between them may be a table of contents. */
const FEWEST = 3

/** Makes items of headings that stand in a row without text between them and come again further down. */
export function withoutContentsList(elements: Element[]): Element[] {
  const titles = elements.map((element) => (element.kind === 'heading' ? titleOf(element) : ''))
  const last = new Map(titles.map((title, index) => [title, index]))
  const listed = new Set<number>()
  let run: number[] = []
  const close = () => {
    if (run.length >= FEWEST) for (const index of run) listed.add(index)
    run = []
  }
  titles.forEach((title, index) => {
    if (title !== '' && (last.get(title) ?? index) > index) run.push(index)
    else close()
  })
  if (listed.size === 0) return elements
  return elements.map((element, index) => {
    if (!listed.has(index)) return element
    const { level: _, ...rest } = element
    return { ...rest, kind: 'item' }
  })
}

/** Without the dots and the page number behind it. */
function titleOf({ pieces }: Element): string {
  const text = pieces.map((piece) => piece.text).join('')
  return text
    .replace(/(?:\s|\.|·|…){2}\d{1,3}\s*$/, '')
    .replace(/[\s.·…]{1,80}$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

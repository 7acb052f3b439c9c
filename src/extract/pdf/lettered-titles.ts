/** Titles that were set as entries of a list: `• a) Angaben zur Person` in bold, and running text below. */
import { markerOf } from './marker.ts'
import type { Line, Paragraph } from './model.ts'

const BOLD = 600
/** One may be an entry in bold; several are the titles of a document. */
const SERIES = 2
const LONGEST = 120

/** Takes the bullets off such titles, so that their letters or numbers tell. */
export function openTitles(paragraphs: Paragraph[]): void {
  const titles = paragraphs.filter((paragraph, index) => isTitle(paragraph, paragraphs[index + 1]))
  if (titles.length < SERIES) return
  for (const title of titles) {
    title.kind = 'paragraph'
    title.lines = title.lines.map((line, index) =>
      index === 0 ? { ...line, text: line.text.slice(bulletOf(line.text)) } : line,
    )
  }
}

/** Characters of the bullet before a letter or number. */
function bulletOf(text: string): number {
  const bullet = markerOf(text)
  if (bullet?.kind !== 'bullet') return 0
  const mark = markerOf(text.slice(bullet.length))?.kind
  return mark === 'letter' || mark === 'number' ? bullet.length : 0
}

/** Where the names of the fonts do not tell, another font does. */
function isBolder(line: Line, below: Line): boolean {
  if (line.weight === undefined || below.weight === undefined)
    return line.pure && line.font !== below.font
  return line.weight >= BOLD && below.weight < BOLD
}

function isTitle({ kind, lines, plain }: Paragraph, next: Paragraph | undefined): boolean {
  const first = lines[0]
  if (!first || plain || !(kind === 'paragraph' || kind === 'item')) return false
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST || bulletOf(first.text) === 0 || /[.;,]$/.test(lines.at(-1)?.text ?? ''))
    return false
  const below = next?.lines[0]
  return below !== undefined && lines.every((line) => isBolder(line, below))
}

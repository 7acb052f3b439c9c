/** Tables of contents: their entries are neither headings nor list items. */
import { type Paragraph, textOf } from './model.ts'

/** The dots that lead to the number of the page. */
const LEADER = /\.{5}|(?:\.\s){5}|…{3}|(?:…\s){3}/
const PAGE = /^\d{1,3}$/
const TITLE =
  /^(?:inhalt|inhaltsverzeichnis|inhaltsübersicht|übersicht|(?:table of )?contents)\s?:?$/i
/** Fewer entries make no table. */
const ENTRIES = 3

/** Marks the entries of tables with dots or a title, and joins them with the numbers of their pages. */
export function markContents(paragraphs: Paragraph[]): Paragraph[] {
  const done: Paragraph[] = []
  let listing = false
  for (const paragraph of paragraphs) {
    const last = done.at(-1)
    const text = textOf(paragraph)
    if (last?.plain && PAGE.test(text) && isBeside(last, paragraph)) {
      last.lines.push(...paragraph.lines)
      continue
    }
    const isEntry: boolean = LEADER.test(text) || (listing && /\S\s\d{1,3}$/.test(text))
    if (isEntry && paragraph.kind !== 'cell') done.push(entry(paragraph))
    else done.push(paragraph)
    listing = isEntry ? listing : TITLE.test(text)
  }
  return done
}

/** Headings one below the other whose words are headings again further down are entries, too. */
export function dropContents(paragraphs: Paragraph[]): void {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading')
  const last = new Map(headings.map((heading) => [keyOf(heading), heading]))
  let run: Paragraph[] = []
  const close = () => {
    const recurring = run.filter((heading) => last.get(keyOf(heading)) !== heading)
    if (recurring.length >= ENTRIES)
      for (const heading of recurring) Object.assign(heading, entry(heading))
    run = []
  }
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading') run.push(paragraph)
    else if (!PAGE.test(textOf(paragraph))) close()
  }
}

const entry = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  kind: 'paragraph',
  plain: true,
})

/** Without the number of the page. */
const keyOf = (paragraph: Paragraph) =>
  textOf(paragraph)
    .replace(/\d{1,3}$/, '')
    .replace(/[\s.:…]/g, '')
    .toLowerCase()

function isBeside(a: Paragraph, b: Paragraph): boolean {
  const [last, next] = [a.lines.at(-1), b.lines[0]]
  if (!last || !next || last.page !== next.page) return false
  return Math.abs(last.baseline - next.baseline) < 3 && next.left > last.right
}

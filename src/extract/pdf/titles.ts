/** Titles that were cut into two, and names that are none. */
import { type Paragraph, textOf } from './model.ts'
import { staysOpen } from './wrap.ts'

/** In sizes of the font: so far apart lie the lines of one title. */
const CLOSE = 1.7
/** A letterhead is over after so many lines. */
const MOST_LETTERHEAD = 4

/** The second line of a title may be a heading of its own; a title that still breaks off is a sentence. */
export function joinTitles(paragraphs: Paragraph[]): void {
  for (let index = paragraphs.length - 1; index > 0; index--) {
    const [title, rest] = [paragraphs[index - 1], paragraphs[index]]
    if (!title || !rest || !isOneTitle(title, rest)) continue
    title.lines.push(...rest.lines)
    paragraphs.splice(index, 1)
  }
  for (const paragraph of paragraphs)
    if (paragraph.lines[0]?.tag?.kind !== 'heading' && staysOpen(textOf(paragraph)))
      unmark(paragraph)
}

function isOneTitle(title: Paragraph, rest: Paragraph): boolean {
  const [last, first] = [title.lines.at(-1), rest.lines[0]]
  if (title.kind !== 'heading' || rest.kind !== 'heading' || !last || !first) return false
  if (last.page !== first.page || last.font !== first.font) return false
  const gap = first.baseline - last.baseline
  if (gap <= 0 || gap > CLOSE * first.size || Math.abs(last.size - first.size) > 0.6) return false
  return /^\p{Ll}{2}/u.test(first.text) || staysOpen(last.text)
}

const BODY =
  /(?:^|\s)(?:g?GmbH|mbH|AG|KG|UG|OHG|GbR|eG|[eE]\.\s?V\.|e\.\s?K\.|Ltd\.?|Inc\.?|Stiftung|Aktiengesellschaft|Anstalt des öffentlichen Rechts|Körperschaft des öffentlichen Rechts)$/
const ON_PRIVACY = /daten|privacy|information|hinweis|erklärung|verarbeitung|policy|notice/i

/** Whether a text is the name of a body with its legal form. */
export function isNameOfBody(text: string): boolean {
  return text.length <= 70 && BODY.test(text) && !ON_PRIVACY.test(text)
}

/** The name of a body in large print above the title of the document is no section. */
export function dropLetterhead(paragraphs: Paragraph[]): void {
  const top = paragraphs.slice(0, MOST_LETTERHEAD)
  const named = top.findLastIndex((paragraph) => isNameOfBody(textOf(paragraph)))
  const title = paragraphs[named + 1]
  if (named < 0 || title?.kind !== 'heading' || title.lines[0]?.page !== top[0]?.lines[0]?.page)
    return
  // Between the name and the top of the page stand parts of the name, not of the text.
  if (top.slice(0, named).some((paragraph) => textOf(paragraph).length > 70)) return
  for (const paragraph of top.slice(0, named + 1)) {
    if (ON_PRIVACY.test(textOf(paragraph))) continue
    unmark(paragraph)
  }
}

function unmark(paragraph: Paragraph): void {
  if (paragraph.kind !== 'heading') return
  paragraph.kind = 'paragraph'
  delete paragraph.level
}

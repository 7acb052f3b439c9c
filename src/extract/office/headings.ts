/** Which blocks of a DOCX or ODT are headings, those included that no style tells. */
import { isTitle } from '../heading-signs.ts'
import { withLeadIns } from '../html/lead-ins.ts'
import { isBlock, isBold, type OfficeBlock, type OfficeDraft, textOf } from './draft.ts'
import { withoutLabels } from './labels.ts'
import { withLarge } from './large-lines.ts'
import { withLevels } from './levels.ts'
import { withoutNames } from './names.ts'
import { withNotesPlaced } from './notes.ts'
import { closeNumbered, withNumbered } from './numbered-lists.ts'
import { withPlainTitles } from './plain-titles.ts'
import { withPrint } from './print.ts'
import { asTyped } from './typed-lists.ts'

/** Takes the drafts of a document in reading order; typed lists become items, lines that stand out headings with a level. */
export function withHeadings(drafts: OfficeDraft[]): OfficeDraft[] {
  // 1. Blocks as the reader sees them: parted at empty lines, typed lists as lists.
  const listed = withNumbered(drafts.flatMap(atEmptyLines).flatMap(asTyped))
  const blocks = withNotesPlaced(listed)
  // 2. What stands out by its print, except names above an address and what is to be filled in.
  const named = withoutNames(withoutLabels(withTitleApart(withPrint(blocks))))
  const standing = withLeadIns(withLarge(named)) as OfficeDraft[]
  // 3. What reads as a heading in the print of running text.
  const read = withoutLast(withPlainTitles(standing)).map(closeNumbered)
  // 4. The level of each.
  return withLevels(read)
}

/** Two hard breaks part paragraphs, as an empty line does on the page. */
function atEmptyLines(draft: OfficeDraft): OfficeDraft[] {
  if (draft.kind !== 'paragraph' || draft.note) return [draft]
  const parts: OfficeBlock[] = [{ ...draft, spans: [] }]
  let breaks = 0
  for (const span of draft.spans) {
    const isSeen = span.text.trim() !== ''
    if (isSeen && breaks > 1) parts.push({ ...draft, spans: [] })
    if (isSeen) breaks = 0
    if (span.text === '\n') breaks += 1
    parts.at(-1)?.spans.push(span)
  }
  return parts.filter(({ spans }) => textOf(spans) !== '')
}

/** The first paragraph often holds the title and, in smaller print, a line that explains it. */
function withTitleApart(drafts: OfficeDraft[]): OfficeDraft[] {
  const at = drafts.findIndex((draft) => isBlock(draft) && !draft.aside)
  const first = drafts[at]
  if (first?.kind !== 'paragraph' || !first.headable) return drafts
  const end = first.spans.findIndex(({ text }) => text === '\n')
  const [title, rest] = [first.spans.slice(0, end), first.spans.slice(end + 1)]
  if (end < 1 || !isBold(title) || isBold(rest) || !isTitle(textOf(title))) return drafts
  const heading: OfficeBlock = { ...first, kind: 'heading', spans: title, headable: false }
  return [...drafts.slice(0, at), heading, { ...first, spans: rest }, ...drafts.slice(at + 1)]
}

/** Bold lines behind the last text, such as a greeting, head nothing. */
function withoutLast(drafts: OfficeDraft[]): OfficeDraft[] {
  const last = drafts.findLastIndex(
    (draft) => isBlock(draft) && draft.kind !== 'heading' && !draft.aside,
  )
  return drafts.map((draft, index) => {
    const isLoose = draft.kind === 'heading' && index > last && draft.level === undefined
    return isLoose ? { ...draft, kind: 'paragraph' } : draft
  })
}

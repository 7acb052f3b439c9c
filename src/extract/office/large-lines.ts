import { isNumberedHeading } from '../heading-signs.ts'
import type { OfficeBlock, OfficeDraft } from './draft.ts'
import { textOf } from './draft.ts'
import { isContact } from './names.ts'

const LONGEST = 160
/** So many lines of one print with nothing between them are the front of a brochure, a form, or an address. */
const RUN = 3

/** Makes headings of lines in much larger print than running text, unless many follow one another. */
export function withLarge(drafts: OfficeDraft[]): OfficeDraft[] {
  const isLarge = drafts.map(isLargeLine)
  const runs = drafts.map(() => 1)
  const joins = (index: number) =>
    isLarge[index - 1] && isLarge[index] && printOf(drafts[index - 1]) === printOf(drafts[index])
  for (let index = 1; index < drafts.length; index += 1)
    if (joins(index)) runs[index] = (runs[index - 1] ?? 0) + 1
  // Each line of a run learns how long the run is in the end.
  for (let index = drafts.length - 1; index > 0; index -= 1)
    if (joins(index)) runs[index - 1] = runs[index] ?? 0
  return drafts.map((draft, index) => {
    if (draft.kind === 'remark' || !isLarge[index]) return draft
    const isRun = (runs[index] ?? 0) >= RUN && !isNumberedHeading(textOf(draft.spans))
    return { ...draft, kind: isRun ? 'paragraph' : 'heading', headable: false }
  })
}

function printOf(draft: OfficeDraft | undefined): string | undefined {
  return (draft as OfficeBlock | undefined)?.print?.style
}

function isLargeLine(draft: OfficeDraft): boolean {
  if (draft.kind !== 'paragraph' || !draft.headable || !draft.print?.isLarge) return false
  const text = textOf(draft.spans)
  if (text.length > LONGEST || !/\p{L}{3}/u.test(text)) return false
  return !/[.,;]$/.test(text) && !isContact(text)
}

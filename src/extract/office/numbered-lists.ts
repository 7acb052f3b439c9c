/** Whether a number before a paragraph counts items or chapters. */
import { isBlock, type OfficeBlock, type OfficeDraft, textOf } from './draft.ts'

const LETTERED = /^(?:\(?[a-z]\)|\(?\d{1,2}\)|\(?[ivx]{1,4}\))\s/
const COMPOUND = /\d\.\d/

/**
 * Numbered paragraphs with a neighbour numbered in the same way are items. One that stands alone may begin a chapter,
 * as may one numbered `1.1`: programs number lines by making lists of them. Both are opened as paragraphs.
 */
export function withNumbered(drafts: OfficeDraft[]): OfficeDraft[] {
  const blocks = drafts.filter(isBlock).filter(({ note }) => !note)
  const keys = blocks.map(keyOf)
  const items = new Set(
    blocks.filter((_, index) => {
      const key = keys[index]
      return key !== undefined && (key === keys[index - 1] || key === keys[index + 1])
    }),
  )
  return drafts.map((draft) => {
    if (!isBlock(draft) || draft.note) return draft
    if (items.has(draft)) return { ...draft, kind: 'item', headable: false }
    const isOpened = draft.kind === 'item' && draft.mark !== undefined
    return isOpened ? { ...draft, kind: 'paragraph', headable: !draft.aside } : draft
  })
}

/** Numbered paragraphs that became no headings are items again. */
export function closeNumbered(draft: OfficeDraft): OfficeDraft {
  return draft.kind === 'paragraph' && draft.mark !== undefined ? { ...draft, kind: 'item' } : draft
}

/** The list of a block, told by the kind of its number. */
function keyOf({ kind, mark, spans }: OfficeBlock): string | undefined {
  if (kind === 'item' && mark !== undefined && !COMPOUND.test(mark))
    return mark
      .replace(/\d+/g, '1')
      .replace(/[a-z]+/g, 'a')
      .replace(/[A-Z]+/g, 'A')
  return kind === 'paragraph' && LETTERED.test(textOf(spans)) ? 'lettered' : undefined
}

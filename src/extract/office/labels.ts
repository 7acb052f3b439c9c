import { holdsBlank, isBlank } from '../heading-signs.ts'
import { isBlock, type OfficeDraft, textOf } from './draft.ts'

/** The name of what is to be filled in is no heading, however it is printed. */
export function withoutLabels(drafts: OfficeDraft[]): OfficeDraft[] {
  const blocks = drafts.filter(isBlock)
  const labels = new Set<OfficeDraft>(
    blocks.filter(({ spans }, index) => {
      const next = blocks[index + 1]
      return holdsBlank(textOf(spans)) || (next && isBlank(textOf(next.spans)))
    }),
  )
  return drafts.map((draft) =>
    isBlock(draft) && labels.has(draft) ? { ...draft, headable: false } : draft,
  )
}

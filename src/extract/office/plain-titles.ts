import { inferHeadings } from '../infer-headings.ts'
import { isBlock, type OfficeBlock, type OfficeDraft } from './draft.ts'
import { toElement } from './to-elements.ts'

/** Headings in the print of running text; what stands in a frame announces nothing by its shortness alone. */
export function withPlainTitles(drafts: OfficeDraft[]): OfficeDraft[] {
  const blocks = drafts.filter(isBlock)
  const closed = new Set(blocks.flatMap((block, index) => (isClosed(block) ? [index] : [])))
  const elements = inferHeadings(blocks.map(toElement), true, closed)
  const found = new Map(blocks.map((block, index) => [block, elements[index]]))
  return drafts.map((draft): OfficeDraft => {
    if (!isBlock(draft)) return draft
    const { kind, level } = found.get(draft) ?? draft
    if (kind === draft.kind) return draft
    const isTitle = kind === 'heading' && level === 1
    return { ...draft, kind, headable: false, ...(isTitle && { isTitle }) }
  })
}

function isClosed({ framed, aside, note, headable }: OfficeBlock): boolean {
  return framed === true || aside === true || note === true || !headable
}

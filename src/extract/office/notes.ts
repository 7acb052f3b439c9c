import { isBlock, type OfficeBlock, type OfficeDraft } from './draft.ts'

/** Notes stand behind the paragraph that refers to them; those of a list or table behind the whole, so that it stays one. */
export function withNotesPlaced(drafts: OfficeDraft[]): OfficeDraft[] {
  const texts = drafts.map((draft) => (isBlock(draft) && !draft.note ? draft : undefined))
  const next = nextOf(texts)
  const placed: OfficeDraft[] = []
  const held: OfficeDraft[] = []
  let before: OfficeBlock | undefined
  for (const [index, draft] of drafts.entries()) {
    const text = texts[index]
    const isNote = isBlock(draft) && !text
    const isWithin = isNote && (held.length > 0 || goesOn(before, next[index]))
    if (text && !goesOn(before, text)) placed.push(...held.splice(0))
    ;(isWithin ? held : placed).push(draft)
    before = text ?? before
  }
  return [...placed, ...held]
}

/** For each place the next text behind it. */
function nextOf(texts: (OfficeBlock | undefined)[]): (OfficeBlock | undefined)[] {
  const next = texts.map((): OfficeBlock | undefined => undefined)
  for (let index = texts.length - 2; index >= 0; index -= 1)
    next[index] = texts[index + 1] ?? next[index + 1]
  return next
}

function goesOn(before: OfficeBlock | undefined, block: OfficeBlock | undefined): boolean {
  return before !== undefined && before.kind === block?.kind && /^(?:item|cell)$/.test(before.kind)
}

import { describe, expect, it } from 'vitest'
import type { OfficeDraft } from '../../../src/extract/office/draft.ts'
import { withNotesPlaced } from '../../../src/extract/office/notes.ts'

const KINDS = { p: 'paragraph', i: 'item', c: 'cell', h: 'heading', n: 'paragraph' } as const

/** Blocks by the first letter of their name; `n` for notes. */
function draft(name: string): OfficeDraft {
  const span = { text: name, bold: false, heavy: false, underlined: false, size: 12 }
  const kind = KINDS[name[0] as keyof typeof KINDS]
  const isNote = name.startsWith('n')
  return { kind, spans: [span], folds: 0, headable: false, ...(isNote && { note: true }) }
}

function nameOf(block: OfficeDraft): string {
  return block.kind === 'remark' ? '' : (block.spans[0]?.text ?? '')
}

describe('withNotesPlaced', () => {
  it.each([
    ['p1 n1 p2', 'p1 n1 p2'],
    ['p1 n1 i1 i2', 'p1 n1 i1 i2'],
    ['i1 n1 i2 n2 p1', 'i1 i2 n1 n2 p1'],
    ['i1 n1 i2', 'i1 i2 n1'],
    ['i1 n1 h1 i2', 'i1 n1 h1 i2'],
    ['c1 n1 c2 c3 p1 n2', 'c1 c2 c3 n1 p1 n2'],
  ])('makes %s to %s', (names, placed) => {
    const drafts = withNotesPlaced(names.split(' ').map(draft))
    expect(drafts.map(nameOf).join(' ')).toBe(placed)
  })
})

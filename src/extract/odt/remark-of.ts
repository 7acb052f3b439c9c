import type { Remark } from '../../document/compose.ts'
import type { RemarkDraft } from '../html/draft.ts'

export function remarkOf(remark: Omit<Remark, 'before'>): RemarkDraft {
  return { kind: 'remark', remark: { ...remark, text: remark.text.trim() } }
}

import type { LinePlace } from '../../document/notice.ts'
import type { RemarkDraft } from '../html/draft.ts'
import { childOf, childrenOf, type XmlElement } from '../zip/xml.ts'
import { plainText } from './plain-text.ts'
import { remarkOf } from './remark-of.ts'

/** Changes begin within each other seldom, and more of them only in a file that was made to do harm. */
const MOST_OPEN = 20

/** The changes that were tracked and not yet accepted. */
export class Changes {
  private readonly insertions = new Set<string>()
  private readonly deletions = new Map<string, string>()
  private readonly open = new Map<string, { draft: RemarkDraft; place: LinePlace }>()

  constructor(text: XmlElement | undefined) {
    for (const region of childrenOf(childOf(text, 'text:tracked-changes'), 'text:changed-region')) {
      const id = region.attributes['xml:id'] ?? region.attributes['text:id'] ?? ''
      const deleted = childOf(region, 'text:deletion')
      if (deleted) this.deletions.set(id, plainText(deleted))
      else if (childOf(region, 'text:insertion')) this.insertions.add(id)
    }
  }

  /** What was deleted where this mark stands. */
  deletion(mark: XmlElement, place: LinePlace): RemarkDraft | undefined {
    const text = this.deletions.get(mark.attributes['text:change-id'] ?? '')
    return text === undefined ? undefined : remarkOf({ kind: 'deletion', text, place })
  }

  /** The remark of an insertion that begins here; its text comes as it is read. */
  start(mark: XmlElement, place: LinePlace): RemarkDraft | undefined {
    const id = mark.attributes['text:change-id'] ?? ''
    if (!this.insertions.has(id) || this.open.size >= MOST_OPEN) return undefined
    const draft = remarkOf({ kind: 'insertion', text: '', place })
    this.open.set(id, { draft, place })
    return draft
  }

  end(mark: XmlElement): void {
    this.open.delete(mark.attributes['text:change-id'] ?? '')
  }

  /** Tells the open insertions that a new paragraph begins. */
  paragraph(): void {
    for (const { draft } of this.open.values()) draft.remark.text += '\n'
  }

  /** Tells the open insertions of a text that was read. */
  tell(text: string, at: LinePlace): void {
    for (const { draft, place } of this.open.values()) {
      draft.remark.text += text
      draft.remark.place = { ...place, endLine: at.endLine, endColumn: at.endColumn }
    }
  }
}

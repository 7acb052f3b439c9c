import { createHash } from 'node:crypto'
import type { SectionPath } from '../document/notice.ts'

/** What makes a finding the same finding in another version of the document. */
export interface Identity {
  rule: string
  case: string
  /** The section that holds the words; of an absence, the sections searched. */
  sections: SectionPath[]
  quote: string
  /** Tells equal findings of one document apart: 0 for the first. */
  ordinal: number
}

/**
 * A name for a finding that survives moved lines and re-exported files: made of rule, case, section path without
 * numbering, normalized quote and ordinal; never of a file path or a position.
 */
export function fingerprint(identity: Identity): string {
  const parts = [
    identity.rule,
    identity.case,
    identity.sections.map((path) => path.map(plain).join(' > ')).join(' | '),
    plain(identity.quote),
    String(identity.ordinal),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

function plain(text: string): string {
  return text
    .replace(/^(?:§ ?)?(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[IVX]{1,6}\.|[A-Za-z][.)])\s/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

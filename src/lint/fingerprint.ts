import { hash } from 'node:crypto'
import type { SectionPath } from '../document/notice.ts'

/** What makes a finding the same finding in another version of the document. */
export interface Identity {
  rule: string
  case: string
  /** The section that holds the words; of an absence, the sections searched. */
  sections: SectionPath[]
  quote: string
}

/**
 * Names for the findings of one document that survive moved lines and re-exported files: made of rule, case, section
 * heading without numbering, normalized quote and an ordinal, which tells equal findings apart (0 for the first); never
 * of a file path or a position.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()
  readonly #headings = new Map<SectionPath, string>()

  of(identity: Identity): string {
    const key = [
      identity.rule,
      identity.case,
      identity.sections.map((path) => this.#heading(path)).join(' | '),
      plain(identity.quote),
    ].join('\n')
    const ordinal = this.#seen.get(key) ?? 0
    this.#seen.set(key, ordinal + 1)
    return hash('sha256', `${key}\n${ordinal}`).slice(0, 32)
  }

  /** The innermost heading: those above it change when a title is added, or is recognized in another export. */
  #heading(path: SectionPath): string {
    // Many findings stand in, or searched, the same sections.
    const known = this.#headings.get(path)
    if (known !== undefined) return known
    const heading = plain(path.at(-1) ?? '')
    this.#headings.set(path, heading)
    return heading
  }
}

/** A text without numbering, case and punctuation. */
export function plain(text: string): string {
  if (text === '') return ''
  return text
    .replace(/^(?:§ ?)?(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[IVX]{1,6}\.|[A-Za-z][.)])\s/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Names that stand on a line of their own above an address: of persons, and of bodies that show no kind. */
import type { Passage } from '../../document/notice.ts'
import type { Reading } from '../reading.ts'

export interface NameLine extends Passage {
  name: string
  kind: 'person' | 'head' | 'name' | 'single'
}

const LABEL =
  /^(?:name|firma|anschrift|name und anschrift|verantwortlicher?|inhaber(?:in)?|betreiber(?:in)?|anbieter(?:in)?|vertreten durch|kontakt|adresse|person)\s?:\s?/i
const WORD =
  /^(?:\p{Ll}{1,3}\p{Lu}[\p{L}\d-]*|[\p{Lu}\d][\p{L}\d.'’&+/-]*|von|van|de|der|zu|und|&|am|im|für|des|\/|[–-]|\d{1,4}|(?:med|dent|vet|rer|nat|phil|jur|iur|oec|pol|theol|habil)\.)$/u
const PERSON_WORD = /^(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|von|van|de|zu)$/u
const DOMAIN = /\.(?:de|com|org|net|eu|at|ch|info|io|app|dev)\b/i
const CONTACT_LABEL =
  /^(?:e-?mail|mail|tel|telefon|phone|fax|telefax|mobil|adresse|anschrift|address|web|website|internet|kontakt|contact)\b/i
const LONGEST = 90
const MOST_WORDS = 10

/**
 * The name on a line: what stands up to a comma or a bracket, without its label. A line that is a sentence, a contact,
 * or holds the words of a role is none.
 */
export function nameOnLine(reading: Reading, line: Passage): NameLine | undefined {
  const text = reading.text(line)
  const label = LABEL.exec(text)?.[0].length ?? 0
  const rest = text.slice(label)
  const cut = /^[^,;(|:@\n]{2,}/.exec(rest)?.[0].trimEnd() ?? ''
  const start = line.start + label
  const at = { start, end: start + cut.length }
  if (cut.length < 2 || cut.length > LONGEST || /@|^www|[!?]$/.test(cut)) return undefined
  if (
    reading.has(
      at,
      'controller.heading',
      'dpo.officer',
      'dpo.commissioner',
      'notice.title',
      'notice.imprint',
    )
  )
    return undefined
  const words = cut.replace(/["„“”»«*]/g, '').split(/\s+/)
  if (words.length > MOST_WORDS || !/^[\p{Lu}\d„"“»*]|^[a-z]+[A-Z]|^[a-z0-9-]+\.[a-z]+$/u.test(cut))
    return undefined
  if (reading.has(at, 'controller.head')) return { ...at, name: cut, kind: 'head' }
  if (/\d{1,3} ?[a-z]?$/.test(cut) || CONTACT_LABEL.test(cut)) return undefined
  if (words.length === 1) return { ...at, name: cut, kind: 'single' }
  if (DOMAIN.test(cut) && words.length < 3) return { ...at, name: cut, kind: 'single' }
  if (!words.every((word) => WORD.test(word)) || capitals(words) * 2 < words.length)
    return undefined
  const titled = reading.has(at, 'body.person')
  const person = words.filter((word) => PERSON_WORD.test(word)).length === words.length
  if (titled || (person && words.length <= 4)) return { ...at, name: cut, kind: 'person' }
  return { ...at, name: cut, kind: 'name' }
}

function capitals(words: string[]): number {
  return words.filter((word) => /^["„“»(]?[\p{Lu}\d]/u.test(word)).length
}

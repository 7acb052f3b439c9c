import { overlapsAny } from '../../document/spans.ts'
import type { Found } from '../fact.ts'
import type { Contact } from '../facts.ts'

/** A label with its number; the number may be as short as the 115. */
const LABELLED =
  /(?<![\p{L}\d])(telefon|telefonnummer|telefonisch|tel|fon|phone|telephone|mobil|mobile|handy|telefax|fax|faxnummer|rufnummer|hotline|sms|call)[^\p{L}\d+(\n]{0,4}(?: unter:? | number:? |:)? ?(\+?\(?\d[\d ()/.–\u2011-]{1,24})/giu
/** A number that stands alone must look like one: an international or a trunk prefix, and enough digits. */
const PLAIN = /(?<![\w/.,-])(?:\+\d|\(0\d|0\d)[\d ()/–\u2011-]{6,22}\d/g

/** All telephone and fax numbers of a text. */
export function phonesIn(text: string): Found<Contact>[] {
  const found: Found<Contact>[] = []
  for (const match of text.matchAll(LABELLED)) {
    const digits = match[2]?.replace(/[ (./–-]{1,4}$/, '') ?? ''
    if (count(digits) < 3) continue
    const kind = /fax/i.test(match[1] ?? '') ? 'fax' : 'phone'
    const end = match.index + match[0].length - ((match[2]?.length ?? 0) - digits.length)
    found.push(contact(kind, digits, { start: match.index, end }))
  }
  const labelled = found.map(({ at }) => at)
  for (const { index, 0: words } of text.matchAll(PLAIN)) {
    const taken = overlapsAny(labelled, { start: index, end: index + 1 })
    if (!taken && count(words) >= 7)
      found.push(contact('phone', words, { start: index, end: index + words.length }))
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

function count(digits: string): number {
  return digits.replace(/\D/g, '').length
}

function contact(kind: Contact['kind'], text: string, at: Found<Contact>['at']): Found<Contact> {
  return { value: { kind, text }, at, confidence: 'high' }
}

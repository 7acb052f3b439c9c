import type { Passage } from '../../document/notice.ts'
import { covered, firstFrom, overlapsAny } from '../../document/spans.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Contact } from '../facts.ts'
import { addressesIn } from './addresses.ts'
import { emailsIn } from './emails.ts'
import { phonesIn } from './phones.ts'

const WEB = /(?<![@\w])(?:https?:\/\/|www\.)[^\s<>()"„“”,;]{3,200}/g

/**
 * Every way to reach somebody that the notice gives: postal address, e-mail, telephone, fax, web address.
 * A placeholder gives none. Whose they are is told in `controller/owners.ts`.
 */
export const contacts: Detector<'contacts'> = (reading, { placeholders }) => {
  const found: Found<Contact>[] = []
  const open = covered(placeholders.found.map(({ at }) => at))
  for (const block of reading.blocks) {
    for (const { value, at, confidence } of contactsIn(reading.text(block)))
      found.push({ value, at: shift(at, block.start), confidence })
  }
  const filled = found.filter(({ at }) => !overlapsAny(open, at))
  return fact(filled.length > 0 ? 'yes' : 'no', filled)
}

function contactsIn(text: string): Found<Contact>[] {
  const web = [...text.matchAll(WEB)].map(({ index, 0: words }): Found<Contact> => {
    const at = { start: index, end: index + words.length }
    return { value: { kind: 'web', text: words }, at, confidence: 'high' }
  })
  const pages = web.map(({ at }) => at)
  const inWeb = ({ start, end }: Passage) =>
    (pages[firstFrom(pages, start + 1) - 1]?.end ?? -1) >= end
  const others = [...addressesIn(text), ...emailsIn(text), ...phonesIn(text)]
  return [...others.filter(({ at }) => !inWeb(at)), ...web].sort((a, b) => a.at.start - b.at.start)
}

function shift(at: Passage, by: number): Passage {
  return { start: at.start + by, end: at.end + by }
}

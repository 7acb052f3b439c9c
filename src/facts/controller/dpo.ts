import type { Level, Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact, type NearMiss } from '../fact.ts'
import type { Contact, Facts, Officer } from '../facts.ts'
import { nameOnLine } from '../grammar/name-lines.ts'
import type { Reading, Sentence } from '../reading.ts'
import { rowLabelOf } from '../row-label.ts'
import { isForeignProvider, isProvider, trim } from './candidate.ts'
import { ownerOf, roleMarks } from './owners.ts'
import { standingOf } from './standing.ts'

const REACHES: ReadonlySet<Contact['kind']> = new Set(['address', 'email', 'phone', 'fax'])
const PRIVACY_MAILBOX =
  /^[\w.-]{0,40}(?:datenschutz|privacy|dataprotection|data-protection|dsgvo|gdpr)/i
const AROUND = 160
/** How far behind the office the body stands whose officer it is ("… der Beispiel GmbH"). */
const WHOSE = 48

/**
 * How the data protection officer is reached (Art. 13(1)(b)): yes with any way to the officer, in part with a name or
 * a mention alone, a pointer, or a privacy mailbox that is nobody's. `none` is found where the text says there is none.
 */
export const dpo: Detector<'dpo'> = (reading, facts) => {
  const none = sentences(reading, 'dpo.none').map((at) => officer('none', reading, at))
  const searched = reading.sectionsAbout('dpo.heading').map(({ path }) => path)
  const contacts = officersContacts(reading, facts)
  const own = contacts
    .filter(({ foreign }) => !foreign)
    .map(({ found }) => found)
    .filter(({ at }) => !standsWith(reading, at, none))
  const direct = own.filter(({ value }) => REACHES.has(value.kind))
  const above = asAbove(reading, facts)
  if (direct.length + above.length > 0)
    return fact<Contact | Officer>('yes', [...ranked(direct), ...above], searched)
  if (none.length > 0) return fact('no', none, searched)
  const partly: Found<Contact | Officer>[] = [
    ...own,
    ...mentions(reading),
    ...mailboxes(reading, facts),
  ]
  const miss = nearMiss(reading, contacts)
  return fact(partly.length > 0 ? 'partial' : 'no', partly.slice(0, 4), searched, miss)
}

/** A contact in the section that says there is no officer is somebody else's, whatever its heading says. */
function standsWith(reading: Reading, contact: Passage, none: readonly Found<Officer>[]): boolean {
  const section = reading.sectionAt(contact.start)
  return none.some(({ at }) => reading.sectionAt(at.start) === section)
}

interface OfficersContact {
  found: Found<Contact>
  foreign: boolean
}

function officersContacts(reading: Reading, { contacts, controller }: Facts): OfficersContact[] {
  const standing = standingOf(controller)
  return contacts.found
    .filter((contact) => ownerOf(reading, contact, standing) === 'dpo')
    .map((found) => ({
      found,
      foreign: isForeign(reading, found.at, controller.found[0]?.value.name ?? ''),
    }))
}

/** The officer of a provider: its name stands beside the contact, or the section is about providers. */
function isForeign(reading: Reading, at: Passage, controllerName: string): boolean {
  if (isProvider(controllerName)) return false
  const block = reading.blockAt(at.start)
  if (!block) return false
  const around = { start: Math.max(block.start, at.start - AROUND), end: at.end }
  const heading = block.section.heading
  const announced = [heading, rowLabelOf(reading, block)].some(
    (over) => over !== undefined && reading.has(over, 'dpo.officer'),
  )
  const foreign = announced ? isForeignProvider : isProvider
  if (foreign(reading.text(around)) || reading.has(around, 'dpo.foreign')) return true
  if (!heading || reading.has(heading, 'dpo.officer')) return false
  return (
    isProvider(reading.text(heading)) ||
    roleMarks(reading, heading).some(({ owner }) => owner === 'other')
  )
}

/** "… an die oben genannte Anschrift, z. Hd. des Datenschutzbeauftragten": good where such an address is given. */
function asAbove(reading: Reading, { contacts }: Facts): Found<Officer>[] {
  const address = contacts.found.some(({ value }) => value.kind === 'address')
  if (!address) return []
  return sentences(reading, 'dpo.officer')
    .filter((sentence) => reading.has(sentence, 'controller.above') && isOwn(reading, sentence))
    .map((at) => officer('as-above', reading, at))
}

/** The officer is named, or the reader is sent to the officer, without a way to get there. */
function mentions(reading: Reading): Found<Officer>[] {
  const said = sentences(reading, 'dpo.officer').filter(
    (sentence) =>
      isOwn(reading, sentence) &&
      reading.has(sentence, 'controller.reach', 'notice.imprint', 'controller.we', 'body.person'),
  )
  const pointers = said.filter((sentence) => reading.has(sentence, 'notice.imprint'))
  const found = said.map((at) => officer(pointers.includes(at) ? 'pointer' : 'named', reading, at))
  return [...found, ...underHeading(reading)]
}

/** A heading that announces the officer, with a name or a sentence below it. */
function underHeading(reading: Reading): Found<Officer>[] {
  return reading.sections.flatMap(({ heading, blocks }) => {
    const first = blocks[0]?.sentences[0]
    if (!heading || !first || !reading.has(heading, 'dpo.officer')) return []
    if (reading.has(heading, 'dpo.commissioner') && !nameOnLine(reading, first)) return []
    return [officer('named', reading, first)]
  })
}

/** A privacy mailbox that no words give to the controller, or a contact for data protection under another title. */
function mailboxes(reading: Reading, { contacts, controller }: Facts): Found<Officer>[] {
  const standing = standingOf(controller)
  const emails = contacts.found.filter((contact) => {
    if (contact.value.kind !== 'email') return false
    const owner = ownerOf(reading, contact, standing)
    return owner === 'unknown' && PRIVACY_MAILBOX.test(contact.value.text)
  })
  const titled = sentences(reading, 'dpo.privacyMailbox').filter(
    (at) => !isProvider(reading.text(at)) && !isController(reading, at),
  )
  return [...emails.map(({ at }) => reading.sentenceAt(at.start) ?? at), ...titled].map((at) =>
    officer('mailbox', reading, at),
  )
}

/** "The provider of the app, and whom to ask about data protection: …" */
function isController(reading: Reading, sentence: Passage): boolean {
  return roleMarks(reading, sentence).some(({ owner }) => owner === 'controller')
}

function sentences(
  reading: Reading,
  cue: 'dpo.officer' | 'dpo.none' | 'dpo.privacyMailbox',
): Sentence[] {
  return reading.sentences.filter(
    (sentence) => sentence.block.kind !== 'heading' && reading.has(sentence, cue),
  )
}

/** Whether an officer of the body itself is meant, and not the Land's, a provider's, or the word alone. */
function isOwn(reading: Reading, sentence: Sentence): boolean {
  return roleMarks(reading, sentence)
    .filter(({ owner }) => owner === 'dpo')
    .some(({ end }) => {
      const behind = { start: end, end: Math.min(sentence.end, end + WHOSE) }
      return !reading.has(behind, 'dpo.foreign') && !isProvider(reading.text(behind))
    })
}

function officer(kind: Officer['kind'], reading: Reading, at: Passage): Found<Officer> {
  const confidence: Level = kind === 'none' || kind === 'as-above' ? 'high' : 'medium'
  const passage = trim(at, { start: at.start, end: at.start })
  return { value: { kind, text: reading.text(passage) }, at: passage, confidence }
}

function ranked(found: Found<Contact>[]): Found<Contact>[] {
  const order = { email: 0, address: 1, phone: 2, fax: 3, web: 4 }
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => order[a.value.kind] - order[b.value.kind])
    .filter(({ value }) => !seen.has(value.kind) && seen.add(value.kind))
}

function nearMiss(reading: Reading, contacts: OfficersContact[]): NearMiss | undefined {
  const foreign = contacts.find((contact) => contact.foreign)
  if (foreign) return { at: foreign.found.at, lacks: 'own-officer' }
  const officer = reading.hits('dpo.officer').find((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    const marks = sentence ? roleMarks(reading, sentence) : []
    return marks.some(({ owner, start }) => owner === 'dpo' && start === hit.start)
  })
  const sentence = officer && reading.sentenceAt(officer.start)
  return sentence && { at: trim(sentence, officer), lacks: 'officer-contact' }
}

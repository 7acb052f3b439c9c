import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact } from '../fact.ts'
import type { Contact, Facts } from '../facts.ts'
import type { ReadBlock, Reading, Sentence } from '../reading.ts'
import { trim } from './candidate.ts'
import { ownerOf } from './owners.ts'
import { namesController, standingOf } from './standing.ts'

const DIRECT: ReadonlySet<Contact['kind']> = new Set(['address', 'email', 'phone'])
const HEAD_BLOCKS = 8
const TAIL_BLOCKS = 3

/**
 * How the controller is reached (Art. 13(1)(a)): yes with a postal address, an e-mail or a telephone number of its own;
 * in part with a web address or fax alone, a pointer to the imprint, or only through the officer at its address.
 */
export const controllerContact: Detector<'controllerContact'> = (reading, facts) => {
  const owned = ownContacts(reading, facts)
  const direct = owned.filter(({ value }) => DIRECT.has(value.kind))
  const searched = reading
    .sectionsAbout('controller.heading', 'notice.imprint')
    .map(({ path }) => path)
  if (direct.length > 0) return fact('yes', ranked(direct), searched)
  const partly = [...owned, ...throughOfficer(reading, facts), ...pointers(reading)]
  return fact(
    partly.length > 0 ? 'partial' : 'no',
    ranked(partly),
    searched,
    nearMiss(reading, facts.contacts),
  )
}

/** Contacts that are the controller's by the words beside them, else by asking the reader to write or call. */
function ownContacts(reading: Reading, { contacts, controller }: Facts): Found<Contact>[] {
  const standing = standingOf(controller)
  return contacts.found.flatMap((contact): Found<Contact>[] => {
    const owner = ownerOf(reading, contact, standing)
    if (owner === 'controller') return isWebOfAnother(reading, contact, controller) ? [] : [contact]
    if (owner !== 'unknown' || contact.value.kind === 'web' || !isOffered(reading, contact))
      return []
    return [{ ...contact, confidence: 'medium' }]
  })
}

/** A web address is a contact only beside the controller's name; elsewhere it is a link to something else. */
function isWebOfAnother(
  reading: Reading,
  { value, at }: Found<Contact>,
  controller: Facts['controller'],
): boolean {
  if (value.kind !== 'web') return false
  const block = reading.blockAt(at.start)
  return !controller.found.some(
    (found) => found.value.name !== '' && reading.blockAt(found.at.start) === block,
  )
}

function isOffered(reading: Reading, { at }: Found<Contact>): boolean {
  const block = reading.blockAt(at.start)
  const sentence = reading.sentenceAt(at.start)
  if (!block || !sentence) return false
  if (block.index < HEAD_BLOCKS || block.index >= reading.blocks.length - TAIL_BLOCKS) return true
  const lead = leadSentence(reading, block)
  const heading = block.section.heading
  return (
    reading.has(sentence, 'controller.reach', 'controller.we') ||
    (lead !== undefined && reading.has(lead, 'controller.reach')) ||
    (heading !== undefined && reading.has(heading, 'controller.reach', 'notice.imprint'))
  )
}

function leadSentence(reading: Reading, block: ReadBlock): Sentence | undefined {
  const before = reading.blocks[block.index - 1]
  return before?.kind === 'heading' ? undefined : before?.sentences.at(-1)
}

/** The officer's address that names the controller: mail to it reaches the body. */
function throughOfficer(reading: Reading, { contacts, controller }: Facts): Found<Contact>[] {
  const standing = standingOf(controller)
  const named = namesController(reading, standing)
  return contacts.found.filter((contact) => {
    const block = reading.blockAt(contact.at.start)
    if (contact.value.kind !== 'address' || !block || ownerOf(reading, contact, standing) !== 'dpo')
      return false
    return named(block)
  })
}

function pointers(reading: Reading): Found<Contact>[] {
  return reading.sentences
    .filter(({ block }) => block.kind !== 'heading')
    .filter((sentence) => reading.has(sentence, 'notice.imprint'))
    .filter(
      (sentence) =>
        reading.has(sentence, 'controller.reach', 'controller.role', 'controller.we') ||
        /adresse|anschrift|address/i.test(reading.text(sentence)),
    )
    .slice(0, 2)
    .map((at) => ({ value: { kind: 'web', text: '' }, at, confidence: 'medium' }))
}

/** One find a kind, the one that reaches the controller best first. */
function ranked(found: Found<Contact>[]): Found<Contact>[] {
  const order = { address: 0, email: 1, phone: 2, web: 3, fax: 4 }
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => order[a.value.kind] - order[b.value.kind])
    .filter(({ value }) => !seen.has(value.kind) && seen.add(value.kind))
    .map((contact) => ({ ...contact, at: trim(contact.at, contact.at) }))
}

function nearMiss(reading: Reading, contacts: Fact<Contact>) {
  const nearest = contacts.found.find(({ value }) => DIRECT.has(value.kind))
  const sentence = nearest && reading.sentenceAt(nearest.at.start)
  return sentence && { at: trim(sentence, nearest.at), lacks: 'own-contact' }
}

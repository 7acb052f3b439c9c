/** Who receives the data, processors included, or that nobody does. */

import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact, type NearMiss } from '../fact.ts'
import type { Recipient } from '../facts.ts'
import type { Reading, ReadSection, Sentence } from '../reading.ts'
import { denialOf } from './denial.ts'
import { entitiesIn } from './entities.ts'
import { hasIn } from './has-in.ts'
import { isAway, isPassing, isSending } from './passing.ts'
import { quoteOf } from './quote.ts'
import { isLeadOfContractors, isObtaining, type Look, receiverOf } from './receiver.ts'
import { hasHeadBefore } from './table-head.ts'

/** Words of an entry or an answer that names recipients and says no more. */
const SHORT = 20
const SHORT_LEAD = 12

export const recipients: Detector<'recipients'> = (reading, facts) => {
  const found = reading.sentences.flatMap((sentence): Found<Recipient>[] => {
    if (isNoStatement(reading, sentence) || isElsewhere(reading, sentence)) return []
    const at = look(reading, sentence)
    const value = denialOf(reading, sentence, at.asked) ?? receiverOf(at, facts)
    if (!value) return []
    if (value.kind !== 'none' && at.has('service.engage')) value.engaged = true
    return [{ value, at: quoteOf(reading, sentence), confidence: confidenceOf(at, value) }]
  })
  const sections = reading
    .sectionsAbout('recipient.heading')
    .filter(
      (section) =>
        section.blocks.length > 0 &&
        !(section.heading && isOfOthers(reading, section.heading)) &&
        !isUnderRights(reading, section.parent),
    )
  const said = decide(found, sections)
  const near = said === 'partial' ? fallsShort(found, sections) : undefined
  const searched = sections.map(({ path }) => path)
  return fact(said, said === 'yes' ? found.map(weighed) : found, searched, near)
}

/** Beside an answer, what is none proves nothing. */
function weighed(one: Found<Recipient>): Found<Recipient> {
  return isAnswer(one.value) ? one : { ...one, confidence: 'low' }
}

function decide(
  found: readonly Found<Recipient>[],
  sections: readonly ReadSection[],
): Fact<Recipient>['stated'] {
  if (denialOverruled(found)) return 'partial'
  if (found.some(({ value }) => isAnswer(value))) return 'yes'
  return found.length > 0 || sections.length > 0 ? 'partial' : 'no'
}

/** Who it is, by name or kind, or that it is nobody. */
function isAnswer({ kind, limited }: Recipient): boolean {
  return !limited && kind !== 'vague' && kind !== 'processor'
}

/** The statement that nobody receives the data, beside a service or processor; a company told in full is an answer. */
function denialOverruled(found: readonly Found<Recipient>[]): Found<Recipient> | undefined {
  const somebody = found.some(({ value }) => value.kind === 'named' || value.kind === 'processor')
  if (found.some(({ value }) => value.company && value.engaged)) return undefined
  return somebody ? found.find(({ value }) => value.general === 'everybody') : undefined
}

function fallsShort(
  found: readonly Found<Recipient>[],
  sections: readonly ReadSection[],
): NearMiss | undefined {
  const denial = denialOverruled(found)
  if (denial) return { at: denial.at, lacks: 'recipient-elsewhere' }
  const best = found.find(({ confidence }) => confidence !== 'low') ?? found[0]
  if (best) return { at: best.at, lacks: 'recipient-kind' }
  const bare = sections[0]?.heading
  return bare && { at: bare, lacks: 'answer' }
}

/**
 * How well the words suit as proof. High: they say that data go to somebody, or to nobody. Medium: somebody works
 * for the controller. Low: a service is used, or nothing is said of who it is.
 */
function confidenceOf(at: Look, { kind, limited, general }: Recipient): 'high' | 'medium' | 'low' {
  if (kind === 'vague' || isByTheWay(at)) return 'low'
  if (kind === 'processor' || limited) return 'medium'
  if (general === 'processors') return 'medium'
  if (kind === 'none')
    return at.asked || general || !at.has('recipient.this', 'recipient.only') ? 'high' : 'medium'
  if (tellsWhoReceives(at, kind)) return 'high'
  return at.has('service.engage', 'receiver.processor', 'recipient.notify') ? 'medium' : 'low'
}

/** An exception, a promise of the reader's, or what readers do themselves. */
function isByTheWay({ has }: Look): boolean {
  return has(
    'proof.except',
    'proof.avoid',
    'proof.declared',
    'proof.reader',
    'proof.defined',
    'proof.notice',
  )
}

function tellsWhoReceives(at: Look, kind: string): boolean {
  const { reading, sentence, has, passes } = at
  if (has('recipient.receiver', 'service.commission')) return true
  if (has('nobody.not')) return false
  if (passes || isSending(reading, sentence))
    return kind === 'category' || isAway(reading, sentence)
  if (has('recipient.obtain') && has('recipient.data')) return kind === 'category'
  return answersHeading(at, kind)
}

/** An entry or a short sentence under the heading; a service by its bare name tells too little there. */
function answersHeading({ reading, sentence, has, asked }: Look, kind: string): boolean {
  if (!asked || has('service.use')) return false
  if (sentence.block.kind !== 'paragraph') return true
  const company = has('service.engage') || entitiesIn(reading, sentence).length > 0
  if (!company && !has('recipient.data') && !has('recipient.obtain', 'recipient.pass')) return false
  return (company || kind !== 'named') && sentence.endToken - sentence.firstToken < SHORT
}

/** Headings, the word alone, and the dotted lines of a table of contents. */
function isNoStatement(reading: Reading, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading') return true
  const alone =
    sentence.endToken - sentence.firstToken <= 3 && reading.has(sentence, 'recipient.receiver')
  return alone || reading.text(sentence).includes('.....')
}

/** Rights, definitions, security and the contacts of others name no recipients. */
function isElsewhere(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'recipient.definition', 'recipient.otherReceiver')) return true
  if (reading.has(sentence, 'recipient.officer') && !reading.has(sentence, 'recipient.passOn'))
    return true
  const { lead, section } = sentence.block
  const over = [lead, section.heading].filter((place) => place !== undefined)
  if (over.some((place) => reading.has(place, 'recipient.heading'))) return false
  return over.some((place) => reading.has(place, 'recipient.elsewhere'))
}

function look(reading: Reading, sentence: Sentence): Look {
  const has = hasIn(reading, sentence)
  const asked = isAsked(reading, sentence)
  const passes = isPassing(has)
  const receives = passes || asked || has('recipient.receiver')
  return { reading, sentence, has, asked, passes, receives }
}

function isAsked(reading: Reading, { block }: Sentence): boolean {
  const { lead, section } = block
  const { heading } = section
  if (heading && reading.has(heading, 'recipient.heading')) return !isOfOthers(reading, heading)
  if (hasHeadBefore(reading, block, isOfReceivers)) return true
  return lead !== undefined && lead.kind !== 'heading' && leadsToReceivers(reading, lead)
}

function isOfReceivers(reading: Reading, head: Passage): boolean {
  return reading.has(head, 'recipient.receiver')
}

/** "Wer ist für meine Daten verantwortlich?", "Übermittlung in Drittländer" ask for something else. */
function isOfOthers(reading: Reading, heading: Passage): boolean {
  if (reading.has(heading, 'recipient.receiver', 'nobody.third')) return false
  return reading.has(heading, 'controller.heading', 'transfer.heading')
}

/** "Information to third parties" among the rights tells what is owed to others, not who receives data. */
function isUnderRights(reading: Reading, section: ReadSection | undefined): boolean {
  if (!section) return false
  const { heading, parent } = section
  return (heading && isAboutRights(reading, heading)) || isUnderRights(reading, parent)
}

function isAboutRights(reading: Reading, heading: Passage): boolean {
  return reading.has(heading, 'recipient.elsewhere') && !reading.has(heading, 'recipient.heading')
}

/** "Empfänger sind:", "Wir geben Daten weiter an:", "Daten erhalten:". */
function leadsToReceivers(reading: Reading, lead: Passage): boolean {
  if (reading.has(lead, 'recipient.receiver', 'recipient.pass')) return true
  if (isLeadOfContractors(reading, lead)) return true
  const words = reading.text(lead).split(/\s+/).length
  return words <= SHORT_LEAD && reading.has(lead, 'recipient.data') && isObtaining(reading, lead)
}

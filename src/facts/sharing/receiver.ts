/** Who receives the data according to one sentence: by name, by kind, or only as "Dienstleister" or "Dritte". */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import { PROVIDERS } from '../../law/provider-table.ts'
import type { Facts, Recipient } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'
import { entitiesIn } from './entities.ts'
import type { Has } from './has-in.ts'
import { isAim, isAway, isSending, isSource } from './passing.ts'
import { servicesIn } from './services.ts'

/** What a sentence holds that could tell of recipients. */
export interface Look {
  reading: Reading
  sentence: Sentence
  has: Has
  /** The heading, the lead of the list, or the head of the table is about recipients. */
  asked: boolean
  /** Data are passed on in it. */
  passes: boolean
  /** Passed on, received, or the answer to the question who receives. */
  receives: boolean
}

/** Run by controllers themselves: their names show no recipient. */
const SELF_HOSTED = new Set(PROVIDERS.filter(({ selfHosted }) => selfHosted).map(({ id }) => id))

/** The recipient that the sentence shows, if it does. */
export function receiverOf(at: Look, facts: Facts): Recipient | undefined {
  return companyOf(at, facts) ?? serviceOf(at) ?? kindOf(at, facts)
}

/** A company with its legal form; the controller's own name is none. */
function companyOf(at: Look, facts: Facts): Recipient | undefined {
  const { reading, sentence, has } = at
  const { heading } = sentence.block.section
  if (has('controller.role') || (heading && reading.has(heading, 'controller.heading')))
    return undefined
  if (!isInvolved(at)) return undefined
  const own = facts.controller.found.flatMap(({ value }) => longWords(value.name))
  const company = entitiesIn(reading, sentence).find(
    ({ name, parent }) => !parent && !longWords(name).some((word) => own.includes(word)),
  )
  return company && { kind: 'named', name: company.name, company: true }
}

/** Receives data, works for the controller, or handles data itself. */
function isInvolved({ has, receives }: Look): boolean {
  if (receives || has('service.engage', 'service.use', 'receiver.processor')) return true
  return has('recipient.send') || (has('recipient.data') && has('purpose.handle'))
}

/** By these a company is known again, however much of its name is written. */
function longWords(name: string): string[] {
  return name.split(/[\s,"„“»«-]+/).filter((word) => word.length > 4 && !/^e\.|GmbH/.test(word))
}

/** A known service; merely embedded, or used without a word of data, it shows a recipient without saying so. */
function serviceOf({ reading, sentence, has, receives }: Look): Recipient | undefined {
  const service = servicesIn(reading, sentence).find(
    ({ value }) => !SELF_HOSTED.has(value.id) || sendsAway(reading, sentence),
  )
  const name = service?.value.name
  if (!name) return undefined
  if (receives) return { kind: 'named', name }
  if (has('service.embed')) return { kind: 'vague', name }
  if (!has('service.engage', 'service.use')) return undefined
  const handles =
    has('service.kind', 'receiver.contractor') || reading.has(sentence.block, 'purpose.data')
  return { kind: handles ? 'named' : 'vague', name }
}

function sendsAway(reading: Reading, sentence: Sentence): boolean {
  return reading.has(sentence, 'recipient.pass') && isAway(reading, sentence)
}

function kindOf(at: Look, facts: Facts): Recipient | undefined {
  if (isCategory(at, facts) || isEntry(at)) return { kind: 'category' }
  if (isProcessor(at)) return { kind: 'processor' }
  const { has, passes } = at
  if (has('receiver.staff') && (passes || has('recipient.obtain')))
    return { kind: 'category', limited: true }
  if (isSomebody(at)) return { kind: 'vague' }
  const stays = has('nobody.inHouse') && has('recipient.only', 'recipient.pass')
  return stays ? { kind: 'none', limited: true } : undefined
}

/** A short entry of a list that names who receives: whatever stands there is a recipient ("- Wohngeldstelle"). */
function isEntry({ reading, sentence, has, asked }: Look): boolean {
  const { kind, lead, start, end } = sentence.block
  if (!asked || kind !== 'item' || !lead || end > sentence.end) return false
  if (
    sentence.endToken - sentence.firstToken > ENTRY ||
    !/^(?:d(?:ie|er|as|en|em) )?\p{Lu}/u.test(reading.text({ start, end }))
  )
    return false
  if (has('nobody.third', 'nobody.not', 'receiver.processor', 'receiver.contractor')) return false
  if (has('recipient.receiver', 'recipient.complaint', 'purpose.data')) return false
  const words = reading.text(lead)
  if (lead.kind !== 'heading' && /\b(?:an|to|with)(?: folgende)?:?$/.test(words)) return true
  if (isLeadOfContractors(reading, lead)) return true
  return reading.has(lead, 'recipient.receiver') && !reading.has(lead, 'purpose.data')
}

/** "Folgende Dienstleister werden eingesetzt:". */
export function isLeadOfContractors(reading: Reading, lead: Passage): boolean {
  if (!reading.text(lead).endsWith(':') || !reading.has(lead, 'service.engage')) return false
  return reading.has(lead, 'receiver.processor', 'receiver.contractor')
}

const ENTRY = 6

/** A contractor without a word of what it does, or "recipient" without a word of who it is. */
function isProcessor({ has, receives }: Look): boolean {
  const works = receives || has('service.engage', 'service.use', 'recipient.obtain')
  if (works && has('receiver.processor', 'receiver.contractor')) return true
  return has('recipient.receiver')
}

/** "Dritte", "die zuständigen Stellen" get the data. */
function isSomebody({ has, passes }: Look): boolean {
  if (!has('nobody.third')) return false
  if (passes || has('nobody.others')) return true
  return has('recipient.obtain') && has('recipient.data')
}

/** A kind of recipient that data go to, that works for the controller, or that a list of recipients names. */
function isCategory(at: Look, facts: Facts): boolean {
  const { reading, sentence, has, asked } = at
  if (has('receiver.contractor') && has('service.engage')) return true
  const named = bodiesIn(reading, sentence)
  if (named.length === 0) return asked && staffObtains(sentence, has)
  if (asked || has('recipient.receiver', 'service.commission')) return true
  const own = ownWords(facts)
  const others = named.filter(
    (hit) => !isSource(reading, hit) && !own.includes(reading.text(hit).toLowerCase()),
  )
  return others.length > 0 && goesTo(at, others)
}

/** One of the bodies gets the data, is told something, or handles data as a contractor. */
function goesTo({ reading, sentence, has, passes }: Look, bodies: readonly Hit[]): boolean {
  if (has('recipient.notify')) return true
  if (has('recipient.data') && isObtaining(reading, sentence)) return true
  const handled = has('recipient.data') && has('purpose.handle') && has('receiver.contractor')
  if (!passes && !handled && !isSending(reading, sentence)) return false
  return bodies.some((hit) => isAim(reading, sentence, hit))
}

function ownWords(facts: Facts): string[] {
  return facts.controller.found.flatMap(({ value }) => value.name.toLowerCase().split(/[\s,-]+/))
}

/** Kinds of bodies that the sentence names; authorities to complain to are none. */
function bodiesIn(reading: Reading, sentence: Sentence): Hit[] {
  const others = reading.hits(['recipient.complaint', 'receiver.other'], sentence)
  return reading
    .hits(['receiver.category', 'receiver.contractor'], sentence)
    .filter(({ start, end }) => !others.some((one) => start >= one.start && end <= one.end))
}

/** Somebody gets something, and not the reader or the controller. */
export function isObtaining(reading: Reading, sentence: Passage): boolean {
  const selves = reading.hits('recipient.selves', sentence)
  return reading
    .hits('recipient.obtain', sentence)
    .some(
      ({ first, last }) => !selves.some((one) => one.last === first - 1 || one.first === last + 1),
    )
}

/** "Zugriff haben die Mitarbeitenden der Personalstelle", or an entry of the list of recipients. */
function staffObtains(sentence: Sentence, has: Has): boolean {
  if (!has('receiver.staff')) return false
  if (sentence.block.kind !== 'paragraph') return true
  return has('recipient.obtain') && !has('recipient.pass')
}

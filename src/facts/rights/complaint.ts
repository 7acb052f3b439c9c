/** Whether a notice tells that one may complain to an authority (Art. 13(2)(d), 77). */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import { clauseOf } from '../clause.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import { rowLabelOf } from '../row-label.ts'
import { citationsOf } from './articles.ts'
import { inRightsContext, isAboutRights, isLabel } from './entitlement.ts'

/** "Beschwerderecht". */
const RIGHT = /recht/i
const CITED = /Art[a-z.]{0,6}\s?77\b/i

type Complaint = { kind: 'right' | 'authority' | 'pointer' }

export const complaint: Detector<'complaint'> = (reading, facts) => {
  const searched = reading
    .sectionsAbout('complaint.heading', 'rights.heading')
    .map(({ path }) => path)
  const told = reading.hits('complaint.complain').filter((hit) => isRight(reading, hit))
  const turned = reading.hits('complaint.turn').filter((hit) => isTurned(reading, hit))
  const headed = reading.hits('complaint.authority').filter((hit) => isHeaded(reading, hit))
  const found = [...told, ...turned, ...headed].map((hit) => finding(reading, hit, 'right'))
  if (found.length > 0) return fact('yes', found, searched)
  const partly = [
    ...passing(reading),
    ...named(reading),
    ...cited(reading, facts),
    ...bare(reading),
    ...toTheBody(reading),
  ]
  const [nearest] = partly
  if (!nearest) return fact('no', [], searched, miss(reading))
  return fact('partial', partly, searched, { at: nearest.at, lacks: 'complaint-right' })
}

function finding(
  reading: Reading,
  at: { start: number; end: number },
  kind: Complaint['kind'],
): Found<Complaint> {
  return { value: { kind }, at: quote(reading, at), confidence: 'high' }
}

/** A complaint that one may make: to an authority named near, in a list of rights, or called a right. */
function isRight(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || isLabel(reading, sentence.block)) return false
  const clause = clauseOf(reading, sentence)
  if (reading.has(clause, 'complaint.inPassing') || isElsewhere(reading, clause)) return false
  const listed = isListed(reading, sentence)
  if (listed || isRightByName(reading, hit, sentence) || isByArticle(reading, clause)) return true
  const entitled = isEntitled(reading, hit, clause)
  if (!reading.has(clause, 'complaint.authority'))
    return entitled && isBesideAuthority(reading, sentence)
  const about = isAboutRights(reading, sentence.block.section)
  return entitled || about || reading.has(clause, 'complaint.turn', 'complaint.takes')
}

function isEntitled(reading: Reading, hit: Hit, clause: Passage): boolean {
  if (RIGHT.test(reading.text(hit))) return true
  return reading.has(clause, 'rights.claim', 'rights.may', 'withdrawal.can')
}

/** Reports of the controller to the authority are no way for the reader. */
function isReport(reading: Reading, sentence: Sentence): boolean {
  return reading.has(sentence, 'complaint.aside') && !reading.has(sentence, 'complaint.complain')
}

/** "Beschwerde bei einer Aufsichtsbehörde (Art. 77 DSGVO)", wherever it stands. */
function isByArticle(reading: Reading, clause: Passage): boolean {
  return reading.has(clause, 'complaint.authority') && CITED.test(reading.text(clause))
}

/** The authority stands in the sentence beside, in what introduces the list, or in the heading. */
function isBesideAuthority(reading: Reading, { block, index }: Sentence): boolean {
  const beside = [reading.sentences[index - 1], reading.sentences[index + 1]].filter(
    (near) => near?.block === block,
  )
  return [...beside, block.lead, block.section.heading].some(
    (near) => near !== undefined && reading.has(near, 'complaint.authority'),
  )
}

/** A complaint about a contract, to an ombudsman or the supervision of insurers. */
function isElsewhere(reading: Reading, clause: Passage): boolean {
  return (
    reading.has(clause, 'complaint.other') &&
    !/Datenschutz|data protection/i.test(reading.text(clause))
  )
}

/** An entry of a list of rights: "Beschwerde (Art. 77 DSGVO)". */
function isListed(reading: Reading, sentence: Sentence): boolean {
  return sentence.block.kind !== 'paragraph' && inRightsContext(reading, sentence.block)
}

/** "Beschwerderecht" and "Recht auf Beschwerde" in a text on rights mean the authority's. */
function isRightByName(reading: Reading, hit: Hit, sentence: Sentence): boolean {
  const right = reading.has(sentence, 'rights.claim') || RIGHT.test(reading.text(hit))
  return (
    right && (isAboutRights(reading, sentence.block.section) || /77/.test(reading.text(sentence)))
  )
}

/** "Sie können sich an die Aufsichtsbehörde wenden". */
function isTurned(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || isLabel(reading, sentence.block)) return false
  const clause = clauseOf(reading, sentence)
  return (
    reading.has(clause, 'complaint.authority') &&
    reading.has(clause, 'rights.claim', 'rights.may', 'withdrawal.can', 'complaint.takes')
  )
}

/** An authority under a heading, or beside a row's label, that names the right: "Beschwerderecht". */
function isHeaded(reading: Reading, hit: Hit): boolean {
  const block = reading.blockAt(hit.start)
  if (!block || isLabel(reading, block)) return false
  return [block.section.heading, rowLabelOf(reading, block)].some(
    (over) => over !== undefined && reading.has(over, 'complaint.complain'),
  )
}

/** Told only as something that access to one's data covers. */
function passing(reading: Reading): Found<Complaint>[] {
  return reading.hits('complaint.inPassing').map((hit) => finding(reading, hit, 'pointer'))
}

/** An authority that is named as the competent one, or under its own heading. */
function named(reading: Reading): Found<Complaint>[] {
  return reading.hits('complaint.authority').flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || isLabel(reading, sentence.block)) return []
    if (isElsewhere(reading, sentence) || isReport(reading, sentence)) return []
    const { heading } = sentence.block.section
    const competent =
      reading.has(sentence, 'complaint.competent') ||
      (heading !== undefined && reading.has(heading, 'complaint.heading'))
    return competent ? [finding(reading, hit, 'authority')] : []
  })
}

function cited(reading: Reading, facts: Facts): Found<Complaint>[] {
  const whole = { start: 0, end: reading.notice.text.length }
  return citationsOf(facts, whole)
    .filter(({ value, at }) => {
      const block = reading.blockAt(at.start)
      return value.article === '77' && block !== undefined && !isLabel(reading, block)
    })
    .map(({ at }) => finding(reading, at, 'pointer'))
}

/** A heading "Beschwerderecht" over a text that does not tell of it. */
function bare(reading: Reading): Found<Complaint>[] {
  return reading.hits('complaint.complain').flatMap((hit) => {
    const block = reading.blockAt(hit.start)
    if (block?.kind !== 'heading' || block.section.blocks.length === 0) return []
    const right = RIGHT.test(reading.text(hit)) || reading.has(block, 'rights.claim')
    return right ? [finding(reading, hit, 'pointer')] : []
  })
}

/** A complaint among other demands that one may make of the body itself, with no authority. */
function toTheBody(reading: Reading): Found<Complaint>[] {
  return reading.hits('complaint.complain').flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || isLabel(reading, sentence.block)) return []
    const clause = clauseOf(reading, sentence)
    const others = reading.has(clause, 'rights.rectificationVerb', 'rights.erasureVerb')
    const asked = isEntitled(reading, hit, clause) && reading.has(clause, 'rights.data')
    return others && asked ? [finding(reading, hit, 'pointer')] : []
  })
}

function miss(reading: Reading) {
  const [hit] = reading.hits(['complaint.complain', 'complaint.authority'])
  return hit && { at: quote(reading, hit), lacks: 'complaint-right' }
}

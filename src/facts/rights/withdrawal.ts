/** Whether a notice tells that consent can be withdrawn (Art. 13(2)(c), 7(3)), and whether at any time. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact, type NearMiss } from '../fact.ts'
import type { Facts, Withdrawal } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import { articlesIn } from './articles.ts'
import { inRightsContext, isAboutRights, isLabel } from './entitlement.ts'

/** Words between a withdrawal and the contract or order that is withdrawn. */
const NEAR = 10

export const withdrawal: Detector<'withdrawal'> = (reading, facts) => {
  const searched = reading
    .sectionsAbout('withdrawal.heading', 'rights.heading')
    .map(({ path }) => path)
  const told = reading.hits('withdrawal.withdraw').flatMap((hit) => withdrawn(reading, facts, hit))
  if (told.some(({ value }) => value.anytime)) {
    return fact(
      'yes',
      told.filter(({ value }) => value.anytime),
      searched,
    )
  }
  const found = [...told, ...objected(reading), ...unsubscribed(reading)]
  const [first] = found
  if (first) return fact('partial', found, searched, { at: first.at, lacks: lackOf(first.value) })
  const miss = nearest(reading)
  return fact('no', [], searched, miss)
}

function lackOf(value: Withdrawal): string {
  return value.calledObjection ? 'withdrawal-word' : 'anytime'
}

/**
 * A statement that consent can be withdrawn; the consent may stand in the sentence before. An entry of a list of
 * rights that cites Art. 7(3) gives the right as the law does: at any time.
 */
function withdrawn(reading: Reading, facts: Facts, hit: Hit): Found<Withdrawal>[] {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || isLabel(reading, sentence.block)) return []
  if (isOfContract(reading, hit, sentence) || !isOfConsent(reading, sentence)) return []
  const listed = inList(reading, sentence)
  const can = reading.has(sentence, 'withdrawal.can', 'withdrawal.anytime') || listed
  if (!can || (reading.has(sentence, 'withdrawal.after') && !hasOwnWord(reading, sentence)))
    return []
  const around = neighbours(reading, sentence)
  const value = {
    anytime:
      around.some((near) => reading.has(near, 'withdrawal.anytime')) ||
      (listed && articlesIn(facts, sentence).includes('7')),
    future: around.some((near) => /Zukunft|future/i.test(reading.text(near))),
  }
  return [{ value, at: quote(reading, hit), confidence: 'high' }]
}

/** "Bis zum Widerruf gespeichert" tells no right, unless the sentence also says that one may. */
function hasOwnWord(reading: Reading, sentence: Sentence): boolean {
  return reading.has(sentence, 'withdrawal.anytime') || reading.has(sentence, 'rights.entitled')
}

function isOfConsent(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'withdrawal.consent')) return true
  const before = reading.sentences[sentence.index - 1]
  const { heading } = sentence.block.section
  const { lead } = sentence.block
  return [before?.block === sentence.block ? before : undefined, heading, lead].some(
    (near) => near !== undefined && reading.has(near, 'withdrawal.consent'),
  )
}

function inList(reading: Reading, sentence: Sentence): boolean {
  const { block } = sentence
  return block.kind !== 'paragraph'
    ? inRightsContext(reading, block)
    : isAboutRights(reading, block.section)
}

function isOfContract(reading: Reading, hit: Hit, sentence: Sentence): boolean {
  return reading
    .hits('withdrawal.contract', sentence)
    .some(({ first, last }) => first - hit.last <= NEAR && hit.first - last <= NEAR)
}

/** The sentence, those beside it in the block, and what introduces the list. */
function neighbours(reading: Reading, sentence: Sentence): Passage[] {
  const { block, index } = sentence
  const beside = [reading.sentences[index - 1], reading.sentences[index + 1]]
  const near = beside.flatMap((other) => (other?.block === block ? [other] : []))
  return [sentence, ...near, ...(block.lead ? [block.lead] : [])]
}

/** Withdrawal under the name of objection: "der Einwilligung widersprechen". */
function objected(reading: Reading): Found<Withdrawal>[] {
  return reading.hits(['rights.objectionVerb', 'rights.objection']).flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || isLabel(reading, sentence.block)) return []
    if (!concernsConsent(reading, sentence)) return []
    if (!reading.has(sentence, 'withdrawal.can') || reading.has(sentence, 'rights.situation'))
      return []
    const anytime = reading.has(sentence, 'withdrawal.anytime')
    const value = { anytime, future: false, calledObjection: true }
    return [{ value, at: quote(reading, hit), confidence: 'medium' as const }]
  })
}

/** Consent in the sentence or before it, or an objection made in the manner of a withdrawal where there is consent. */
function concernsConsent(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'withdrawal.consent')) return true
  if (reading.has(sentence, 'withdrawal.manner'))
    return reading.hits('withdrawal.consent').length > 0
  const before = reading.sentences[sentence.index - 1]
  return before?.block === sentence.block && reading.has(before, 'withdrawal.consent')
}

/** Leaving a mailing list is a way to withdraw, without a word on consent. */
function unsubscribed(reading: Reading): Found<Withdrawal>[] {
  return reading.hits('withdrawal.unsubscribe').flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || !reading.has(sentence, 'withdrawal.can', 'withdrawal.anytime')) return []
    const { section } = sentence.block
    const near = section.heading ? section.blocks : [sentence.block]
    if (!near.some((block) => reading.has(block, 'withdrawal.consent'))) return []
    const value = { anytime: false, future: false }
    return [{ value, at: quote(reading, hit), confidence: 'low' as const }]
  })
}

/** A sentence that takes a withdrawal for granted. */
function nearest(reading: Reading): NearMiss | undefined {
  const hit = reading
    .hits('withdrawal.withdraw')
    .find(({ start }) =>
      reading.has(reading.blockAt(start) ?? { start, end: start }, 'withdrawal.consent'),
    )
  return hit && { at: quote(reading, hit), lacks: 'withdrawal-right' }
}

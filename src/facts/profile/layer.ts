import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'

/** Words up to which a text may be a sign or a short notice. */
const SIGN_WORDS = 260
const MANY_LACKING = 4

/**
 * Whether the notice is a first layer: a sign or a short text that points to the full information and leaves most of
 * it to that. The passage is the pointer.
 */
export const layer: Detector<'layer'> = (reading, facts) => {
  if (reading.tokens.length > SIGN_WORDS) return fact('no', [])
  const pointer = reading.sentences.find((sentence) => pointsOn(reading, sentence, facts))
  if (!pointer) return fact('no', [])
  const camera = reading.hits('notice.camera').length > 0
  if (!camera && lacking(facts) < MANY_LACKING) return fact('no', [])
  return fact('yes', [{ value: 'first', at: pointer, confidence: camera ? 'high' : 'medium' }])
}

function pointsOn(reading: Reading, sentence: Sentence, facts: Facts): boolean {
  const { contacts, providers } = facts
  if (sentence.block.kind === 'heading' || !reading.has(sentence, 'notice.more')) return false
  // "Further information is in the notice of GitHub": what others say is no second layer.
  const words = reading.text(sentence).split(/[\s:.,/]/)
  if (providers.found.some(({ value }) => words.includes(brandOf(value.name)))) return false
  const web = contacts.found.some(
    ({ value, at }) => value.kind === 'web' && sentence.start <= at.start && at.end <= sentence.end,
  )
  return web || reading.has(sentence, 'notice.moreAt')
}

/** "GitHub" of "GitHub Inc". */
function brandOf(name: string): string {
  return name.split(' ')[0] ?? name
}

/** How many of the things that a full notice says are not there. */
function lacking(facts: Facts): number {
  const items = [
    facts.access,
    facts.erasure,
    facts.complaint,
    facts.retention,
    facts.legalBasis,
    facts.obligation,
  ]
  return items.filter(({ stated }) => stated === 'no').length
}

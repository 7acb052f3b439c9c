import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts, Purpose } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'

/**
 * Sentences that process data for a purpose that fits any body ("zur Erfüllung ihrer Aufgaben", "business purposes"),
 * in a section that names no other.
 */
export const widePurposes: Detector<'widePurposes'> = (reading, facts) => {
  const found = reading.hits('clarity.wide').flatMap((hit): Found<Purpose>[] => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || !isOnProcessing(reading, sentence) || isFilled(reading, facts, sentence))
      return []
    return [{ value: { kind: 'vague' }, at: quote(reading, hit), confidence: 'medium' }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function isOnProcessing(reading: Reading, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading') return false
  if (reading.has(sentence, 'clarity.otherMatter', 'rights.claim', 'purpose.right')) return false
  return reading.has(sentence, 'purpose.handle') && reading.has(sentence, 'purpose.data')
}

/** Another sentence of the section names a purpose, or this one goes on with an example or a list. */
function isFilled(reading: Reading, { purposes }: Facts, sentence: Sentence): boolean {
  if (
    /\b(?:insbesondere|nämlich|etwa|z\.\s?B\.|such as|in particular)|:$/.test(
      reading.text(sentence),
    )
  )
    return true
  return purposes.found.some(({ value, at }) => {
    const isOther = at.start < sentence.start || at.start >= sentence.end
    const isNear = reading.sectionAt(at.start) === sentence.block.section
    return isOther && isNear && value.kind !== 'vague'
  })
}

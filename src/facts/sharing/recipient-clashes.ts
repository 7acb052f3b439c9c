import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Reading, Sentence } from '../reading.ts'
import { quoteOf } from './quote.ts'

/** Blocks behind the denial in which the same processing is told. */
const REACH = 8

/** For one processing nobody is said to receive data, and a service that sends for the controller holds them. */
export const recipientClashes: Detector<'recipientClashes'> = (reading, facts) => {
  const found = facts.recipients.found
    .filter(({ value }) => value.kind === 'none')
    .flatMap(({ at }) => {
      const sentence = reading.sentenceAt(at.start)
      if (!sentence || reading.has(sentence, 'nobody.except', 'basis.consentNoun')) return []
      // What a service does not pass on is another matter.
      if (reading.has(sentence, 'clash.sender', 'receiver.contractor')) return []
      const holder = holderNear(reading, sentence)
      if (!holder) return []
      const value = { against: quoteOf(reading, holder) }
      return [{ value, at, confidence: 'medium' as const }]
    })
  return fact(found.length > 0 ? 'yes' : 'no', found.slice(0, 1))
}

/** A sentence of the same section that gives the data to a sending service. */
function holderNear(reading: Reading, { block }: Sentence): Sentence | undefined {
  return reading.blocks
    .slice(Math.max(0, block.index - REACH), block.index + REACH + 1)
    .filter(({ section, kind }) => section === block.section && kind !== 'heading')
    .flatMap(({ sentences }) => sentences)
    .find(
      (sentence) =>
        reading.has(sentence, 'clash.sender') &&
        reading.has(sentence, 'basis.processing', 'service.engage') &&
        !reading.has(sentence, 'nobody.not'),
    )
}

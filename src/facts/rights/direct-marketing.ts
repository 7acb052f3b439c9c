/** Whether the notice tells of advertising addressed to the reader, against which Art. 21(2) always lets one object. */
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import { quote } from '../quote.ts'

/** Sentences that only tell of the right, or deny the advertising, do not show that there is any. */
export const directMarketing: Detector<'directMarketing'> = (reading) => {
  const found = reading.hits('rights.marketing').flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || sentence.block.kind === 'heading') return []
    if (reading.has(sentence, 'rights.objection', 'rights.objectionVerb', 'rights.denied'))
      return []
    return [{ value: true as const, at: quote(reading, hit), confidence: 'medium' as const }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** Sentences that send the reader elsewhere for all rights: they are named there, not here. */
import type { Found } from '../fact.ts'
import type { Facts, Right } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'

export function pointers(reading: Reading, facts: Facts): Found<Right>[] {
  const providers = facts.providers.found
  return reading.sentences.flatMap((sentence) => {
    if (!reading.has(sentence, 'rights.all') || !leads(reading, sentence)) return []
    const section = sentence.block.section
    const foreign = providers.some(({ at }) => at.start >= section.start && at.end <= section.end)
    const at = quote(reading, sentence)
    return foreign
      ? []
      : [{ value: { kind: 'pointer' as const }, at, confidence: 'medium' as const }]
  })
}

function leads(
  reading: Reading,
  sentence: { firstToken: number; endToken: number; start: number; end: number },
) {
  const words = reading.tokens.slice(sentence.firstToken, sentence.endToken)
  return (
    reading.has(sentence, 'rights.pointer') ||
    words.some(({ opaque, word }) => opaque && !word.includes('@'))
  )
}

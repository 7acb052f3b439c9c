/** Whether an objection is the one of Art. 21, a narrower one, or none at all. */
import type { Right } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Entitlement } from './entitlement.ts'
import { namings } from './naming.ts'

const OTHERS = Object.entries(namings).flatMap(([name, { noun, verb }]) =>
  name === 'objection' ? [] : [[noun, verb]],
)

/** The kind of objection that a sentence names; undefined where it is the controller's own, or against a decision. */
export function scopeOf(
  reading: Reading,
  sentence: Sentence,
  entitlement: Entitlement,
): Right['kind'] | undefined {
  if (reading.has(sentence, 'rights.ownObjection', 'rights.decision')) return undefined
  if (reading.has(sentence, 'rights.situation')) return 'named'
  const listed = OTHERS.filter((words) => reading.has(sentence, ...words)).length
  if (listed > 1 || entitlement === 'list') return 'named'
  if (reading.has(sentence, 'rights.gadget')) return undefined
  // To all processing on such grounds, or to advertising among others: the general right.
  if (reading.has(sentence, 'rights.grounds', 'rights.amongOthers')) {
    if (reading.has(sentence, 'rights.processing', 'basis.processing')) return 'named'
  }
  return isNarrow(reading, sentence) ? 'narrow' : 'named'
}

/** Against advertising, storing or handing on alone; or by a link, which serves one tool. */
function isNarrow(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'rights.narrow') || hasLink(reading, sentence)) return true
  return reading.has(sentence, 'rights.handing') && !reading.has(sentence, 'rights.processing')
}

/** An objection by a link is one against a service. */
function hasLink(reading: Reading, { firstToken, endToken }: Sentence): boolean {
  const words = reading.tokens.slice(firstToken, endToken)
  return words.some(({ opaque, word }) => opaque && !word.includes('@'))
}

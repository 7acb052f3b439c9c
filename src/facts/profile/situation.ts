import type { Cue } from '../../language/lexicon.ts'
import { stretchAt } from '../basis/stretch.ts'
import { trimmed } from '../basis/trim.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Reading } from '../reading.ts'

/** From the surest sign that a person hands in data to the weakest. */
const KINDS: readonly [kind: string, cue: Cue][] = [
  ['application', 'situation.application'],
  ['membership', 'situation.membership'],
  ['form', 'situation.form'],
  ['registration', 'situation.registration'],
  ['contract', 'situation.contract'],
  ['meeting', 'situation.meeting'],
  ['newsletter', 'situation.newsletter'],
  ['contact', 'situation.contact'],
  ['camera', 'situation.camera'],
  ['logs', 'situation.logs'],
  ['app', 'situation.app'],
  ['website', 'situation.website'],
]

/** How the data come: each kind that the notice shows, with the place that shows it best: the title, a heading, text. */
export const situation: Detector<'situation'> = (reading) => {
  const found = KINDS.flatMap(([kind, cue]) => {
    const sign = signOf(reading, cue)
    return sign ? [{ ...sign, value: kind }] : []
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function signOf(reading: Reading, cue: Cue): Omit<Found<string>, 'value'> | undefined {
  const hits = reading.hits(cue)
  const titled = hits.find((hit) => reading.inHeading(hit))
  if (titled)
    return { at: trimmed(reading, stretchAt(reading, titled.start), titled), confidence: 'high' }
  const used = hits.find((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    return sentence && !reading.has(sentence, 'basis.without', 'basis.claim')
  })
  if (!used) return undefined
  return { at: trimmed(reading, stretchAt(reading, used.start), used), confidence: 'medium' }
}

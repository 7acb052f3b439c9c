import type { Hit } from '../../document/phrases.ts'
import type { Reading } from '../reading.ts'
import { answersTo, isAboutRights, type Told } from './told-basis.ts'

const REACH = 60

/** The law as such, or a statute by its name, as what processing rests on: no provision is named. */
export function vagueBases(reading: Reading): Told[] {
  return [
    ...reading.hits('basis.vague').flatMap((hit) => told(reading, hit)),
    ...reading.hits('basis.statute').flatMap((hit) => namedStatute(reading, hit)),
  ]
}

function told(reading: Reading, hit: Hit, statute?: string): Told[] {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || reading.inHeading(hit) || /\d/.test(reading.text(hit))) return []
  const stretch = { start: sentence.start, end: sentence.end }
  if (reading.has(stretch, 'basis.handingOn', 'basis.claim', 'basis.keeping')) return []
  const basis = { letter: null, by: 'vague' as const, ...(statute && { statute }) }
  return [{ basis, at: hit, stretch, confidence: 'low' }]
}

/** "Rechtsgrundlage ist das Bundesmeldegesetz"; the data protection acts in general are no statute for a task. */
function namedStatute(reading: Reading, hit: Hit): Told[] {
  const name = reading.text(hit)
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || /datenschutz|grundverordnung|data protection/i.test(name)) return []
  if (!/^[A-ZÄÖÜ]/.test(name) || isAboutRights(reading, sentence, hit)) return []
  const near = reading
    .hits(['basis.named', 'basis.rest'], sentence)
    .some(({ end }) => end <= hit.start && hit.start - end < REACH)
  const under = answersTo(reading, hit.start, 'basis.heading')
  if (!near && !under) return []
  // "the by-law (section 4)": the provision stands behind the name.
  const behind = reading.text({ start: hit.end, end: Math.min(hit.end + REACH, sentence.end) })
  const cited = /^(?:\s(?:über|zur?|für|der|des)\s[^.;,()§]{1,50})?,?\s?\(?(?:§|Art)/.test(behind)
  return told(reading, hit, name).map((one) =>
    cited ? { ...one, basis: { ...one.basis, by: 'statute' }, confidence: 'high' } : one,
  )
}

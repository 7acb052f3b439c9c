import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'

/** Data that are said to be given freely, and whether the same section says that a statute obliges to give them. */
export const voluntaryDuties: Detector<'voluntaryDuties'> = (reading) => {
  const free = reading.sentences.filter((sentence) => isFree(reading, sentence))
  const owed = free.length > 0 ? reading.sentences.filter((one) => isOwed(reading, one)) : []
  const found = free.map((sentence) => {
    const duty = owed.find((one) => isOfSame(sentence, one))
    const value = duty ? { against: quote(reading, duty) } : {}
    return { value, at: quote(reading, sentence), confidence: 'medium' as const }
  })
  return fact(found.some(({ value }) => value.against) ? 'yes' : 'no', found)
}

/** "Die Angaben sind freiwillig": all of them, and not some fields or the use of a service. */
function isFree(reading: Reading, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading' || reading.has(sentence, 'duty.some')) return false
  return reading.has(sentence, 'duty.free') && reading.has(sentence, 'duty.giving')
}

/** "Sie sind nach § 17 gesetzlich verpflichtet, die Daten anzugeben": without a condition, and not the controller. */
function isOwed(reading: Reading, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading') return false
  // "Wer die Angaben nicht macht, handelt ordnungswidrig": the duty told by what follows.
  if (reading.has(sentence, 'duty.punished') && reading.has(sentence, 'duty.giving')) return true
  const duty = beforeConsequence(reading, sentence)
  if (reading.has(duty, 'duty.notByStatute')) return false
  return reading.has(duty, 'duty.byStatute') && reading.has(duty, 'duty.giving')
}

/** "… anzugeben, sonst können wir keine Karte ausstellen": what follows tells nothing of whose duty it is. */
function beforeConsequence(reading: Reading, { start, end }: Sentence): Passage {
  const [consequence] = reading.hits('duty.otherwise', { start, end })
  return consequence && consequence.start > start
    ? { start, end: consequence.start }
    : { start, end }
}

/** Under one heading, and not two entries of a list or cells of a table, which tell of different things. */
function isOfSame(one: Sentence, other: Sentence): boolean {
  if (one === other || one.block.section !== other.block.section) return false
  return one.block === other.block || (isRunning(one) && isRunning(other))
}

function isRunning({ block }: Sentence): boolean {
  return block.kind === 'paragraph'
}

import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Origin } from '../values/consistency.ts'

const BOTH = /\b13\b[^\d]{1,24}\b14\b/
const CITES = /\bArt(?:ikel|icle|\.)?|DS-?GVO|GDPR|Datenschutz-?\s?Grundverordnung/i

/** Kinds of data in one sentence that make a list of them. */
const ROW = 3

/** Where the data come from, as far as the text tells: what Art. 14 asks for beside Art. 13. */
export const origin: Detector<'origin'> = (reading, facts) => {
  const found: Found<Origin>[] = []
  for (const { value, at } of facts.title.found)
    if (BOTH.test(value) && CITES.test(value))
      found.push({ value: { says: 'announced' }, at, confidence: 'high' })
  for (const sentence of reading.sentences) {
    const says = saidBy(reading, sentence)
    if (says) found.push({ value: { says }, at: quote(reading, sentence), confidence: 'medium' })
  }
  const kinds = reading.sentences.find((sentence) => namesKinds(reading, sentence))
  if (kinds)
    found.push({ value: { says: 'kinds' }, at: quote(reading, kinds), confidence: 'medium' })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** `others`: data come from others; `source`: it is told where they come from. */
function saidBy(reading: Reading, sentence: Sentence): Origin['says'] | undefined {
  if (isOnRights(reading, sentence.start)) return undefined
  const statement = sentence.block.kind !== 'heading'
  if (statement && isFromOthers(reading, sentence)) return 'others'
  return reading.has(sentence, 'origin.named', 'origin.others') ? 'source' : undefined
}

function isFromOthers(reading: Reading, sentence: Sentence): boolean {
  if (!reading.has(sentence, 'origin.others') || reading.has(sentence, 'origin.notTaken'))
    return false
  return reading.has(sentence, 'origin.taken')
}

/** "Kategorien von Daten", or a row of them ("Name, Anschrift, Geburtsdatum"); below a heading, what stands there. */
function namesKinds(reading: Reading, sentence: Sentence): boolean {
  if (isOnRights(reading, sentence.start)) return false
  if (reading.has(sentence, 'origin.kinds')) {
    const { kind, section } = sentence.block
    return kind !== 'heading' || reading.hits('origin.items', section).length >= ROW
  }
  return reading.hits('origin.items', sentence).length >= ROW
}

/** Lists of rights repeat the law's words on the source. */
function isOnRights(reading: Reading, offset: number): boolean {
  const heading = reading.sectionAt(offset)?.heading
  return heading !== undefined && reading.has(heading, 'rights.heading')
}

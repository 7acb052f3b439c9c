/** Words that leave open what happens to the data, where the notice has to be definite. */
import type { Hit } from '../../document/phrases.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'

const HEADINGS: readonly Cue[] = [
  'purpose.heading',
  'recipient.heading',
  'storage.heading',
  'transfer.heading',
]
/** A modal verb counts by its subject: words so near before or behind it tell whose it is. */
const KINDS: readonly Cue[] = ['clarity.hedge', 'clarity.modal']

/**
 * Hedges in sentences on purposes, recipients, retention and transfers: under a heading on one of them, or in a sentence
 * that a detector took as stating one. What the reader may do, and what cannot be, is not left open.
 */
export const hedges: Detector<'hedges'> = (reading, facts) => {
  const sections = new Set(reading.sectionsAbout(...HEADINGS))
  const told = tellingOffsets(facts)
  const found = reading.hits(KINDS).flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || sentence.block.kind === 'heading') return []
    const topical =
      sections.has(sentence.block.section) ||
      told.some((at) => at >= sentence.start && at < sentence.end)
    if (!topical || isAside(reading, sentence, hit)) return []
    const value = reading.text(hit).replace(/^\p{Lu}/u, (first) => first.toLowerCase())
    return [{ value, at: quote(reading, hit), confidence: 'high' as const }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function tellingOffsets({ recipients, retention, transfer }: Facts): number[] {
  return [recipients, retention, transfer].flatMap(({ found }) => found.map(({ at }) => at.start))
}

/** "1 May 2023". */
function isMonth(reading: Reading, { start, end }: Hit): boolean {
  const around = reading.text({ start: Math.max(0, start - 4), end: end + 4 })
  return /\d(?:st|nd|rd|th|\.)? May\b|\bMay,? \d/.test(around)
}

/** On rights, or on what the reader can do. */
function isAside(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  if (reading.has(sentence, 'rights.claim', 'rights.entitled', 'rights.may')) return true
  const { heading } = sentence.block.section
  if (heading && reading.has(heading, 'rights.heading')) return true
  if (reading.has(sentence, 'recipient.definition')) return true
  if (reading.hits('clarity.modal', hit).length === 0) return false
  return (
    !reading.has(sentence, 'clarity.done') ||
    reading.has(sentence, 'clarity.addressed') ||
    isMonth(reading, hit)
  )
}

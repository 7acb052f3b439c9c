/** How well a sentence proves that the purposes are told: which one a report shows first. */
import type { Level } from '../../document/notice.ts'
import type { Reading, Sentence } from '../reading.ts'

/** Characters between the word of a label and its colon. */
const LABEL = 30

/** How the purpose stands in the sentence. */
interface Looks {
  /** Too wide to tell anything. */
  vague: boolean
  /** By its word. */
  named: boolean
  /** As an answer to the heading, the lead of the list or the head of the table. */
  asked: boolean
  /** As an aim ("um … zu"). */
  aim: boolean
}

/**
 * High: the words themselves tell what data are handled for, or that is what the place asks. Low: the sentence is
 * about something else, such as the notice itself, a definition or a declaration, or only leads to what follows.
 */
export function suitsAsProof(reading: Reading, sentence: Sentence, looks: Looks): Level {
  const { vague, named, asked, aim } = looks
  const leads = !aim && reading.text(sentence).trimEnd().endsWith(':')
  if (vague || leads || isAside(reading, sentence) || isOnOther(reading, sentence, looks))
    return 'low'
  const data = reading.has(sentence, 'purpose.data', 'recipient.data')
  const handled = data && reading.has(sentence, 'purpose.handle')
  const told = reading.has(sentence, 'proof.told') || isLabelled(reading, sentence)
  if (told && asked) return 'high'
  if (reading.has(sentence, 'purpose.aside', 'nobody.not')) return 'medium'
  if (isPassedOn(reading, sentence) || isOnBasis(reading, sentence)) return 'medium'
  if (told || ((named || aim) && handled)) return 'high'
  if (sentence.block.kind !== 'paragraph') return named || asked ? 'high' : 'medium'
  return (named && data) || (asked && (named || aim)) ? 'high' : 'medium'
}

/** Others get the data for an aim of theirs. */
function isPassedOn(reading: Reading, sentence: Sentence): boolean {
  return reading.has(sentence, 'proof.passed') && !reading.has(sentence, 'proof.sender')
}

/** "Ist die Verarbeitung zur Erfüllung eines Vertrages nötig, dient Art. 6 als Rechtsgrundlage". */
function isOnBasis(reading: Reading, sentence: Sentence): boolean {
  return reading.has(sentence, 'purpose.basis') && reading.has(sentence, 'purpose.serve')
}

/** "Zweck: Versand der Karten". */
function isLabelled(reading: Reading, sentence: Sentence): boolean {
  const [label] = reading.hits('purpose.heading', sentence)
  if (!label || label.first !== sentence.firstToken) return false
  const behind = reading.text({ start: label.end, end: sentence.end })
  const colon = behind.indexOf(':')
  return colon >= 0 && colon < LABEL && colon < behind.trimEnd().length - 1
}

/** Under a heading that asks for more than the purpose: the basis, or how long data are kept. */
function isOnOther(reading: Reading, sentence: Sentence, { asked, named, aim }: Looks): boolean {
  if (!asked || named || aim) return false
  return reading.has(sentence, 'basis.named', 'storage.keep', 'storage.period', 'storage.erase')
}

function isAside(reading: Reading, sentence: Sentence): boolean {
  return reading.has(
    sentence,
    'proof.notice',
    'proof.defined',
    'proof.declared',
    'proof.except',
    'purpose.careful',
  )
}

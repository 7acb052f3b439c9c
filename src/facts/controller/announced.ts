/** The controller where it is announced: under a heading or behind words such as "verantwortlich ist". */
import type { Passage } from '../../document/notice.ts'
import type { Fact } from '../fact.ts'
import type { Contact } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { type Announcement, LABEL_LENGTH } from './announcement.ts'
import { belowLabel } from './below-label.ts'
import type { Candidate } from './candidate.ts'
import { inSentence } from './in-sentence.ts'
import { type RoleMark, roleMarks } from './owners.ts'

const DEFINITION_LENGTH = 90

/** What is announced as the controller, in reading order. */
export function announced(reading: Reading, contacts: Fact<Contact>): Candidate[] {
  const whole = { start: 0, end: reading.notice.text.length }
  const marks = roleMarks(reading, whole).filter(({ owner }) => owner === 'controller')
  return marks.flatMap((mark) => {
    const block = reading.blockAt(mark.start)
    const sentence = reading.sentenceAt(mark.start)
    if (!block || !sentence || isDefinition(reading, mark, sentence)) return []
    const announcement: Announcement = { reading, contacts, mark, block, sentence }
    const candidate = inSentence(announcement) ?? below(announcement)
    return candidate ? [candidate] : []
  })
}

function below(announcement: Announcement): Candidate | undefined {
  const { reading, mark, block, sentence } = announcement
  const announces = block.kind === 'heading' || isLabel(reading, sentence, mark)
  return announces ? belowLabel(announcement) : undefined
}

/** "Verantwortlicher ist die natürliche oder juristische Person, die …" names nobody. */
function isDefinition(reading: Reading, mark: RoleMark, sentence: Passage): boolean {
  const end = Math.min(sentence.end, mark.end + DEFINITION_LENGTH)
  return reading.has({ start: mark.start, end }, 'controller.definition')
}

/** Words that only announce: they end in a colon, or stand on a line that is no sentence. */
function isLabel(reading: Reading, sentence: Passage, mark: RoleMark): boolean {
  const text = reading.notice.text
  const from = Math.max(sentence.start, text.lastIndexOf('\n', mark.start) + 1)
  const line = text.slice(from, sentence.end).split('\n')[0] ?? ''
  if (/:\s*$/.test(line) || reading.text(sentence).trimEnd().endsWith(':')) return true
  // "… durch den Websitebetreiber" and the name on the line below: a sentence that the name goes on with.
  if (mark.end >= sentence.end) return true
  return line.length <= LABEL_LENGTH / 2 && !/[.!?]$/.test(line)
}

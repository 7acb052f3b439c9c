/** Pages that only say something about themselves: not there, please log in, please confirm, see elsewhere. */
import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Reading } from '../reading.ts'
import { distinct } from './kinds.ts'

interface Message {
  name: string
  marks: Cue
  least: number
  /** The marks stand alone, as buttons and field labels do. */
  alone?: true
}

const MESSAGES: readonly Message[] = [
  { name: 'robot-check', marks: 'genre.robotMarks', least: 2 },
  { name: 'cookie-banner', marks: 'genre.bannerMarks', least: 2, alone: true },
  { name: 'login', marks: 'genre.loginMarks', least: 3, alone: true },
  { name: 'error-page', marks: 'genre.goneMarks', least: 2 },
]

/** Words up to which a page may be nothing but such a message. */
const MESSAGE_WORDS = 150
/** A button or a label. */
const LABEL_LENGTH = 40

/** The message that a short page is nothing but. */
export function messageOf(reading: Reading): string | undefined {
  if (reading.tokens.length > MESSAGE_WORDS) return undefined
  if (reading.hits('controller.role').length > 0) return undefined
  const labels = labelsOf(reading)
  return MESSAGES.find(
    ({ marks, least, alone }) => distinct(reading, [marks], alone && labels) >= least,
  )?.name
}

/** Short lines, whether or not they became blocks of their own. */
function labelsOf(reading: Reading): Passage[] {
  return reading.blocks
    .flatMap(({ start, end }) => {
      let from = start
      return reading.notice.text
        .slice(start, end)
        .split('\n')
        .map((line) => {
          const label = { start: from, end: from + line.length }
          from = label.end + 1
          return label
        })
    })
    .filter(({ start, end }) => end - start <= LABEL_LENGTH)
}

import type { Level, Passage } from '../../document/notice.ts'
import type { Reading } from '../reading.ts'

/** An aim with the sentence that tells it. */
export interface Aim {
  words: Passage
  stretch: Passage
  confidence: Level
}

/** "anzuzeigen", "sicherzustellen": the "zu" inside of a separable verb. */
const INNER_TO = /^[a-z]{2,12}zu[a-z]{3,}n$/
/** Words between "zur" and the noun that it leads to. */
const REACH = 5
/** What the processing is for, in one sentence; a sentence on periods speaks of other things. */
export function aimIn(reading: Reading, near: Passage): Aim | undefined {
  const line = lineOf(reading, near)
  if (line) return line
  if (reading.has(near, 'basis.keeping', 'interest.others', 'interest.measures')) return undefined
  // What the reader may do about it is no aim of the processing.
  if (reading.has(near, 'basis.may') && reading.has(near, 'basis.claim', 'obligation.technical'))
    return undefined
  return clause(reading, near) ?? noun(reading, near)
}

/** "in order to …", "so that …", "because we want to …", "serves …". */
export function clause(reading: Reading, near: Passage): Aim | undefined {
  const serving = reading.hits(['basis.serves', 'interest.statutory'], near)
  const apart = ({ start }: Passage) =>
    !serving.some((one) => one.start <= start && start < one.end)
  const opening = reading
    .hits('purpose.inOrder', near)
    .find(({ end }) => endsInTo(reading, end, near))
  const words = opening ?? reading.hits('interest.clause', near).find(apart)
  if (words) return { words, stretch: near, confidence: 'medium' }
  return WHY.test(reading.text(near))
    ? { words: near, stretch: near, confidence: 'medium' }
    : undefined
}

/** "because the club wants to report on its matches" */
const WHY =
  /\b(?:weil|da|denn)\s[^.;]{3,120}\s(?:will|wollen|möchten?)\b|\b(?:weil|da) wir (?:nur )?(?:so|sonst|damit|dadurch)\s[^.;]{3,120}\skönnen\b/

function endsInTo(reading: Reading, from: number, near: Passage): boolean {
  const after = { start: from, end: near.end }
  const [to] = reading.hits('purpose.to', after)
  // "um berechtigte Interessen zu wahren" is the law's own wording.
  if (reading.has({ start: from, end: to?.end ?? near.end }, 'interest.word')) return false
  if (to) return true
  return reading
    .text(after)
    .split(/[\s,.;()]+/)
    .some((word) => INNER_TO.test(word.toLowerCase()))
}

/** A noun that is an interest by itself, or "for" and a noun of action. */
function noun(reading: Reading, near: Passage): Aim | undefined {
  const statutory = reading.hits('interest.statutory', near)
  const apart = ({ start }: Passage) =>
    !statutory.some((one) => one.start <= start && start < one.end)
  const words =
    reading.hits('interest.aim', near).find(apart) ??
    reading.hits('purpose.aimed', near).find((hit) => apart(hit) && isAction(reading, hit, near))
  return words && { words, stretch: near, confidence: 'medium' }
}

const OPENING = /^(?:zur|zum|für (?:die|den|das|eine|einen))$/i
const OF_BASIS = /(?:grundlage|grund|basis|ground|ermächtigung)n?\s(?:hier)?$/i

/** "zur Beantwortung": a noun of action soon after, and not one for the processing itself. */
function isAction(reading: Reading, hit: Passage & { last: number }, near: Passage): boolean {
  const opening = reading.text(hit)
  const before = reading.text({ start: Math.max(near.start, hit.start - 24), end: hit.start })
  if (OF_BASIS.test(before) || /\bbis\s$/.test(before)) return false
  if (/^(?:to|for|helps?)\s/i.test(opening)) return true
  if (!OPENING.test(opening)) return false
  const end = reading.tokens[Math.min(hit.last + REACH, reading.tokens.length - 1)]?.end ?? hit.end
  const after = { start: hit.end, end: Math.min(end, near.end) }
  const [action] = reading.hits('purpose.action', after)
  const empty = reading.hits(['purpose.empty', 'interest.noAim'], after)
  return action !== undefined && !empty.some(({ start }) => start <= action.start)
}

/** "Purpose: …", a line of particulars. */
function lineOf(reading: Reading, near: Passage): Aim | undefined {
  const [line] = reading.hits('interest.purposeLine', near)
  if (!line || line.start - near.start > 4) return undefined
  const rest = reading.text({ start: line.end, end: near.end })
  if (!/^[^:]{0,40}:\s?\S{3}/.test(rest)) return undefined
  return { words: line, stretch: near, confidence: confidenceAt(reading, near) }
}

/** Sure where (f) is the only basis told there; else the purpose may be that of another. */
function confidenceAt(reading: Reading, near: Passage): Level {
  const section = reading.sectionAt(near.start)
  if (!section) return 'low'
  const letters = reading.text({ start: near.start, end: Math.min(section.end, near.end + 300) })
  return namesOtherBasis(letters) ? 'low' : 'medium'
}

const OTHER_BASIS =
  /(?:lit\.?|Buchst\.?|Buchstabe|Abs\.\s1|6\.1\.?|\(1\)|6)\s?\(?[a-e]\b\)?|\b9 Abs|Einwilligung|Vertragserfüllung|consent|contract/

/** Whether a text tells another basis beside (f). */
export function namesOtherBasis(text: string): boolean {
  return OTHER_BASIS.test(text)
}

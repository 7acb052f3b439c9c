/** Whether a line was wrapped because it was full, or ended because its text did. */
import type { Line } from './model.ts'

/** Begins a line of its own in an address, however long the word is. */
const CONTACT =
  /^(?:\S+@\S|www\.|https?:|tel|fax|telefon|telefax|mobil|phone|e-?mail|internet|web)/i

/** The first word of the next line had no more room: the line was wrapped by the program that set it. */
export function isFull(line: Line, next: Line): boolean {
  if (/\p{L}[-\u00AD\u2010]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) return true
  if (CONTACT.test(next.text) && !isLong(line)) return false
  const [word = ''] = next.text.split(' ', 1)
  const perCharacter = (endOf(next) - next.left) / Math.max(1, next.text.length)
  return endOf(line) + (word.length + 0.6) * perCharacter > line.edge - 0.1 * line.size
}

/** The line reaches nearly as far as text can: all but this share of the way. */
export function isLong(line: Line, share = 0.15): boolean {
  return endOf(line) > line.edge - share * (line.edge - line.left)
}

const endOf = (line: Line) => line.reach ?? line.right

const ABBREVIATION =
  /(?:^|[\s(./])(?:\p{L}|Abs|Art|Nr|Ziff|Ziffer|lit|bzw|ggf|vgl|gem|inkl|evtl|usw|Str|Tel|Dr|Prof|sog|No|para|ca|Hs|Buchst|UAbs|i\.S|z\.B)\.\)?$/u

/** Whether a text ends with an abbreviation, whose full stop ends no sentence. */
export function endsAbbreviated(text: string): boolean {
  return ABBREVIATION.test(text)
}

/** Articles, conjunctions and prepositions that no sentence ends with; not those that verbs are parted from. */
const OPEN_END =
  /(?:^|[\s(])(?:der|die|den|dem|des|eine|einer|eines|einem|einen|unser|unsere|unserer|unseren|unserem|ihrer|ihren|ihrem|dieser|diesem|diesen|und|oder|sowie|bzw\.|für|von|vom|zum|zur|in|im|ins|beim|durch|gegen|dass|wenn|sofern|gemäß|the|an|and|or|of|for|with|by|from|our|your|their)$/u

/** Whether a text breaks off where no sentence can end, or within a word, so that it must go on. */
export function staysOpen(text: string): boolean {
  return OPEN_END.test(text) || /\p{L}[-\u2010\u00AD]$/u.test(text)
}

/** Whether a text ends as a sentence does. */
export function sentenceEnds(text: string): boolean {
  return /[.!?:][")“”»]?$/.test(text) && !ABBREVIATION.test(text)
}

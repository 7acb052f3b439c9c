import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Residue } from '../facts.ts'

/** A word processor's comment mark that went into the text: initials and a number, as in "[AB1]". */
const MARK =
  /\[(?:Kommentar |Comment )?[A-ZÄÖÜ]{1,4}\d{1,3}\](?!\()|\[(?:Kommentar|Comment) \d{1,3}\]/g
const NUMBERED_SOURCE = /\[[A-Z]{1,4}\d{1,3}\]:? (?:https?:|[A-ZÄÖÜ][a-zäöüß]+, [A-Z]\.)/

/** Traces of editing that a reader of the published text sees. A list of sources with such marks is none. */
export const comments: Detector<'comments'> = (reading) => {
  const { text } = reading.notice
  const found: Found<Residue>[] = []
  for (const match of text.matchAll(MARK)) {
    if (NUMBERED_SOURCE.test(text.slice(match.index, match.index + 60))) continue
    const at = { start: match.index, end: match.index + match[0].length }
    found.push({ value: { kind: 'mark' }, at, confidence: 'high' })
  }
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

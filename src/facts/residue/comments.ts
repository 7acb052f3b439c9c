import type { Annotation, Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import type { EditingTrace } from '../values/form.ts'

/** A word processor's comment mark that went into the text: initials and a number, as in "[AB1]". */
const MARK =
  /\[(?:Kommentar |Comment )?[A-ZÄÖÜ]{1,4}\d{1,3}\](?!\()|\[(?:Kommentar|Comment) \d{1,3}\]/g
const NUMBERED_SOURCE = /\[[A-Z]{1,4}\d{1,3}\]:? (?:https?:|[A-ZÄÖÜ][a-zäöüß]+, [A-Z]\.)/
/** Words that make a comment in a source a remark or a paragraph, and not the name of a part of the page. */
const PROSE = 4
const WORD = /(?<=^|\s)\p{L}{2,40}(?=[\s,.;!?)]|:\s|$)/gu
const OFFICE = new Set(['docx', 'odt'])

/**
 * Traces of editing: marks that a reader of the published text sees, comments and tracked changes of an office file,
 * and what stands in the source of a page for its authors. A list of sources with such marks is none.
 */
export const comments: Detector<'comments'> = (reading) => {
  const found = [
    ...marksIn(reading),
    ...reading.notice.annotations.flatMap((annotation) => traceOf(reading, annotation)),
  ]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function marksIn(reading: Reading): Found<EditingTrace>[] {
  const { text } = reading.notice
  return [...text.matchAll(MARK)].flatMap((match): Found<EditingTrace>[] => {
    if (NUMBERED_SOURCE.test(text.slice(match.index, match.index + 60))) return []
    const at = { start: match.index, end: match.index + match[0].length }
    return [{ value: { kind: 'mark', words: match[0] }, at, confidence: 'high' }]
  })
}

function traceOf(reading: Reading, annotation: Annotation): Found<EditingTrace>[] {
  const kind = kindOf(reading, annotation)
  const beside = kind && besideOf(reading, annotation)
  if (!kind || !beside) return []
  const words = annotation.text.replace(/\s+/g, ' ').trim()
  const { place } = annotation
  const line = place && 'line' in place ? place.line : undefined
  const value = { kind, words, ...(line !== undefined && { line }) }
  return [{ value, at: beside, confidence: 'high' }]
}

function kindOf(reading: Reading, { kind, text }: Annotation): EditingTrace['kind'] | undefined {
  if (OFFICE.has(reading.notice.format)) {
    if (kind === 'comment') return 'comment'
    return kind === 'insertion' || kind === 'deletion' ? 'change' : undefined
  }
  if (kind !== 'comment') return undefined
  return text.startsWith('{#') || (text.match(WORD) ?? []).length >= PROSE ? 'source' : undefined
}

/** The sentence beside which an annotation stands. */
function besideOf(reading: Reading, { at }: Annotation): Passage | undefined {
  const sentence = reading.sentenceAt(at + 2) ?? reading.sentences.at(-1)
  return sentence && quote(reading, sentence)
}

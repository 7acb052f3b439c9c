import { opensTopic } from '../heading-signs.ts'
import type { BlockDraft, Draft, Span } from './draft.ts'

const NUMBERED = /^(?:§\s{0,2})?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zA-Z][.)]|[IVX]{1,5}[.)])\s/
const LABEL =
  /^(?:tel|fax|mobil|telefon|telefax|phone|e-?mail|mail|internet|web|website|homepage|adresse|anschrift|address|stand)\s{0,2}:/i
/** A call for attention is no title: what follows the next sentence does not belong to it. */
const CALL =
  /^(?:(?:wichtiger )?hinweis|wichtig|achtung|bitte beachten(?: sie)?|note|important|please note):?$/i
const VALUE = /@|\(at\)|\[at\]|https?:|www\.|\b\d{5} [A-ZÄÖÜ]|\d{3,5}[\s/-]\d{3}/
const ABBREVIATION = /\b(?:abs|art|bzw|etc|ggf|inkl|lit|nr|sog|usw|vgl)\./gi
const SENTENCE_END = /[a-zäöüß)]{2}[.!] [A-ZÄÖÜ]/
const LONGEST = 130
const PROSE = 70

/**
 * Finds the headings that are only bold type: a paragraph that is wholly bold, and a bold line above running text.
 * A bold line in an address is none, nor is a sentence that is bold for emphasis.
 */
export function withLeadIns(drafts: Draft[]): Draft[] {
  const runs = boldRuns(drafts)
  return drafts.flatMap((draft, index): Draft[] => {
    if (draft.kind === 'remark' || !draft.headable) return [draft]
    return asRead(draft, runs[index] ?? 0)
  })
}

function asRead(draft: BlockDraft, run: number): BlockDraft[] {
  const text = textOf(draft.spans)
  if (run === 0 || !isTitle(text)) return splitAtLeadIns(draft)
  // Bold lines one after another are an address, or a table of contents.
  const longest = NUMBERED.test(text) ? 3 : 2
  return [run > longest ? draft : asHeading(draft)]
}

/** For each draft how many bold lines stand together where it stands; 0 when it is none. */
function boldRuns(drafts: Draft[]): number[] {
  const runs: number[] = drafts.map((draft) => (isBoldLine(draft) ? 1 : 0))
  for (let start = 0; start < runs.length; start += 1) {
    let end = start
    while (runs[end]) end += 1
    runs.fill(end - start, start, end)
    start = end
  }
  return runs
}

function isBoldLine(draft: Draft): boolean {
  if (draft.kind === 'remark' || !draft.headable || !isMarked(draft.spans)) return false
  const text = textOf(draft.spans)
  return text.length <= LONGEST && !/[a-zäöüß]{3}[.!]$/.test(text)
}

function asHeading({ level: _, ...draft }: BlockDraft): BlockDraft {
  return { ...draft, kind: 'heading', rank: 'bold', headable: false }
}

function splitAtLeadIns(draft: BlockDraft): BlockDraft[] {
  const lines = linesOf(draft.spans)
  if (lines.length < 2) return splitAtTitle(draft)
  const parts: BlockDraft[] = []
  let open: Span[] = []
  const close = () => {
    if (open.length > 0) parts.push({ ...draft, spans: open, headable: false })
    open = []
  }
  lines.forEach((line, index) => {
    if (isLeadIn(line, lines[index + 1])) {
      close()
      parts.push(asHeading({ ...draft, spans: line }))
      return
    }
    if (open.length > 0) open.push({ text: '\n', bold: false })
    open.push(...line)
  })
  close()
  return parts
}

/** A bold title with its text on the same line. */
function splitAtTitle(draft: BlockDraft): BlockDraft[] {
  const end = draft.spans.findIndex(({ bold, text }) => !bold && text.trim() !== '')
  if (end < 1) return [draft]
  const title = draft.spans.slice(0, end)
  const rest = draft.spans.slice(end)
  if (!isRunIn(textOf(title), textOf(rest))) return [draft]
  return [asHeading({ ...draft, spans: title }), { ...draft, spans: rest, headable: false }]
}

/** Whether bold words are the title of the sentences behind them, and not the beginning of these. */
function isRunIn(title: string, text: string): boolean {
  if (!isTitle(title) || CALL.test(title)) return false
  if (text.length < PROSE || !/^[„"(]?[A-ZÄÖÜ]/.test(text) || !/[.!?:]$/.test(text)) return false
  if (/[?:]$/.test(title)) return true
  const words = title.split(' ')
  const isNoun = /^[A-ZÄÖÜ(]/.test(words.at(-1) ?? '')
  // A single word may be an adjective that begins a sentence.
  return isNoun && (words.length > 1 || /-[A-Z]/.test(title) || !/e[mnrs]?$/.test(title))
}

function isLeadIn(line: Span[], next: Span[] | undefined): boolean {
  if (!next || !isBold(line) || isBold(next)) return false
  const text = textOf(line)
  if (!isTitle(text)) return false
  const following = textOf(next)
  if (/[:?]$/.test(text) || NUMBERED.test(text) || opensTopic(text)) return following !== ''
  return following.length >= PROSE || (/[.!:;]$/.test(following) && following.length > LONGEST / 4)
}

function isTitle(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST || !/[A-Za-zÄÖÜäöü]{2}/.test(text)) return false
  if (/[.,;!]$/.test(text) || LABEL.test(text) || VALUE.test(text)) return false
  return !SENTENCE_END.test(text.replace(NUMBERED, '').replace(ABBREVIATION, ''))
}

function isBold(spans: Span[]): boolean {
  const seen = spans.filter(({ text }) => /[^\s:]/.test(text))
  return seen.length > 0 && seen.every(({ bold }) => bold)
}

/** Bold, or a topic of a notice in italics. */
function isMarked(spans: Span[]): boolean {
  if (isBold(spans)) return true
  const seen = spans.filter(({ text }) => /\p{L}/u.test(text))
  return seen.length > 0 && seen.every(({ slanted }) => slanted) && opensTopic(textOf(spans))
}

function linesOf(spans: Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    if (span.text === '\n') lines.push([])
    else lines.at(-1)?.push(span)
  }
  return lines.filter((line) => textOf(line) !== '')
}

function textOf(spans: Span[]): string {
  return spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines become paragraphs. */
import { isBareNumber, markerOf } from './marker.ts'
import type { Body, Line, Paragraph } from './model.ts'
import { areTwoTitles, isNumberedTitle, isShouted, isTitleLine, opensText } from './title-lines.ts'
import { endsAbbreviated, isFull, isLong, sentenceEnds, staysOpen } from './wrap.ts'

/** In sizes of the font: lines of one sentence may lie so far apart. */
const WIDE_PITCH = 2

/** Groups the lines of one page, which are in reading order, into paragraphs. */
export function paragraphsOf(lines: Line[], body: Body): Paragraph[] {
  const done: Paragraph[] = []
  for (const line of lines) {
    const open = done.at(-1)
    if (open && belongs(open, line, body)) open.lines.push(line)
    else
      done.push({
        kind: kindOf(open, line),
        lines: [line],
        gap: gapAbove(open, line),
        ...tagged(line),
      })
  }
  return done
}

/** What follows in a list item after a title or sentence of its own is running text. */
function kindOf(before: Paragraph | undefined, line: Line): Paragraph['kind'] {
  const kind = line.tag?.kind ?? 'paragraph'
  const block = line.tag?.block
  const sameItem =
    kind === 'item' && block !== undefined && before?.lines.at(-1)?.tag?.block === block
  return sameItem && !markerOf(line.text) ? 'paragraph' : kind
}

function tagged({ tag }: Line): Partial<Paragraph> {
  return { ...(tag?.level !== undefined && { level: tag.level }), ...(tag?.toc && { plain: true }) }
}

function gapAbove(before: Paragraph | undefined, line: Line): number {
  const last = before?.lines.at(-1)
  if (!last || !follows(last, line)) return Number.POSITIVE_INFINITY
  return line.baseline - last.baseline
}

/** Whether a line stands below another one in the same column. */
function follows(a: Line, b: Line): boolean {
  if (a.page !== b.page || a.turn !== b.turn || b.baseline <= a.baseline + 0.3 * a.size)
    return false
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > -2 * a.size
}

function belongs(paragraph: Paragraph, line: Line, body: Body): boolean {
  const last = paragraph.lines.at(-1) as Line
  if (last.artifact !== line.artifact || last.turn !== line.turn) return false
  const [a, b] = [last.tag?.block, line.tag?.block]
  if (a !== b) return runsThrough(last, line, body)
  if (!follows(last, line)) return a !== undefined && last.page === line.page && sameRow(last, line)
  return a === undefined ? !breaks(paragraph, line, body) : !breaksInBlock(paragraph, line, body)
}

/** Some tagged files cut a sentence into several paragraphs that nobody sees. */
function runsThrough(last: Line, line: Line, body: Body): boolean {
  const [a, b] = [last.tag, line.tag]
  if (a?.kind !== 'paragraph' || b?.kind !== 'paragraph' || a.cell !== b.cell) return false
  if (!follows(last, line) || Math.abs(last.size - line.size) > 0.6) return false
  if (last.weight !== line.weight || markerOf(line.text) || isBlank(line.text)) return false
  const open = mustGoOn(last, line)
  const close = line.baseline - last.baseline < 1.1 * body.pitch
  const lower = /^\p{Ll}/u.test(line.text) && !sentenceEnds(last.text)
  if (!open && !isFull(last, line) && !(lower && close && isLong(last, 0.3))) return false
  if (/[_…:]$/.test(last.text)) return false
  if (lower) return line.baseline - last.baseline < 2.3 * line.size
  return close && (open || (isLong(last) && !sentenceEnds(last.text)))
}

/** Inside one paragraph of the tags: a wide gap, a title in bold, or list entries after forced line breaks. */
function breaksInBlock(paragraph: Paragraph, line: Line, body: Body): boolean {
  const last = paragraph.lines.at(-1) as Line
  const full = isFull(last, line)
  const pitches = (line.baseline - last.baseline) / Math.max(body.pitch, 1.2 * line.size)
  if (pitches > (!full && areTwoTitles(last, line) ? 1.7 : 2.5)) return true
  if (full || paragraph.kind === 'heading' || paragraph.kind === 'cell') return false
  if (isStretched(last, full) || mustGoOn(last, line)) return false
  if (sentenceEnds(last.text) && !last.text.endsWith(':')) return true
  const [before, after] = [last.weight ?? 0, line.weight ?? 0]
  if (before >= 600 && after > 0 && after < 600) return true
  const first = paragraph.lines.length === 1
  if (first && isTitleLine(last) && isLong(line) && /^\p{Lu}/u.test(line.text)) return true
  return beginsItem(paragraph, line, full)
}

/** Broken off, yet justified: only a forced break within a paragraph does that, for its last line is not stretched. */
const isStretched = (last: Line, full: boolean) => last.reach !== undefined && !full

/** The line before ends with a word that no sentence ends with, and no list entry follows. */
const mustGoOn = (last: Line, line: Line) =>
  staysOpen(last.text) && (!markerOf(line.text) || isBareNumber(line.text))

const inMidSentence = (last: Line, line: Line) =>
  !sentenceEnds(last.text) && /^\p{Ll}/u.test(line.text) && !markerOf(line.text)

/** As far below as the lines of the paragraph are from each other. */
function isAtOwnPitch({ lines }: Paragraph, line: Line): boolean {
  const [before, last] = lines.slice(-2)
  if (!before || !last) return false
  return Math.abs(line.baseline - last.baseline - (last.baseline - before.baseline)) < 1
}

/** Parts of one row of one element, such as the two halves of a tabbed line. */
const sameRow = (a: Line, b: Line) => Math.abs(a.baseline - b.baseline) < 0.4 * a.size

/** Whether a new paragraph begins between two lines of one column, by looks alone. */
function breaks(paragraph: Paragraph, line: Line, body: Body): boolean {
  const last = paragraph.lines.at(-1) as Line
  const full = isFull(last, line)
  const runsOn = mustGoOn(last, line) || (full && inMidSentence(last, line))
  const widest = widestPitch(paragraph, line, body)
  const isClause = runsOn || (inMidSentence(last, line) && isAtOwnPitch(paragraph, line))
  const loose = isClause && last.font === line.font ? WIDE_PITCH * line.size : 0
  if (line.baseline - last.baseline > Math.max(widest, loose)) return true
  if (Math.abs(last.size - line.size) > 0.08 * Math.max(last.size, line.size)) return true
  if (isBlank(line.text) || isBlank(last.text)) return true
  if (runsOn || isStretched(last, full)) return false
  if (last.pure && line.pure && last.font !== line.font) return true
  return (
    beginsItem(paragraph, line, full) ||
    leavesItem(paragraph, line, full) ||
    indented(paragraph, line, full) ||
    brokenOff(paragraph, line, full)
  )
}

function widestPitch(paragraph: Paragraph, line: Line, body: Body): number {
  const [before, last] = paragraph.lines.slice(-2)
  const usual = Math.max(1.2 * line.size, (body.pitch * line.size) / body.size)
  const own = before && last ? last.baseline - before.baseline : usual
  return Math.min(1.3 * usual, Math.max(1.15 * own + 1, 1.05 * usual))
}

/** A bullet always opens an item; a dash or number only where the line before came to an end. */
function beginsItem(paragraph: Paragraph, line: Line, full: boolean): boolean {
  const marker = markerOf(line.text)
  if (!marker) return false
  if (marker.kind === 'bullet') return true
  const first = paragraph.lines[0] as Line
  const last = paragraph.lines.at(-1) as Line
  if (isBareNumber(line.text) && !/[.:!?]$/.test(last.text)) return false
  const sibling = markerOf(first.text)
  if (sibling?.kind === marker.kind && Math.abs(first.left - line.left) < 3) {
    if (!isBareNumber(line.text) && (marker.depth ?? 1) > (sibling.depth ?? 1)) return true
    return marker.kind === 'dash' || marker.value === (sibling.value ?? 0) + 1
  }
  return (!full && !endsAbbreviated(last.text)) || sentenceEnds(last.text) || /;$/.test(last.text)
}

/** A line further left than the mark of an item does not go on with it. */
function leavesItem({ lines: [first] }: Paragraph, line: Line, full: boolean): boolean {
  if (!first || full || line.left > first.left - 0.8 * line.size) return false
  return markerOf(first.text) !== undefined
}

/** A line set in from the left begins a paragraph; so does the first one that is no longer set in. */
function indented(paragraph: Paragraph, line: Line, full: boolean): boolean {
  const last = paragraph.lines.at(-1) as Line
  const shift = (line.left - last.left) / line.size
  const single = paragraph.lines.length === 1
  if (shift > 0.8) return !single && (sentenceEnds(last.text) || !full)
  if (shift < -0.8) return !single && (sentenceEnds(last.text) || !full)
  return false
}

/** The line before was broken off on purpose, and this is no list of short lines such as an address. */
function brokenOff(paragraph: Paragraph, line: Line, full: boolean): boolean {
  const last = paragraph.lines.at(-1) as Line
  if (full || (last.text.endsWith(':') && isLink(line.text))) return false
  if (sentenceEnds(last.text) || /;$/.test(last.text)) return true
  // Entries of a list without marks begin with small letters, all of them; a sentence does not.
  if (/,$/.test(last.text) && /^\p{Ll}/u.test(line.text))
    return !isLong(last) && /^\p{Ll}/u.test(paragraph.lines[0]?.text ?? '')
  if (!/^\p{Lu}/u.test(line.text)) return false
  if (line.text.endsWith('?') || isShouted(line) !== isShouted(last)) return true
  if (paragraph.lines.length === 1 && (isNumberedTitle(last, line) || areTwoTitles(last, line)))
    return true
  if (paragraph.lines.length === 1 && isTitleLine(last) && opensText(last, line)) return true
  return isLong(line) && paragraph.lines.every((other) => !isLong(other))
}

/** `Name, Vorname: ______`: a line to fill in stands by itself; not a blank within a sentence. */
const isBlank = (text: string) => /^[^_.…:]{2,50}:\s?(?:_{6}|\.{8}|…{4})/u.test(text)

const isLink = (text: string) => /^(?:https?:|www\.)\S+$/.test(text)

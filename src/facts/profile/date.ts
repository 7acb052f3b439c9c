import type { Level, Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { datesIn } from '../grammar/dates.ts'
import type { ReadBlock, Reading } from '../reading.ts'

/** How far behind its label a date may stand. */
const NEAR = 32
const SHORT = 90
const EDGE_BLOCKS = 4
const EARLIEST = '2000'
/** Letters beside a bare date: the name of a place. */
const PLACE_LENGTH = 24

/**
 * When the notice was written: the date behind "Stand", "Version", "Letzte Änderung" and the like. Labels in the first
 * and last blocks and in short blocks are surer than those in running text; a bare date on a line of its own at the
 * edges counts too. Found in order of certainty.
 */
export const date: Detector<'date'> = (reading) => {
  const labels = reading.hits('notice.date')
  const outer = labels.filter(
    (hit) => !labels.some((other) => other.start < hit.start && other.end >= hit.end),
  )
  const labelled = outer.flatMap((hit) => dateBehind(reading, hit))
  const found = labelled.length > 0 ? labelled : bareDates(reading)
  const rank = { high: 0, medium: 1, low: 2 }
  found.sort((a, b) => rank[a.confidence] - rank[b.confidence] || a.at.start - b.at.start)
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function dateBehind(reading: Reading, label: Passage): Found<string>[] {
  const block = reading.blockAt(label.start)
  if (!block || !isLabel(reading, label)) return []
  const { text } = reading.notice
  const written = datesIn(text.slice(label.end, Math.min(block.end, label.end + NEAR)))[0]
  if (!written || written.iso < EARLIEST) return []
  const at = { start: label.start, end: label.end + written.end }
  const between = text.slice(label.end, label.end + written.start)
  if (/[.;!?]\s/.test(between) || isAnothers(reading, block, at)) return []
  const short = block.end - block.start <= SHORT
  const setOff = short || /[(:]/.test(text.slice(label.start - 1, at.end))
  if (written.iso.length === 4 && !setOff) return []
  return [{ value: written.iso, at, confidence: certainty(reading, label, block) }]
}

/** High for labels that stand out; the day on which a page was first put up says less. */
function certainty(reading: Reading, label: Passage, block: ReadBlock): Level {
  if (/^(?:erstellt|veröffentlicht)/i.test(reading.text(label))) return 'medium'
  const short = block.end - block.start <= SHORT
  const opens = reading.text({ start: block.start, end: label.start }).trim() === ''
  return short || opens || isAtEdge(reading, block) ? 'high' : 'medium'
}

/** One-letter and plain words are labels only where they are set off: "V: 02.03.2026", "Datum: …". */
function isLabel(reading: Reading, label: Passage): boolean {
  const word = reading.text(label)
  if (!/^(?:v|datum|date|version|revision|ausgabe|status|fassung|effective|as of)$/i.test(word))
    return true
  return (
    /^(?:\s?[:.(]|\s(?:vom|as of|\d))/.test(reading.notice.text.slice(label.end, label.end + 8)) &&
    /^[A-Z(]/.test(word)
  )
}

/** The date of an act, of by-laws, of a technique: "Verordnung in der Fassung vom …". */
function isAnothers(reading: Reading, block: ReadBlock, at: Passage): boolean {
  const before = { start: Math.max(block.start, at.start - SHORT), end: at.end }
  const sentence = reading.sentenceAt(at.start)
  const start = Math.max(before.start, sentence?.start ?? 0)
  return reading.has({ start, end: before.end }, 'notice.otherDate')
}

function isAtEdge(reading: Reading, block: ReadBlock): boolean {
  return block.index < EDGE_BLOCKS || block.index >= reading.blocks.length - EDGE_BLOCKS
}

/** "Musterstadt, 15.02.2020" on a line of its own, or a date in brackets behind a title, above or below the text. */
function bareDates(reading: Reading): Found<string>[] {
  return reading.blocks
    .filter((block) => isAtEdge(reading, block) && block.end - block.start <= SHORT * 3)
    .filter((block) => !isAnothers(reading, block, block))
    .flatMap((block) => {
      let start = block.start
      return reading
        .text(block)
        .split('\n')
        .flatMap((line) => {
          const at = start
          start += line.length + 1
          return bareDate(line, at)
        })
    })
}

function bareDate(line: string, offset: number): Found<string>[] {
  const written = datesIn(line).at(-1)
  if (!written || written.iso.length < 7 || written.iso < EARLIEST) return []
  const rest = (line.slice(0, written.start) + line.slice(written.end)).replace(/[^\p{L}]/gu, '')
  const inBrackets = line[written.start - 1] === '(' && /^\)\s*$/.test(line.slice(written.end))
  if (rest.length > PLACE_LENGTH && !inBrackets) return []
  const at = { start: offset + written.start, end: offset + written.end }
  return [{ value: written.iso, at, confidence: 'low' }]
}

/** What was recognized on a page, in the shapes of the PDF reader: points, origin top left. */
import type { Word } from '../pdf/model.ts'
import type { RecognizedLine } from './recognizer.ts'
import { boldLines } from './strokes.ts'
import type { Upright } from './upright.ts'

const FONT = 'recognized'
const BOLD = 'recognized bold'
/** Specks and the edges of stamps: signs that the recognizer itself does not believe in. */
const SPECK = { confidence: 30, letters: 2 }
/** Heights of lines scatter by so much around their true size. */
const SCATTER = 0.12
const BULLETS = /^[*°•»«¢©®+]$/
const MARGINS = 0.5

/** The words of a page that was read with `scale` pixels a point. */
export function wordsOf({ result, bitmap, turn }: Upright, scale: number): Word[] {
  const rows = result.lines.map(withoutSpecks).filter((line) => line.words.length > 0)
  const usual = usualHeight(rows)
  const bold = boldLines(rows, bitmap)
  // Turned text has its coordinates on the page turned with it, whose origin is a corner of the upright one.
  const left = turn === 2 || turn === 3 ? bitmap.width : 0
  const top = turn === 1 || turn === 2 ? bitmap.height : 0
  return rows.flatMap((row) => {
    const size = sizeOf(row, usual) / scale
    const weight = bold.has(row) ? 700 : 400
    const { y0, y1 } = row.baseline
    const texts = repaired(row.words.map(({ text }) => text))
    return row.words.map(({ bbox }, index) => ({
      text: texts[index] ?? '',
      left: (bbox.x0 - left) / scale,
      right: (bbox.x1 - left) / scale,
      // One baseline for a line that runs aslant: it must not fall apart.
      baseline: ((y0 + y1) / 2 - top) / scale,
      size,
      font: weight > 400 ? BOLD : FONT,
      weight,
      spaced: true,
      artifact: false,
      turn,
    }))
  })
}

function withoutSpecks(line: RecognizedLine): RecognizedLine {
  const words = line.words.filter(({ text, confidence }) => {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (text.trim() === '') return false
    return confidence >= SPECK.confidence || letters > SPECK.letters
  })
  const worst = words.every(({ confidence }) => confidence < SPECK.confidence)
  return { ...line, words: worst ? [] : words }
}

/** The height of most letters. */
function usualHeight(lines: RecognizedLine[]): number {
  const heights = lines.flatMap((line) =>
    line.words.map(({ text }) => ({ height: heightOf(line), letters: text.length })),
  )
  heights.sort((a, b) => a.height - b.height)
  const half = heights.reduce((sum, { letters }) => sum + letters, 0) * MARGINS
  let sum = 0
  for (const { height, letters } of heights) {
    sum += letters
    if (sum >= half) return height
  }
  return 0
}

const heightOf = (line: RecognizedLine) => line.rowAttributes.rowHeight

/** The usual height for all lines near it, so that chance makes no heading. */
function sizeOf(line: RecognizedLine, usual: number): number {
  const height = heightOf(line)
  return Math.abs(height - usual) <= SCATTER * usual ? usual : height
}

/** What this recognizer confuses in texts of law: the sign of a paragraph with a digit, a bullet with a star. */
function repaired(texts: string[]): string[] {
  return texts.map((text, index) => {
    const next = texts[index + 1] ?? ''
    if (index === 0 && BULLETS.test(text) && texts.length > 1) return '•'
    if (!/^(?:[8$S]{1,2}|&)$/.test(text) || !/^\d{1,4}[a-z]?,?$/.test(next)) return text
    const law = texts.slice(index + 2, index + 10).some((word) => LAW.test(word))
    return law ? '§'.repeat(text.length) : text
  })
}

/** How German laws are called: BDSG, KiTaG, SGB, AO, VwVfG, DSGVO, Schulgesetzes. */
const LAW = /^\p{Lu}\p{L}{0,40}(?:G|GB|O|V|VO|gesetz|gesetze?s|ordnung|satzung)[).,;:]{0,3}$/u

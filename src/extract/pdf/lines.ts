/** Words become lines. A line ends where the baseline changes or a gap is too wide for a blank. */
import { widestBlank } from './blanks.ts'
import type { Font } from './fonts.ts'
import { lineText } from './line-text.ts'
import type { Line, Word } from './model.ts'
import { joinStretched } from './stretched.ts'

/** In sizes of the font: what still counts as one baseline; that of super- and subscripts. */
const BASELINE = 0.35
const RAISED = 0.6
/** No line of a notice has so many; a hostile one may. */
const MOST_WORDS = 500
/** So many rows back, a row may find the one it belongs to. */
const LOOK_BACK = 12
/** On a page of more rows, bullets are looked for nearby only. */
const MOST_ROWS = 600
/** Between stretches that the structure tree puts into different blocks, such as a footnote's mark. */
const TOUCHING = 0.35

/** Puts the names of fonts in the place of their ids, and one sign in the place of the letters of symbol fonts. */
export function dressed(words: Word[], fonts: Map<string, Font>): Word[] {
  return words.map((word) => {
    const font = fonts.get(word.font)
    if (!font) return word
    const text = font.symbol && word.text.trim().length === 1 ? '\uF0B7' : word.text
    const { name, weight, symbol } = font
    return {
      ...word,
      text,
      font: name,
      ...(weight !== undefined && { weight }),
      ...(symbol && { symbol }),
    }
  })
}

/** Groups the words of one page into lines; the order of the content stream is kept. */
export function linesOf(words: Word[], page: number): Line[] {
  const rows: Word[][] = []
  for (const word of words) {
    const row = rows.at(-1)
    if (row && row.length < MOST_WORDS && continues(row, word)) row.push(word)
    else rows.push([word])
  }
  return joinStretched(rejoin(rows)).map(({ words: row, reach }) => ({
    ...toLine(row, page),
    ...(reach !== undefined && { reach }),
  }))
}

function continues(row: Word[], word: Word): boolean {
  const last = row.at(-1) as Word
  if (last.turn !== word.turn || last.artifact !== word.artifact || blockOf(last) !== blockOf(word))
    return false
  const size = Math.max(last.size, word.size)
  if (!sameBaseline(row, word)) return false
  const gap = word.left - last.right
  const widest = blockOf(last) === blockOf(word) ? widestBlank(row, word) : TOUCHING
  return gap > -0.5 * size && gap < widest * size
}

const blockOf = (word: Word) => word.tag?.block

function sameBaseline(row: Word[], word: Word): boolean {
  const tall = row.reduce((a, b) => (b.size > a.size ? b : a))
  const size = Math.max(tall.size, word.size)
  const raised = Math.min(tall.size, word.size) < 0.8 * size || isQuote(word) || isQuote(row[0])
  return Math.abs(tall.baseline - word.baseline) < (raised ? RAISED : BASELINE) * size
}

/** TeX sets a low quotation mark as a lowered high one. */
const isQuote = (word: Word | undefined) => /^[”“"]$/u.test(word?.text ?? '')

/** Some producers write bold words after the rest of the line: rows that touch on one baseline become one. */
function rejoin(rows: Word[][]): Word[][] {
  const done: Word[][] = []
  for (const row of rows) {
    // Some programs write the bullets of a page after all its text.
    const reach = isBullet(row) && done.length < MOST_ROWS ? done.length : LOOK_BACK
    const near = done.slice(-reach).filter((other) => touches(other, row))
    const [first, ...others] = near
    if (first) {
      // The row may be the bridge between two that lie apart.
      first.push(...row, ...others.flat())
      first.sort((a, b) => a.left - b.left)
      for (const other of others) done.splice(done.indexOf(other), 1)
    } else done.push(row)
  }
  return done
}

const isBullet = (row: Word[]) =>
  row.length === 1 && /^[•◦▪■●○‣\uF0B7]$/u.test(row[0]?.text.trim() ?? '')

function touches(a: Word[], b: Word[]): boolean {
  const [first, other] = [a[0] as Word, b[0] as Word]
  if (
    first.turn !== other.turn ||
    first.artifact !== other.artifact ||
    blockOf(first) !== blockOf(other)
  )
    return false
  if (!sameBaseline(a, other)) return false
  const size = Math.max(first.size, other.size)
  return (
    a.length < MOST_WORDS && (meets(a, b, size) || meets(b, a, size) || fills(a, b) || fills(b, a))
  )
}

/** One row ends where the other begins. */
function meets(a: Word[], b: Word[], size: number): boolean {
  const gap = (b[0] as Word).left - (a.at(-1) as Word).right
  return gap > -0.3 * size && gap < 0.8 * size
}

/** One row stands in a hole of the other. */
function fills(hole: Word[], row: Word[]): boolean {
  const [left, right] = [(row[0] as Word).left, (row.at(-1) as Word).right]
  return hole.some((word, index) => {
    const next = hole[index + 1]
    const slack = 0.2 * word.size
    return next !== undefined && word.right <= left + slack && right <= next.left + slack
  })
}

function toLine(row: Word[], page: number): Line {
  const first = row[0] as Word
  const main = mainStyle(row)
  const tall = row.reduce((a, b) => (b.size > a.size ? b : a))
  const words = row.filter((word) => !isNoteMark(word, tall, first))
  return {
    page,
    words,
    text: lineText(words),
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    top: tall.baseline - 0.8 * tall.size,
    bottom: tall.baseline + 0.22 * tall.size,
    baseline: tall.baseline,
    ...main,
    artifact: first.artifact,
    turn: first.turn,
    edge: 0,
    ...(first.tag && { tag: first.tag }),
  }
}

/** The raised number that points to a footnote would stick to the word before it. */
function isNoteMark(word: Word, tall: Word, first: Word): boolean {
  const raised = tall.baseline - word.baseline > 0.2 * tall.size && word.size < 0.8 * tall.size
  return raised && word !== first && /^\(?\d{1,2}\)?$/.test(word.text.trim())
}

/** Font and size of most letters; bullets and blanks do not count against a pure font. */
function mainStyle(words: Word[]): Pick<Line, 'font' | 'size' | 'pure' | 'weight'> {
  const weights = new Map<string, number>()
  const sizes = new Map<number, number>()
  let letters = 0
  for (const { text, font, size } of words) {
    const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    letters += count
    weights.set(font, (weights.get(font) ?? 0) + count)
    const rounded = Math.round(size * 10) / 10
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + count)
  }
  const font = heaviest(weights)
  const pure = (weights.get(font) ?? 0) >= letters * 0.95
  const lettered = words.filter((word) => /[\p{L}]/u.test(word.text) && !word.symbol)
  const weight = Math.min(...lettered.map((word) => word.weight ?? 0))
  return { font, size: heaviest(sizes), pure, ...(weight > 0 && weight < 1000 && { weight }) }
}

function heaviest<Key>(weights: Map<Key, number>): Key {
  return [...weights].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** What someone typed into a form stands on the page like any other words, and is read with them. */
import type { PagePlace } from '../../document/notice.ts'
import type { Word } from './model.ts'

/** The value of one field and where it stands. */
export interface Filled {
  text: string
  place: PagePlace
}

/** The words of one page. */
export interface Sheet {
  number: number
  height: number
  words: Word[]
}

/** A longer value is no answer. */
const LONGEST = 1000
const MOST_ROWS = 20
/** In sizes of the font. */
const LETTER = 0.5
const PITCH = 1.2
/** Where no word of the page tells a size. */
const SIZE = 10

/** Writes the values onto their pages, each behind the words to the left of its field. */
export function writeValues(fields: Filled[], sheets: Sheet[]): void {
  for (const { text, place } of fields) {
    const sheet = sheets.find(({ number }) => number === place.page)
    // A field that holds the source of a page is there to be copied, not to be read.
    if (!sheet || text.length > LONGEST || /<[a-z][a-z\d]{0,9}[\s/>]/i.test(text)) continue
    const rows = text
      .split(/[\r\n]+/)
      .map((row) => row.trim())
      .filter((row) => row !== '')
    const at = indexFor(sheet.words, place)
    const near = sheet.words[Math.max(0, at - 1)]
    const words = rows.slice(0, MOST_ROWS).map((row, index) => wordOf(row, index, { place, near }))
    sheet.words.splice(at, 0, ...words)
  }
}

/** Behind the last word beside the field, else before the first word below it. */
function indexFor(words: Word[], place: PagePlace): number {
  const beside = words.findLastIndex((word) => word.left < place.box[0] && isBeside(word, place))
  if (beside >= 0) return beside + 1
  const below = words.findIndex(({ baseline, turn }) => turn === 0 && baseline > place.box[3])
  return below < 0 ? words.length : below
}

/** Whether a word shares enough of its height with the field. */
function isBeside({ baseline, size, turn }: Word, { box: [, top, , bottom] }: PagePlace): boolean {
  const shared = Math.min(baseline + 0.2 * size, bottom) - Math.max(baseline - 0.8 * size, top)
  return turn === 0 && shared > 0.4 * size
}

function wordOf(
  text: string,
  row: number,
  { place, near }: { place: PagePlace; near: Word | undefined },
): Word {
  const [left, top, right, bottom] = place.box
  const size = near?.size ?? SIZE
  const single = bottom - top < 2.2 * PITCH * size
  const middle = (top + bottom) / 2 + 0.35 * size
  const first = single ? middle : top + PITCH * size
  // On one row with its label, it shares the label's baseline.
  const joined = row === 0 && single && near !== undefined && isBeside(near, place)
  return {
    text,
    left: left + 2,
    right: Math.min(right, left + 2 + text.length * LETTER * size),
    baseline: joined ? near.baseline : first + row * PITCH * size,
    size,
    font: near?.font ?? '',
    spaced: true,
    artifact: false,
    turn: 0,
    ...(near?.tag && { tag: near.tag }),
  }
}

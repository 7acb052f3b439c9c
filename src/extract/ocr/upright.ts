/** Pages that lie on their side or head, because they were put into the scanner so: they are turned and read again. */
import type { Bitmap } from './bitmap.ts'
import { toPgm } from './bitmap.ts'
import type { PageBitmap } from './page-bitmap.ts'
import type { Recognized, RecognizedLine, Recognizer } from './recognizer.ts'

/** What was read, from which bitmap, and how many quarters clockwise the text is turned on the page. */
export interface Upright {
  result: Recognized
  bitmap: Bitmap
  turn: number
}

/** Below this mean confidence (of 100), what is read is guessed: the page may lie upside down. */
export const LEAST_CONFIDENCE = 60

/** Reads a page, and again while it seems to lie otherwise; `again` is called before each further time. */
export async function readUpright(
  recognizer: Recognizer,
  { bitmap, scale }: PageBitmap,
  again: () => void,
): Promise<Upright> {
  const read = async (image: Bitmap, turn: number): Promise<Upright> => ({
    result: await recognizer.read(toPgm(image), scale * 72),
    bitmap: image,
    turn,
  })
  const first = await read(bitmap, 0)
  for (const turn of turnsFor(first.result)) {
    again()
    const other = await read(turnedBack(bitmap, turn), turn)
    if (other.result.confidence >= LEAST_CONFIDENCE) return other
  }
  return first
}

/** How else the page may lie. The recognizer reads lines on their side, though badly; upside down gives nonsense. */
function turnsFor({ lines, confidence }: Recognized): number[] {
  const letters = (list: RecognizedLine[]) =>
    list.reduce((sum, { words }) => sum + words.reduce((all, { text }) => all + text.length, 0), 0)
  const upright = lines.filter(({ bbox }) => bbox.x1 - bbox.x0 >= bbox.y1 - bbox.y0)
  const sideways = lines.filter((line) => !upright.includes(line))
  if (letters(sideways) > letters(upright)) return direction(sideways) > 0 ? [1, 3] : [3, 1]
  return confidence < LEAST_CONFIDENCE ? [2] : []
}

/** Above zero when the words of lines follow each other downwards. */
function direction(lines: RecognizedLine[]): number {
  return lines.reduce((sum, { words }) => {
    const [first, last] = [words[0], words.at(-1)]
    return sum + Math.sign((last?.bbox.y0 ?? 0) - (first?.bbox.y0 ?? 0))
  }, 0)
}

/** The picture turned so many quarters counterclockwise. */
export function turnedBack({ width, height, grey }: Bitmap, turn: number): Bitmap {
  const [wide, high] = turn % 2 === 1 ? [height, width] : [width, height]
  const result = new Uint8Array(grey.length)
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      result[y * wide + x] = grey[from(turn, [x, y], [width, height])] ?? 255
    }
  }
  return { width: wide, height: high, grey: result }
}

/** Where a pixel of the turned picture lies in the original. */
function from(turn: number, [x, y]: [number, number], [width, height]: [number, number]): number {
  if (turn === 1) return x * width + (width - 1 - y)
  if (turn === 2) return (height - 1 - y) * width + (width - 1 - x)
  return turn === 3 ? (height - 1 - x) * width + y : y * width + x
}

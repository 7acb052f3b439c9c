/** A page in shades of grey, and images painted onto it. */
import { boxOf, inverse, type Matrix } from '../pdf/matrix.ts'

/** One byte a pixel, row after row from the top; 0 is black. */
export interface Bitmap {
  width: number
  height: number
  grey: Uint8Array
}

/** An image whose pixels are asked for one by one: 0 to 255, or below 0 where it is transparent. */
export interface Picture {
  width: number
  height: number
  greyAt: (x: number, y: number) => number
}

/** So many pixels of an image, in each direction, are averaged for one of the page. */
const MOST_SAMPLES = 3

export function blankBitmap(width: number, height: number): Bitmap {
  return { width, height, grey: new Uint8Array(width * height).fill(255) }
}

/** Paints an image; `matrix` leads from the unit square, where PDF puts images upside down, to pixels. */
export function paint(bitmap: Bitmap, picture: Picture, matrix: Matrix): void {
  const back = inverse(matrix)
  if (!back) return
  const [left, top, right, bottom] = boxOf(matrix)
  const samples = samplesOf(picture, matrix)
  const lastColumn = Math.min(bitmap.width, Math.ceil(right))
  const lastRow = Math.min(bitmap.height, Math.ceil(bottom))
  for (let row = Math.max(0, Math.floor(top)); row < lastRow; row++) {
    for (let column = Math.max(0, Math.floor(left)); column < lastColumn; column++) {
      const grey = averageAt(picture, back, [column, row, samples])
      if (grey >= 0) bitmap.grey[row * bitmap.width + column] = grey
    }
  }
}

/** The average of the samples that fall into one pixel of the page; below 0 where there is none. */
function averageAt(picture: Picture, back: Matrix, place: [number, number, number]): number {
  const [column, row, samples] = place
  const { width, height } = picture
  let sum = 0
  let count = 0
  for (let index = 0; index < samples * samples; index++) {
    const x = column + ((index % samples) + 0.5) / samples
    const y = row + (Math.floor(index / samples) + 0.5) / samples
    const across = Math.floor((back[0] * x + back[2] * y + back[4]) * width)
    const down = Math.floor((1 - (back[1] * x + back[3] * y + back[5])) * height)
    if (across < 0 || down < 0 || across >= width || down >= height) continue
    const grey = picture.greyAt(across, down)
    if (grey < 0) continue
    sum += grey
    count++
  }
  return count > 0 ? Math.round(sum / count) : -1
}

function samplesOf({ width, height }: Picture, [a, b, c, d]: Matrix): number {
  const pixels = Math.abs(a * d - b * c)
  const finer = Math.sqrt((width * height) / Math.max(1, pixels))
  return Math.max(1, Math.min(MOST_SAMPLES, Math.round(finer)))
}

/** The bytes of a PGM file, the simplest that a recognizer reads. */
export function toPgm({ width, height, grey }: Bitmap): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + grey.length)
  bytes.set(head)
  bytes.set(grey, head.length)
  return bytes
}

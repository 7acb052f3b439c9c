/** A scanned page as one picture: its images, however many strips and however turned, painted where they stand. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { boxOf, type Matrix } from '../pdf/matrix.ts'
import { type Bitmap, blankBitmap, paint } from './bitmap.ts'
import { type Placed, picturesOn } from './pictures.ts'

/** The page and how many pixels a point has. */
export interface PageBitmap {
  bitmap: Bitmap
  scale: number
}

/** Pixels a point: recognizers are trained on 300 dots an inch, and below 150 letters are too small. */
const FINEST = 300 / 72
const COARSEST = 150 / 72
/** A page at 300 dots an inch in A3. */
const MOST_PIXELS = 18_000_000
/** Smaller images on the page, such as a stamp, do not decide how fine it is painted. */
const LARGE = 0.02

/** Paints the images of a page; nothing when there is none. */
export async function pageBitmap(page: PDFPageProxy): Promise<PageBitmap | undefined> {
  const { width, height } = page.getViewport({ scale: 1 })
  const placed = await picturesOn(page)
  if (placed.length === 0 || !(width * height > 0)) return undefined
  const scale = Math.min(
    finenessOf(placed, width * height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  )
  const bitmap = blankBitmap(Math.ceil(width * scale), Math.ceil(height * scale))
  for (const { picture, matrix } of placed) paint(bitmap, picture, scaled(matrix, scale))
  return { bitmap, scale }
}

/** Pixels a point of the finest large image. */
function finenessOf(placed: Placed[], area: number): number {
  const finest = placed.map(({ picture, matrix }) => {
    const [left, top, right, bottom] = boxOf(matrix)
    const size = (right - left) * (bottom - top)
    return size < LARGE * area ? 0 : Math.sqrt((picture.width * picture.height) / size)
  })
  return Math.max(COARSEST, Math.min(FINEST, Math.max(...finest)))
}

function scaled(matrix: Matrix, scale: number): Matrix {
  const [a, b, c, d, e, f] = matrix
  return [a * scale, b * scale, c * scale, d * scale, e * scale, f * scale]
}

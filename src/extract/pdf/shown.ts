/** What a page shows beside its text: images, outlines of letters, invisible text. Tells a scan from a blank page. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { boxOf, type Matrix } from './matrix.ts'
import type { Word } from './model.ts'
import { drawnOn, OPERATORS } from './walk-operators.ts'

export interface Shown {
  /** Share of the page that images cover. */
  images: number
  /** Letters drawn as paths: closed curves that are spread over the width of the page. */
  outlines: number
  /** Share of the letters shown that are invisible: the text layer that a scanning program puts over the image. */
  invisible: number
}

/** From this share on, an image is the page, and not a picture on it. */
const FULL_PAGE = 0.4
/** A drawing has as many curves, but not from margin to margin. */
const OUTLINES = 100
const SPREAD = 0.4
/** How many numbers follow moveTo, lineTo, curveTo, quadraticCurveTo and closePath in the data of a path. */
const COORDINATES = [2, 2, 6, 4, 0]
const MOVE = 0
const CURVE = 2
const QUADRATIC = 3
/** Operators that show text, shadings and images. */
const PAINTS = new Set([44, 45, 46, 47, 62, 83, 84, 85, 86, 87, 88, 89, 90, 94])
/** Text render modes that leave no mark: invisible, and clipping only. */
const UNSEEN: unknown[] = [3, 7]

/** Page numbers and stamps of scanners stand in so much of the page at its top and bottom, and are short. */
const MARGIN = 0.12
const MOST_MARGIN_WORDS = 40

/** Whether a page has no text but for what a header, a footer or a scanner's stamp may hold. */
export function isBare(words: Word[], height: number): boolean {
  if (words.length > 4 * MOST_MARGIN_WORDS) return false
  const inMargin = (word: Word) =>
    word.turn !== 0 || word.baseline < MARGIN * height || word.baseline > (1 - MARGIN) * height
  const count = words.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return count <= MOST_MARGIN_WORDS && words.every(inMargin)
}

/** Whether such a page is an image. */
export function isScan({ images }: Shown): boolean {
  return images >= FULL_PAGE
}

/** Whether the letters of such a page are drawn as paths. */
export function isOutlined({ outlines }: Shown): boolean {
  return outlines >= OUTLINES
}

/** Whether the text of a page was laid over its image by a scanning program. */
export function isSearchableScan({ images, invisible }: Shown): boolean {
  return images >= FULL_PAGE && invisible > 0.8
}

/** Looks at what is drawn on a page. The engine must drop its images: none is decoded for this. */
export async function shownOn(page: PDFPageProxy): Promise<Shown> {
  const { width, height } = page.getViewport({ scale: 1 })
  const images = new Images(width, height)
  const outlines = new Outlines()
  const letters = new Letters()
  for await (const { operator, args, matrix } of drawnOn(page)) {
    images.take(operator, args, matrix)
    letters.take(operator, args)
    if (operator === OPERATORS.path) outlines.take(args, matrix)
  }
  return {
    images: images.share,
    outlines: outlines.width >= SPREAD * width ? outlines.count : 0,
    invisible: letters.invisible,
  }
}

/** Counts letters by whether they are seen. */
class Letters {
  private all = 0
  private unseen = 0
  private mode: unknown = 0

  take(operator: number, [first]: unknown[]): void {
    if (operator === OPERATORS.textMode) this.mode = first
    if (operator !== OPERATORS.showText || !Array.isArray(first)) return
    this.all += first.length
    if (UNSEEN.includes(this.mode)) this.unseen += first.length
  }

  get invisible(): number {
    return this.unseen / Math.max(1, this.all)
  }
}

/**
 * An image that the engine drops leaves a transform behind which nothing is painted: the unit square under it is
 * where the image stood.
 */
class Images {
  private sum = 0
  private waiting = false
  private readonly width: number
  private readonly height: number

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }

  take(operator: number, args: unknown[], matrix: Matrix): void {
    const { transform, restore, formEnd, path, clipOnly } = OPERATORS
    if (operator === transform) this.waiting = true
    else if (operator === restore || operator === formEnd) {
      if (this.waiting) this.sum += this.area(matrix)
      this.waiting = false
    } else if (operator === path) this.waiting &&= args[0] === clipOnly
    else if (PAINTS.has(operator)) this.waiting = false
  }

  get share(): number {
    return Math.min(1, this.sum / Math.max(1, this.width * this.height))
  }

  private area(matrix: Matrix): number {
    const [left, top, right, bottom] = boxOf(matrix)
    const across = Math.min(this.width, right) - Math.max(0, left)
    const down = Math.min(this.height, bottom) - Math.max(0, top)
    return Math.max(0, across) * Math.max(0, down)
  }
}

/** Counts closed curves. The data of a path are numbers: an operator and its coordinates, again and again. */
class Outlines {
  count = 0
  private least = Number.POSITIVE_INFINITY
  private most = Number.NEGATIVE_INFINITY

  get width(): number {
    return this.most - this.least
  }

  take([, data]: unknown[], [a, , c, , e]: Matrix): void {
    const [numbers] = (Array.isArray(data) ? data : []) as (ArrayLike<number> | null)[]
    const at = (index: number) => numbers?.[index] ?? 0
    let start = Number.NaN
    for (
      let index = 0;
      index < (numbers?.length ?? 0);
      index += 1 + (COORDINATES[at(index)] ?? 2)
    ) {
      if (at(index) === MOVE) start = a * at(index + 1) + c * at(index + 2) + e
      if (at(index) !== CURVE && at(index) !== QUADRATIC) continue
      if (!Number.isNaN(start)) this.add(start)
      start = Number.NaN // counted once
    }
  }

  private add(x: number): void {
    this.count++
    this.least = Math.min(this.least, x)
    this.most = Math.max(this.most, x)
  }
}

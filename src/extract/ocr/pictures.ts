/** The images of a page as pdf.js decodes them. No canvas is needed: it hands out their bytes. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { boxOf, type Matrix, multiply } from '../pdf/matrix.ts'
import { drawnOn, OPERATORS } from '../pdf/walk-operators.ts'
import type { Picture } from './bitmap.ts'

/** An image and the transform from its unit square to points, origin top left. */
export interface Placed {
  picture: Picture
  matrix: Matrix
}

/** An image as pdf.js holds it; `kind` is absent for a mask. */
interface Raw {
  width: number
  height: number
  kind?: number
  data?: unknown
}

/** What pdf.js calls GRAYSCALE_1BPP, RGB_24BPP and RGBA_32BPP. */
const ONE_BIT = 1
const RGB = 2
const RGBA = 3
/** A page in more pieces than this is a drawing. */
const MOST_IMAGES = 400
/** An image that is not there after so many milliseconds could not be decoded. */
const PATIENCE = 20_000

/** All images of a page in the order they are painted; those that cannot be decoded are left out. */
export async function picturesOn(page: PDFPageProxy): Promise<Placed[]> {
  const placed: Placed[] = []
  for await (const { operator, args, matrix, fill } of drawnOn(page)) {
    const images = imagesOf(operator, args, matrix).filter(([, at]) => isSeen(at))
    for (const [id, at] of images.slice(0, MOST_IMAGES - placed.length)) {
      const raw = typeof id === 'string' ? await objectOf(page, id) : id
      const picture = pictureOf(raw as Raw | null, isMask(operator) ? fill : undefined)
      if (picture) placed.push({ picture, matrix: at })
    }
  }
  return placed
}

/** Larger than a point. */
function isSeen(matrix: Matrix): boolean {
  const [left, top, right, bottom] = boxOf(matrix)
  return right - left > 1 && bottom - top > 1
}

const isMask = (operator: number) =>
  operator === OPERATORS.mask ||
  operator === OPERATORS.maskGroup ||
  operator === OPERATORS.maskRepeat

/** The images, or their names, that an operator paints, and where. */
function imagesOf(operator: number, args: unknown[], matrix: Matrix): [unknown, Matrix][] {
  const { image, inlineImage, imageRepeat, mask, maskGroup, maskRepeat } = OPERATORS
  if (operator === image || operator === inlineImage) return [[args[0], matrix]]
  if (operator === mask) return [[nameOf(args[0]), matrix]]
  if (operator === maskGroup)
    return listOf(args[0]).map((each) => [
      nameOf(each),
      multiply(matrix, (each as { transform?: unknown }).transform),
    ])
  if (operator === imageRepeat)
    return repeated(matrix, [args[1], 0, 0, args[2]], args[3]).map((at) => [args[0], at])
  if (operator === maskRepeat)
    return repeated(matrix, args.slice(1, 5), args[5]).map((at) => [nameOf(args[0]), at])
  return []
}

/** A mask comes as its bytes or, wrapped the same way, as a name. */
function nameOf(mask: unknown): unknown {
  const { data } = (mask ?? {}) as Partial<Raw>
  return typeof data === 'string' ? data : mask
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** One transform a position: x and y follow each other in a list of numbers. */
function repeated(matrix: Matrix, scale: unknown[], positions: unknown): Matrix[] {
  const numbers = ArrayBuffer.isView(positions) ? (positions as Float32Array) : []
  const at: Matrix[] = []
  for (let index = 0; index + 1 < numbers.length && at.length < MOST_IMAGES; index += 2)
    at.push(multiply(matrix, [...scale, numbers[index], numbers[index + 1]]))
  return at
}

/** Images of one page lie in its own store, those of several pages in the document's. */
function objectOf(page: PDFPageProxy, id: string): Promise<unknown> {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE)
    store.get(id, (value: unknown) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}

/** `fill` is the colour that a mask is painted with: it has none of its own. */
function pictureOf(raw: Raw | null, fill: number | undefined): Picture | undefined {
  const { width, height, kind, data } = raw ?? { width: 0, height: 0 }
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined
  if (fill !== undefined) return { width, height, greyAt: maskAt(data, width, fill) }
  if (kind === ONE_BIT) return { width, height, greyAt: bitAt(data, width) }
  if (kind === RGB || kind === RGBA)
    return { width, height, greyAt: colourAt(data, width, kind === RGB ? 3 : 4) }
  return undefined
}

type Bytes = Uint8Array | Uint8ClampedArray
type GreyAt = Picture['greyAt']

function bitAt(data: Bytes, width: number): GreyAt {
  const rowBytes = (width + 7) >> 3
  return (x, y) => (((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255
}

/** A bit that is not set is painted, one that is set leaves what lies beneath. */
function maskAt(data: Bytes, width: number, fill: number): GreyAt {
  const bit = bitAt(data, width)
  return (x, y) => (bit(x, y) === 0 ? fill : -1)
}

/** How bright the eye sees a colour; transparency is laid over white. */
function colourAt(data: Bytes, width: number, bytes: number): GreyAt {
  return (x, y) => {
    const at = (y * width + x) * bytes
    const grey = luminance(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
    const cover = bytes === 4 ? (data[at + 3] ?? 255) / 255 : 1
    return cover === 0 ? -1 : grey * cover + 255 * (1 - cover)
  }
}

const luminance = (red: number, green: number, blue: number) =>
  0.299 * red + 0.587 * green + 0.114 * blue

/** Follows the drawing operators of a page with the transform that is in force at each of them. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { type Matrix, multiply } from './matrix.ts'

/** The operators of pdf.js that this reader tells apart; the numbers are part of its interface. */
export const OPERATORS = {
  save: 10,
  restore: 11,
  transform: 12,
  clipOnly: 28,
  textMode: 38,
  showText: 44,
  fillColour: 59,
  formBegin: 74,
  formEnd: 75,
  groupBegin: 76,
  groupEnd: 77,
  annotationBegin: 80,
  mask: 83,
  maskGroup: 84,
  image: 85,
  inlineImage: 86,
  imageRepeat: 88,
  maskRepeat: 89,
  path: 91,
  rawPath: 94,
} as const

/** One operator with its arguments; `matrix` leads to points, origin top left. */
export interface Drawn {
  operator: number
  args: unknown[]
  matrix: Matrix
  /** Brightness of the colour that shapes are filled with: 0 is black, 255 white. */
  fill: number
}

const OPENS: number[] = [OPERATORS.save, OPERATORS.formBegin, OPERATORS.groupBegin]
const CLOSES: number[] = [OPERATORS.restore, OPERATORS.formEnd, OPERATORS.groupEnd]
const DEEPEST = 1000

/** All operators of a page in their order, but for its annotations; costs as much as reading the text. */
export async function* drawnOn(page: PDFPageProxy): AsyncGenerator<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const stack: State[] = []
  let state: State = {
    matrix: page.getViewport({ scale: 1 }).transform as unknown as Matrix,
    fill: 0,
  }
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPERATORS.annotationBegin) return // they come last
    const args = (argsArray[index] ?? []) as unknown[]
    // What closes is reported before it takes effect: the transform inside is still in force.
    yield { operator, args, ...state }
    if (CLOSES.includes(operator)) {
      state = stack.pop() ?? state
      continue
    }
    if (OPENS.includes(operator) && stack.length < DEEPEST) stack.push(state)
    state = after(state, operator, args)
  }
}

type State = Pick<Drawn, 'matrix' | 'fill'>

function after(state: State, operator: number, args: unknown[]): State {
  const { transform, formBegin, fillColour } = OPERATORS
  if (operator === transform) return { ...state, matrix: multiply(state.matrix, args) }
  if (operator === formBegin) return { ...state, matrix: multiply(state.matrix, args[0]) }
  return operator === fillColour ? { ...state, fill: brightness(args[0]) } : state
}

/** Of a colour such as `#3aa835`. */
function brightness(colour: unknown): number {
  const channels = String(colour).match(/[0-9a-f]{2}/gi) ?? []
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number.parseInt(channel, 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

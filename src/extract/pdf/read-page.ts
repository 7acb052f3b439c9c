/** Step 2: the words of one page with their places and tags. */
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Tag, Word } from './model.ts'

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Item = TextContent['items'][number]
type TextItem = Extract<Item, { str: string }>

/** The words of a page as pdf.js streams them. */
export interface RawPage {
  number: number
  width: number
  height: number
  words: Word[]
  characters: number
  /** Something is drawn on it: a page without words may be a scan. */
  drawn?: boolean
}

/** Text that runs aslant, such as a watermark, is no part of the notice: tangent of the least angle. */
const ASLANT = 0.17

/** Follows the marked content while the items stream by. */
class Marks {
  private stack: { id: string | undefined; artifact: boolean }[] = []

  take(item: Exclude<Item, TextItem>): void {
    if (item.type === 'endMarkedContent') {
      this.stack.pop()
      return
    }
    const { id, tag } = item as { id?: string | null; tag?: string }
    const artifact = tag === 'Artifact' || (this.stack.at(-1)?.artifact ?? false)
    this.stack.push({ id: id ?? this.stack.at(-1)?.id, artifact })
  }

  get id(): string | undefined {
    return this.stack.at(-1)?.id
  }

  get artifact(): boolean {
    return this.stack.at(-1)?.artifact ?? false
  }
}

/**
 * Reads the words of a page. Stops after `most` characters: a hostile page may hold any number of them; the caller
 * sees that from `characters`.
 */
export async function readPage(
  page: PDFPageProxy,
  tags: Map<string, Tag>,
  most: number,
): Promise<RawPage> {
  const view = page.getViewport({ scale: 1 })
  const marks = new Marks()
  const words: Word[] = []
  let characters = 0
  let spaced = false
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  while (characters <= most) {
    const { value, done } = (await reader.read()) as { value?: TextContent; done: boolean }
    if (done || !value) break
    for (const item of value.items) {
      if (!('str' in item)) {
        marks.take(item)
        continue
      }
      characters += item.str.length
      const word = item.str.trim() === '' ? undefined : wordOf(item, view.transform)
      if (word) {
        const tag = tags.get(marks.id ?? '')
        words.push({ ...word, spaced, artifact: marks.artifact, ...(tag && { tag }) })
      }
      spaced = !word && (item.str !== '' || item.hasEOL || spaced)
      if (item.hasEOL) spaced = true
    }
  }
  if (characters > most) await reader.cancel(new Error('too many characters')).catch(() => {})
  return { number: page.pageNumber, width: view.width, height: view.height, words, characters }
}

function wordOf(item: TextItem, view: number[]): Omit<Word, 'spaced' | 'artifact'> | undefined {
  const [a, b, c, d, e, f] = multiply(view, item.transform as number[])
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  if (![a, b, c, d, e, f, item.width].every(Number.isFinite) || size === 0) return undefined
  const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2)) & 3
  const [along, across] = turned(a, b, turn)
  if (Math.abs(across) > ASLANT * Math.abs(along)) return undefined
  const [left, baseline] = turned(e, f, turn)
  const text = item.str
  return {
    text,
    left,
    right: left + Math.max(0, item.width),
    baseline,
    size,
    font: item.fontName,
    turn,
  }
}

type Matrix = [number, number, number, number, number, number]

function multiply(m: number[], n: number[]): Matrix {
  const at = (list: number[], index: number) => list[index] ?? Number.NaN
  const x = (u: number, v: number) => at(m, 0) * u + at(m, 2) * v
  const y = (u: number, v: number) => at(m, 1) * u + at(m, 3) * v
  return [
    x(at(n, 0), at(n, 1)),
    y(at(n, 0), at(n, 1)),
    x(at(n, 2), at(n, 3)),
    y(at(n, 2), at(n, 3)),
    x(at(n, 4), at(n, 5)) + at(m, 4),
    y(at(n, 4), at(n, 5)) + at(m, 5),
  ]
}

/** A point or direction, seen with the page turned so that the text runs from left to right. */
function turned(x: number, y: number, turn: number): [number, number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  return turn === 3 ? [-y, x] : [x, y]
}

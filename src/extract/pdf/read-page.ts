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
  const collected = new Collected(tags, view.transform)
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  while (collected.characters <= most) {
    const { value, done } = (await reader.read()) as { value?: TextContent; done: boolean }
    if (done || !value) break
    for (const item of value.items) collected.take(item)
  }
  const { words, characters } = collected
  if (characters > most) await reader.cancel(new Error('too many characters')).catch(() => {})
  return { number: page.pageNumber, width: view.width, height: view.height, words, characters }
}

/** The words so far, and what is known before the next one. */
class Collected {
  readonly words: Word[] = []
  characters = 0
  private spaced = false
  private readonly marks = new Marks()
  private readonly tags: Map<string, Tag>
  private readonly view: number[]

  constructor(tags: Map<string, Tag>, view: number[]) {
    this.tags = tags
    this.view = view
  }

  take(item: Item): void {
    if (!('str' in item)) {
      this.marks.take(item)
      return
    }
    this.characters += item.str.length
    const word = item.str.trim() === '' ? undefined : wordOf(item, this.view)
    if (word) this.add(word, item.str)
    const blank = !word && (item.str !== '' || this.spaced)
    this.spaced = blank || item.hasEOL
  }

  private add(word: Omit<Word, 'spaced' | 'artifact'>, text: string): void {
    const tag = this.tags.get(this.marks.id ?? '')
    const spaced = this.spaced || (word.guessed === true && /^\s/.test(text))
    this.words.push({ ...word, spaced, artifact: this.marks.artifact, ...(tag && { tag }) })
  }
}

function wordOf(item: TextItem, view: number[]): Omit<Word, 'spaced' | 'artifact'> | undefined {
  const [a, b, c, d, e, f] = multiply(view, item.transform as number[])
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  if (![a, b, c, d, e, f, item.width].every(Number.isFinite) || size === 0) return undefined
  const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2)) & 3
  const [along, across] = turned(a, b, turn)
  if (Math.abs(across) > ASLANT * Math.abs(along)) return undefined
  const [left, baseline] = turned(e, f, turn)
  const whole = item.str.normalize('NFC')
  const guessed = item.width <= 0 && /\p{L}/u.test(whole)
  // The place of letters without widths is that of the letter, not of the blank before it.
  const text = guessed ? whole.trim() : whole
  return {
    text,
    left,
    right: left + (guessed ? guessedWidth(text) * size : Math.max(0, item.width)),
    ...(guessed && { guessed }),
    baseline,
    size,
    font: item.fontName,
    turn,
  }
}

/** In sizes of the font: a letter of a font without widths, such as one that holds only a few umlauts. */
const guessedWidth = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 0.66 : 0.52), 0)

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

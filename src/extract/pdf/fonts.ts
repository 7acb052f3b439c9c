/** What the names of fonts tell: how heavy they are, and whether their letters are signs. */
import type { PDFPageProxy } from 'pdfjs-dist'
import type { RawPage } from './read-page.ts'

export interface Font {
  /** Without the prefix of a subset, so that two subsets of one font are one; the id where there is no name. */
  name: string
  /** 400 is regular, 700 bold. Absent when the name does not tell. */
  weight?: number
  /** Its letters are bullets, boxes and arrows. */
  symbol?: boolean
}

const PATIENCE = 200
const SYMBOLS = /wingdings|webdings|dingbats|symbol/i
/** Names that programs make up say nothing of the weight. */
const MADE_UP = /^(?:Type3|TT\w{4,8}|F\d+|CairoFont.*|CIDFont.*|g_d\d.*|[A-Z]\d{1,3}|\d+)$/
const WEIGHTS: [RegExp, number][] = [
  [/black|heavy/i, 900],
  [/semi-?bold|demi|halbfett/i, 600],
  [/bold|fett|[-,]bd\b|CMBX|SFBX|-Bol$/i, 700],
  [/medium|median/i, 500],
  [/light|thin/i, 300],
]

/** Letters and bare digits may be the signs of a symbol font, and need its name. */
const MARK = /^(?:[^\p{L}\p{N}§]{1,2}|\d{1,2}[.)])$/u
const SIGN = /^\p{Co}$/u

/**
 * Whether the fonts set no words on this page, only such as `●` and `5)`: then their names do not matter. Those that
 * set nothing but signs of their own are noted as fonts of symbols.
 */
export function areOfMarks({ words }: RawPage, ids: string[], known: Map<string, Font>): boolean {
  const texts = new Map(ids.map((id) => [id, [] as string[]]))
  for (const { font, text } of words) texts.get(font)?.push(text.trim())
  const lists = [...texts]
  if (!lists.every(([, list]) => list.every((text) => MARK.test(text)))) return false
  for (const [id, list] of lists) {
    if (list.every((text) => SIGN.test(text))) known.set(id, { name: id, symbol: true })
  }
  return true
}

/**
 * Learns the fonts of a page by their ids. pdf.js knows names only once it has prepared the page for drawing, which
 * costs as much again as reading it: ask only for pages that bring new fonts.
 */
export async function learnFonts(
  page: PDFPageProxy,
  ids: string[],
  known: Map<string, Font>,
): Promise<void> {
  await page.getOperatorList()
  for (const id of ids) known.set(id, fontOf(await nameOf(page, id), id))
}

function nameOf(page: PDFPageProxy, id: string): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(''), PATIENCE)
    page.commonObjs.get(id, (font: { name?: unknown } | null) => {
      clearTimeout(timer)
      resolve(typeof font?.name === 'string' ? font.name : '')
    })
  })
}

/** Reads the name of a font, such as `ABCDEF+Calibri-Bold`. */
function fontOf(full: string, id: string): Font {
  const name = full.replace(/^[A-Z]{6}\+/, '')
  if (name === '' || MADE_UP.test(name)) return { name: id }
  if (SYMBOLS.test(name)) return { name, symbol: true }
  const weight = WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? 400
  return { name, weight }
}

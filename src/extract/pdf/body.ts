/** The style of running text, against which headings stand out. */
import type { Body, Line, Page } from './model.ts'
import { isFull } from './wrap.ts'

/** The body of the document, and of single pages: a form may come with a sheet of small print. */
export interface Bodies {
  all: Body
  of: (page: number) => Body
}

/** A page has a body of its own when this share of its characters, and so many, are in one style. */
const OWN_SHARE = 0.4
const OWN_LEAST = 200

/** Finds the running text of the document and of each page. */
export function bodiesOf(pages: Page[]): Bodies {
  const all = bodyOf(pages.flatMap((page) => page.lines))
  const own = new Map<number, Body>()
  for (const { number, lines } of pages) {
    const body = bodyOf(lines)
    const inBody = lines.filter(
      (line) => line.font === body.font && Math.abs(line.size - body.size) < 0.3,
    )
    const [part, whole] = [lengthOf(inBody), lengthOf(lines)]
    if (part > OWN_LEAST && part > OWN_SHARE * whole) own.set(number, body)
  }
  return { all, of: (page) => own.get(page) ?? all }
}

const lengthOf = (lines: Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0)

function bodyOf(lines: Line[]): Body {
  const styles = new Map<
    string,
    { font: string; size: number; heavy: number | undefined; weight: number }
  >()
  for (const { font, size, text, weight: heavy } of lines) {
    const key = `${font} ${Math.round(size * 2)}`
    const style = styles.get(key) ?? { font, size, heavy, weight: 0 }
    style.weight += text.length
    styles.set(key, style)
  }
  let best: { font: string; size: number; heavy: number | undefined; weight: number } = {
    font: '',
    size: 10,
    heavy: undefined,
    weight: 0,
  }
  for (const style of styles.values()) if (style.weight > best.weight) best = style
  const heavy = best.heavy
  return {
    font: best.font,
    size: best.size,
    pitch: pitchOf(lines, best.size),
    ...(heavy && { weight: heavy }),
  }
}

/** The pitch of wrapped lines; where none are, the commonest one. */
function pitchOf(lines: Line[], size: number): number {
  const wrapped = lines.map((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isFull(line, next)
  })
  return (
    commonestPitch(lines, size, (index) => wrapped[index] === true) ??
    commonestPitch(lines, size, () => true) ??
    1.2 * size
  )
}

function commonestPitch(
  lines: Line[],
  size: number,
  isCounted: (index: number) => boolean,
): number | undefined {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (
      !next ||
      !isCounted(index) ||
      next.page !== line.page ||
      Math.abs(line.size - size) > 0.5 ||
      Math.abs(next.size - size) > 0.5
    )
      continue
    const pitch = Math.round((next.baseline - line.baseline) * 2) / 2
    if (pitch > 0.8 * size && pitch < 2.5 * size) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
  }
  let best: { pitch: number | undefined; count: number } = { pitch: undefined, count: 2 }
  for (const [pitch, count] of counts) if (count > best.count) best = { pitch, count }
  return best.pitch
}

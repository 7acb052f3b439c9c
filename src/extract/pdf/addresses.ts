/** The lines of an address that were set as paragraphs of their own become one block with hard breaks. */
import { isContact } from './heading-signs.ts'
import { markerOf } from './marker.ts'
import { type Paragraph, textOf } from './model.ts'
import { isLong, sentenceEnds } from './wrap.ts'

/** More lines than this are a list of something else. */
const MOST_LINES = 12

/** Joins runs of short lines when one of them holds a postal code, a telephone number or a mail address. */
export function joinAddresses(paragraphs: Paragraph[]): Paragraph[] {
  const done: Paragraph[] = []
  let run: Paragraph[] = []
  const close = () => {
    if (
      run.length >= 2 &&
      run.length <= MOST_LINES &&
      run.some((paragraph) => isContact(textOf(paragraph)))
    ) {
      done.push({
        ...(run[0] as Paragraph),
        lines: run.flatMap((paragraph) => paragraph.lines),
        broken: true,
      })
    } else done.push(...run)
    run = []
  }
  for (const paragraph of paragraphs) {
    const last = run.at(-1)
    if (last && !(isShort(paragraph) && isBelow(run, paragraph))) close()
    if (isShort(paragraph)) run.push(paragraph)
    else done.push(paragraph)
  }
  close()
  return done
}

/** A line as in an address: no sentence, no list entry, nothing to fill in. */
function isShort(paragraph: Paragraph): boolean {
  if (
    paragraph.kind !== 'paragraph' ||
    paragraph.note ||
    paragraph.lines.some((line) => isLong(line, 0.3))
  )
    return false
  const text = textOf(paragraph)
  if (/:$|__|\.\.\.|…/.test(text) || (sentenceEnds(text) && !/\d\.$/.test(text))) return false
  const marker = markerOf(text)
  return !marker || /^\d{4,}/.test(text)
}

/** Right below, from the same left edge, and no further off than the lines before are from each other. */
function isBelow(run: Paragraph[], next: Paragraph): boolean {
  const lines = run.flatMap((paragraph) => paragraph.lines)
  const [a, b] = [lines.at(-1), next.lines[0]]
  if (!a || !b || a.page !== b.page || run[0]?.plain !== next.plain) return false
  const gap = b.baseline - a.baseline
  const before = lines.at(-2)
  const usual = before ? a.baseline - before.baseline : 2.3 * a.size
  return (
    Math.abs(a.left - b.left) < 3 &&
    gap > 0 &&
    gap < 1.2 * usual + 2 &&
    Math.abs(a.size - b.size) < 1
  )
}

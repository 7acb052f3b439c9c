/** Running headers, footers and page numbers leave the text; what stands nowhere else is kept once. */
import { markerOf } from './marker.ts'
import type { Line, Page } from './model.ts'
import { isFull, staysOpen } from './wrap.ts'

/** Share of the page's height at top and bottom where recurring lines are furniture. */
const ZONE = 0.2
/** On two pages only, a recurring line must stand closer to the edge. */
const NARROW_ZONE = 0.12
const NEAR = 4
/** More lines of one text than this are no running line. */
const MOST_ALIKE = 2000

const PAGE_NUMBER =
  /^(?:(?:Seite|Page|S\.|[-–|])\s*)?\d{1,3}(?:\s*(?:von|of|\/|\|)\s*\d{1,3})?\s*[-–|]?$/iu
/** With the word itself, wherever it stands; blanks are taken out before, for some programs space the letters. */
const SPELT_OUT =
  /^[-–|]?(?:(?:Seite|Page)\d{1,3}(?:(?:von|of|\/)\d{1,3}(?:Seiten|pages)?)?|\d{1,3}[|/](?:Seite|Page))[-–|]?$/iu
/** The same at an end of a running line that says something else besides. */
const AT_END = /(?:^|[\s|·•,;:–-]{1,5})(?:Seite|Page)\s\d{1,3}(?:\s?(?:von|of|\/)\s?\d{1,3})?$/iu
const AT_START = /^(?:Seite|Page)\s\d{1,3}(?:\s?(?:von|of|\/)\s?\d{1,3})?(?:[\s|·•,;:–-]{1,5}|$)/iu

/** What browsers print above and below a page: when, and where from. */
const PRINTED_AT =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M|\sUhr)?$/iu
const PRINTED_FROM = /^(?:https?|file):\/\/\S+$/iu
const TOP = 0.06

/** The pages without furniture, the letterhead that stays at the top, and what is put at the end. */
export interface Cleared {
  pages: Page[]
  head: Line[]
  tail: Line[]
}

/** Takes recurring lines out of the pages. */
export function clearFurniture(pages: Page[]): Cleared {
  const running = runningLines(pages)
  const cleared = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !running.has(line)),
  }))
  const body = new Set(cleared.flatMap((page) => page.lines.map((line) => keyOf(line))))
  const head: Line[] = []
  const tail: Line[] = []
  for (const page of pages) {
    const printed = printedOn(page)
    const taken = page.lines.filter(
      (line) => running.has(line) && !isPageNumber(line.text) && !printed.has(line),
    )
    const above = taken.filter((line) => line.top < page.height / 2)
    const below = taken.filter((line) => line.top >= page.height / 2)
    keepUnknown(above, body, page === pages[0] ? head : tail)
    keepUnknown(below, body, tail)
  }
  return { pages: cleared, head, tail }
}

/** Keeps a whole block, such as a letterhead, when one of its lines stands nowhere else. */
function keepUnknown(block: Line[], known: Set<string>, into: Line[]): void {
  if (block.every((line) => known.has(keyOf(line)))) return
  for (const line of block) known.add(keyOf(line))
  into.push(...block.map(withoutPageNumber))
}

function withoutPageNumber(line: Line): Line {
  const text = line.text.replace(AT_END, '').replace(AT_START, '')
  return text === '' ? line : { ...line, text }
}

/** Whether a line holds nothing but the number of a page. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim()) || isSpeltOut(text)
}

const isSpeltOut = (text: string) => SPELT_OUT.test(text.replace(/\s+/g, ''))

function runningLines(pages: Page[]): Set<Line> {
  const running = new Set<Line>()
  const groups = new Map<string, { line: Line; page: Page }[]>()
  for (const page of pages) {
    for (const line of page.lines) {
      if (line.artifact && inZone(line, page, 0.3)) running.add(line)
      if (isSpeltOut(line.text)) running.add(line)
      if (!inZone(line, page, ZONE)) continue
      if (isPageNumber(line.text) && (pages.length > 1 || /^\p{L}/u.test(line.text)))
        running.add(line)
      const key = keyOf(line)
      const group = groups.get(key)
      if (group) group.push({ line, page })
      else groups.set(key, [{ line, page }])
    }
  }
  for (const group of groups.values()) {
    if (group.length > MOST_ALIKE) continue
    for (const line of recurring(group, pages.length)) running.add(line)
  }
  for (const page of pages) for (const line of printedOn(page)) running.add(line)
  for (const page of pages) letGoOn(page, running)
  return running
}

/** Date and title at the very top, where there are both and an address of the web at the very bottom. */
function printedOn(page: Page): Set<Line> {
  const top = page.lines.filter((line) => line.bottom < TOP * page.height)
  const bottom = page.lines.filter((line) => line.top > (1 - TOP) * page.height)
  const isPrint =
    top.some(({ text }) => PRINTED_AT.test(text)) &&
    bottom.some(({ text }) => PRINTED_FROM.test(text))
  const [date] = top.filter(({ text }) => PRINTED_AT.test(text))
  if (!isPrint || !date) return new Set()
  const beside = top.filter((line) => Math.abs(line.baseline - date.baseline) < 2)
  return new Set([...beside, ...bottom.filter(({ text }) => PRINTED_FROM.test(text))])
}

/** A heading may begin alike on several pages: what goes on in the text below is no running line. */
function letGoOn({ lines }: Page, running: Set<Line>): void {
  for (let index = lines.length - 2; index >= 0; index--) {
    const [line, next] = [lines[index] as Line, lines[index + 1] as Line]
    if (!line.artifact && running.has(line) && !running.has(next) && goesOn(line, next))
      running.delete(line)
  }
  for (const line of lines)
    if (!line.artifact && running.has(line) && isInText(line, lines, running)) running.delete(line)
}

/** A numbered title with text above it: headers stand above all text. */
function isInText(line: Line, lines: Line[], running: Set<Line>): boolean {
  const marker = markerOf(line.text)
  if (marker?.kind !== 'number' || !/^\p{Lu}\p{Ll}/u.test(line.text.slice(marker.length)))
    return false
  const shown = lines.filter((other) => !running.has(other) && other.turn === line.turn)
  const above = shown.some((other) => other.baseline < line.baseline)
  return above && shown.some((other) => other.baseline > line.baseline)
}

function goesOn(line: Line, next: Line): boolean {
  const pitch = next.baseline - line.baseline
  if (pitch <= 0 || pitch > 1.6 * line.size || line.font !== next.font) return false
  if (Math.abs(line.size - next.size) > 0.3 || Math.abs(line.left - next.left) > 30) return false
  if (staysOpen(line.text) || (/^\p{Ll}/u.test(next.text) && /[\p{L},]$/u.test(line.text)))
    return true
  return markerOf(line.text)?.kind === 'number' && isFull(line, next)
}

/** The lines of a group that stand at one height on enough pages. */
function recurring(group: { line: Line; page: Page }[], pages: number): Line[] {
  const enough = Math.min(3, Math.max(2, Math.ceil(pages / 2)))
  return group
    .filter(({ line, page }) => {
      const same = group.filter(
        (other) => Math.abs(heightOf(other) - heightOf({ line, page })) < NEAR,
      )
      const on = new Set(same.map((other) => other.page.number)).size
      if (on < enough) return false
      return on > 2 || inZone(line, page, NARROW_ZONE)
    })
    .map(({ line }) => line)
}

/** Distance from the nearer edge, so that pages of different heights compare. */
function heightOf({ line, page }: { line: Line; page: Page }): number {
  return line.top < page.height / 2 ? line.top : line.top - page.height
}

function inZone(line: Line, page: Page, share: number): boolean {
  if (line.turn !== 0) return true
  return line.bottom < page.height * share || line.top > page.height * (1 - share)
}

/** What is compared: without digits, blanks and case. */
function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, '').toLowerCase()
}

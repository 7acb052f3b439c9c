import type { Block, Notice } from '../document/notice.ts'
import { sectionsOf, textOf } from '../document/walk.ts'
import { harmless } from './layout.ts'

const SIGNS = { heading: '#', paragraph: '¶', item: '•', cell: '▫' }
/** A foot- or endnote, whatever kind of block it is. */
const NOTE = '†'

interface Line {
  /** Offset of the block in the normalized text. */
  start: number
  text: string
}

/**
 * The section tree as text: indent is depth, one line a block, hard breaks shown as ⏎, `=` before each part of a file
 * that holds several notices. Lines with `!` tell what is doubtful (first) and what a reader does not read (last).
 */
export function treeReport(notice: Notice): string {
  const lines = sectionsOf(notice).flatMap(({ section, path }) => {
    const own = section.heading ? [section.heading] : []
    return [
      ...own.map((block) => lineOf(notice, block, Math.max(0, path.length - 1))),
      ...section.blocks.map((block) => lineOf(notice, block, path.length)),
    ]
  })
  const remarks = notice.annotations.map(({ kind, text }) => `! ${kind}: ${flat(text)}`)
  return `${[...doubtsOf(notice), ...withParts(lines, notice), ...remarks].join('\n')}\n`
}

function lineOf(notice: Notice, block: Block, depth: number): Line {
  const sign = block.note ? NOTE : SIGNS[block.kind]
  const text = `${'  '.repeat(depth)}${sign} ${flat(textOf(notice, block))}`
  return { start: block.start, text }
}

function withParts(lines: Line[], { parts }: Notice): string[] {
  const told = [...lines]
  parts.forEach(({ start }, index) => {
    const first = told.findIndex((line) => line.start >= start)
    if (first !== -1) told.splice(first, 0, { start: -1, text: `= part ${index + 1}` })
  })
  return told.map(({ text }) => text)
}

/** Nothing when the text is sure: then there is nothing to look at. */
function doubtsOf({ confidence: { level, reasons }, meta }: Notice): string[] {
  const pages = (what: string, numbers: number[] = []) =>
    numbers.length > 0 ? [`! ${what}: ${numbers.join(', ')}`] : []
  return [
    ...(level === 'high' ? [] : [`! confidence: ${level} (${reasons.join(', ')})`]),
    ...pages('pages without text', meta.unread),
    ...pages('pages recognized from an image', meta.recognized),
  ]
}

function flat(text: string): string {
  return harmless(text.replace(/\n/g, ' ⏎ '))
}

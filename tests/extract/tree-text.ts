import type { Notice, Section } from '../../src/document/notice.ts'
import { textOf } from '../../src/document/walk.ts'

/**
 * A notice as readable text: what is known of it; a line a block, kind and text, ` / ` for a hard break, indented by
 * the level of its section, `(note)` behind the kind of a footnote; then the annotations with the words they stand before.
 */
export function treeText(notice: Notice): string {
  const { title, language } = notice.meta
  const { level, reasons } = notice.confidence
  const meta = [`title: ${title ?? '-'}`, `language: ${language ?? '-'}`]
  const confidence = level === 'high' ? [] : [`confidence: ${level}, ${reasons.join(', ')}`]
  const annotations = notice.annotations.map(({ kind, text, at }) => {
    const next = notice.text.slice(at).trimStart().slice(0, 20)
    return oneLine(`! ${kind}: ${text} | before: ${next}`)
  })
  const parts = notice.parts.map(({ start, end }) =>
    oneLine(`= part: ${notice.text.slice(start, end).slice(0, 40)}`),
  )
  const tree = linesOf(notice, notice.root, 0)
  return `${[...meta, ...confidence, ...tree, ...parts, ...annotations].join('\n')}\n`
}

function linesOf(notice: Notice, section: Section, depth: number): string[] {
  const blocks = [...(section.heading ? [section.heading] : []), ...section.blocks]
  const own = blocks.map((block) => {
    const kind = block.note ? `${block.kind} (note)` : block.kind
    const indent = block.kind === 'heading' ? depth - 1 : depth
    return `${'  '.repeat(indent)}${kind}: ${oneLine(textOf(notice, block))}`
  })
  return [...own, ...section.sections.flatMap((inner) => linesOf(notice, inner, depth + 1))]
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' / ')
}

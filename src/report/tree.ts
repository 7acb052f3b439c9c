import type { Notice } from '../document/notice.ts'
import { sectionsOf, textOf } from '../document/walk.ts'
import { harmless } from './layout.ts'

const SIGNS = { heading: '#', paragraph: '¶', item: '•', cell: '▫' }

/** The section tree as text: indent is depth, one line a block, hard breaks shown as ⏎. */
export function treeReport(notice: Notice): string {
  const lines = sectionsOf(notice).flatMap(({ section, path }) => {
    const own = section.heading ? [section.heading] : []
    const depth = '  '.repeat(Math.max(0, path.length - 1))
    const heading = own.map((block) => `${depth}# ${flat(textOf(notice, block))}`)
    const inner = '  '.repeat(path.length)
    return [
      ...heading,
      ...section.blocks.map(
        (block) => `${inner}${SIGNS[block.kind]} ${flat(textOf(notice, block))}`,
      ),
    ]
  })
  const remarks = notice.annotations.map(({ kind, text }) => `! ${kind}: ${flat(text)}`)
  return `${[...lines, ...remarks].join('\n')}\n`
}

function flat(text: string): string {
  return harmless(text.replace(/\n/g, ' ⏎ '))
}

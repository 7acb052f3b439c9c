import { normalize } from '../../src/document/normalize.ts'
import type { Block, Notice, Passage, Place, Section } from '../../src/document/notice.ts'

/** What must hold of every notice, whatever it was read from; each line names what does not. */
export function broken(notice: Notice): string[] {
  return [
    ...inText(notice),
    ...inTree(notice),
    ...inSource(notice),
    ...inAnnotations(notice),
    ...inMeta(notice),
    // Plain data: what crosses threads comes out the same.
    ...when(JSON.stringify(structuredClone(notice)) !== JSON.stringify(notice), 'no plain data'),
  ]
}

function when(wrong: boolean, what: string): string[] {
  return wrong ? [what] : []
}

function inText({ text }: Notice): string[] {
  return [
    ...when(text !== normalize(text), 'text is not normalized'),
    ...when(text !== text.trim(), 'text has blanks at its ends'),
    ...when(/\n{3}| \n|\n /.test(text), 'text has blanks at a break'),
    ...when(text === '', 'text is empty'),
  ]
}

/** The blocks follow each other as the tree has them and cover the text; levels rise on the way down. */
function inTree(notice: Notice): string[] {
  const { text, root } = notice
  const blocks = blocksOf(root)
  const gaps = blocks.map((block, index) => text.slice(blocks[index - 1]?.end ?? 0, block.start))
  return [
    ...blocks.flatMap((block) => [
      ...outside(block, text, block.kind),
      ...when(text.slice(block.start, block.end).trim() === '', `${block.kind} without text`),
    ]),
    ...when(text.slice(blocks.at(-1)?.end ?? 0) !== '', 'text behind the last block'),
    ...gaps.flatMap((gap, index) => {
      const { start } = blocks[index] as Block
      const wanted = index === 0 ? '' : '\n\n'
      return when(gap !== wanted, `gap before ${start}: ${JSON.stringify(gap.slice(0, 40))}`)
    }),
    ...levels(root),
    ...when(root.level !== 0 || root.heading !== undefined, 'the root is no root'),
  ]
}

function blocksOf({ heading, blocks, sections }: Section): Block[] {
  return [...(heading ? [heading] : []), ...blocks, ...sections.flatMap(blocksOf)]
}

function levels(section: Section): string[] {
  return section.sections.flatMap((inner) => [
    ...when(inner.level <= section.level, `level ${inner.level} within ${section.level}`),
    ...when(inner.heading?.kind !== 'heading', 'a section without a heading'),
    ...levels(inner),
  ])
}

function outside({ start, end }: Passage, text: string, what: string): string[] {
  const right = Number.isInteger(start) && start >= 0 && start < end && end <= text.length
  return when(!right, `${what} at ${start}-${end} of ${text.length}`)
}

function inSource({ source, text, meta }: Notice): string[] {
  return source.flatMap((run, index) => [
    ...outside(run, text, 'run'),
    ...when(run.start < (source[index - 1]?.end ?? 0), `run at ${run.start} overlaps the last`),
    ...misplaced(run.place, meta.pages),
  ])
}

function misplaced(place: Place, pages: number | undefined): string[] {
  if ('page' in place) {
    const { page, box } = place
    const [left, top, right, bottom] = box
    return [
      ...when(!(page >= 1 && page <= (pages ?? 0)), `page ${page} of ${pages}`),
      ...when(!box.every(Number.isFinite) || box.length !== 4, `box ${box}`),
      ...when(left > right || top > bottom, `box upside down: ${box}`),
    ]
  }
  const { line, column, endLine, endColumn } = place
  const counted = [line, column, endLine, endColumn].every(
    (number) => Number.isInteger(number) && number >= 1,
  )
  const forward = endLine > line || (endLine === line && endColumn >= column)
  return when(!counted || !forward, `lines ${line}:${column} to ${endLine}:${endColumn}`)
}

function inAnnotations({ annotations, parts, text, meta }: Notice): string[] {
  return [
    ...annotations.flatMap(({ kind, at, place }) => [
      ...when(!(at >= 0 && at <= text.length), `${kind} at ${at} of ${text.length}`),
      ...(place ? misplaced(place, meta.pages) : []),
    ]),
    ...parts.flatMap((part, index) => [
      ...outside(part, text, 'part'),
      ...when(part.start < (parts[index - 1]?.end ?? 0), 'parts overlap'),
    ]),
  ]
}

function inMeta({ meta, confidence }: Notice): string[] {
  const { unread = [], recognized = [], pages = 0 } = meta
  const ascends = (list: number[]) => list.every((page, index) => page > (list[index - 1] ?? 0))
  return [
    ...when(!ascends(unread) || !ascends(recognized), 'page numbers do not ascend'),
    ...when(
      [...unread, ...recognized].some((page) => page > pages),
      'a page beyond the last',
    ),
    ...when(
      unread.some((page) => recognized.includes(page)),
      'a page read and unread',
    ),
    ...when(!['high', 'medium', 'low'].includes(confidence.level), confidence.level),
  ]
}

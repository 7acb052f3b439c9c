import type { Block, Notice, Passage, Section } from './notice.ts'

/**
 * The notice without the words of a passage: everything behind moves up, blocks that become empty go,
 * a section whose heading goes keeps its blocks. The original is left as it is.
 */
export function without(notice: Notice, passage: Passage): Notice {
  const length = passage.end - passage.start
  const move = (offset: number) => {
    if (offset <= passage.start) return offset
    return offset >= passage.end ? offset - length : passage.start
  }
  const shift = <T extends Passage>(range: T): T => ({
    ...range,
    start: move(range.start),
    end: move(range.end),
  })
  const stays = (range: Passage) => move(range.end) > move(range.start)
  const blocks = (list: Block[]) => list.filter(stays).map(shift)
  const section = ({ heading, ...rest }: Section): Section => ({
    ...rest,
    ...(heading && stays(heading) && { heading: shift(heading) }),
    blocks: blocks(rest.blocks),
    sections: rest.sections.map(section),
  })
  return {
    ...notice,
    text: notice.text.slice(0, passage.start) + notice.text.slice(passage.end),
    root: section(notice.root),
    source: notice.source.filter(stays).map(shift),
    annotations: notice.annotations.map((annotation) => ({
      ...annotation,
      at: move(annotation.at),
    })),
    parts: notice.parts.filter(stays).map(shift),
  }
}

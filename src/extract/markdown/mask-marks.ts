import { maskAll, maskTemplateMarks } from '../html/template-marks.ts'

/** kramdown's and pandoc's attributes: `{: .lead}`, `{:toc}`, `{#anchor}`, `{.class}`. */
const ATTRIBUTES = /\{(?::[^{}\r\n]{0,300}|[#.][a-zA-Z][^{}\r\n]{0,300})\}/g
const CONTENTS = /^[ \t]{0,3}(?:\[\[?_?toc_?\]?\]|\$\{toc\}|[*-] toc\r?\n\{:toc\})/gim
/** The fences of coloured boxes, with the kind of the box. */
const BOXES = /^:{3,8} ?(?:\{[^{}\r\n]{0,200}\}|[a-z-]{0,30})/gm

/** Word processors put the blank behind a bold title before the closing stars, where it keeps them from closing. */
const LATE_CLOSE = /^\*\*([^*\r\n]{2,120}) \*\*/gm
const EARLY_OPEN = /^\*\* ([^*\r\n]{2,120})\*\*/gm

/** Hides the marks that site generators take out of Markdown before a reader sees it; no offset moves. */
export function maskMarks(source: string): string {
  const contents =
    source.includes('toc') || source.includes('TOC') ? maskAll(source, CONTENTS) : source
  const boxes = contents.includes(':::') ? maskAll(contents, BOXES) : contents
  const attributes = /\{[:#.]/.test(boxes) ? maskAll(boxes, ATTRIBUTES) : boxes
  const bold = attributes.replace(LATE_CLOSE, '**$1** ').replace(EARLY_OPEN, ' **$1**')
  return maskTemplateMarks(bold)
}

import { maskAll, maskTemplateMarks } from '../html/template-marks.ts'

/** kramdown's and pandoc's attributes: `{: .lead}`, `{:toc}`, `{#anchor}`, `{.class}`. */
const ATTRIBUTES = /\{(?::[^{}\r\n]{0,300}|[#.][a-zA-Z][^{}\r\n]{0,300})\}/g
const CONTENTS = /^[ \t]{0,3}(?:\[\[?_?toc_?\]?\]|\$\{toc\}|[*-] toc\r?\n\{:toc\})/gim
/** The fences of coloured boxes, with the kind of the box. */
const BOXES = /^:{3,8} ?(?:\{[^{}\r\n]{0,200}\}|[a-z-]{0,30})/gm

/** Settings without a fence around them, as Nikola (`.. title: …`), Pelican and MultiMarkdown (`Title: …`) know them. */
const SETTING =
  /^(?:\.\. [a-z_]{2,20}:|(?:title|subtitle|slug|date|modified|category|categories|tags|authors?|summary|status|lang|language|template|save_as|url|keywords|layout|permalink):(?=\s|$))/i

/** Word processors put the blank behind a bold title before the closing stars, where it keeps them from closing. */
const LATE_CLOSE = /^\*\*([^*\r\n]{2,120}) \*\*/gm
const EARLY_OPEN = /^\*\* ([^*\r\n]{2,120})\*\*/gm

/** Hides the marks that site generators take out of Markdown before a reader sees it; no offset moves. */
export function maskMarks(source: string): string {
  const body = maskSettings(source)
  const contents = body.includes('toc') || body.includes('TOC') ? maskAll(body, CONTENTS) : body
  const boxes = contents.includes(':::') ? maskAll(contents, BOXES) : contents
  const attributes = /\{[:#.]/.test(boxes) ? maskAll(boxes, ATTRIBUTES) : boxes
  const bold = attributes.replace(LATE_CLOSE, '**$1** ').replace(EARLY_OPEN, ' **$1**')
  return maskTemplateMarks(bold)
}

/** Two settings or more at the very beginning, up to the first empty line, are none of the text. */
function maskSettings(source: string): string {
  const rows = source.slice(0, 4000).split('\n')
  const end = rows.findIndex((row) => row.trim() === '')
  if (end < 2 || !rows.slice(0, end).every((row) => SETTING.test(row))) return source
  const length = rows.slice(0, end).join('\n').length
  return source.slice(0, length).replace(/[^\r\n]/g, ' ') + source.slice(length)
}

/** Stands in the source for a mark that a reader of the published page does not see; dropped from every text. */
export const MASK = '\u200B'

const STATEMENT = /\{%[^{}%]{0,2000}%\}/g
/** What an author wrote for other authors: the template never prints it. */
const REMARK = /\{#(?=\s)[^{}#]{0,2000}#\}|\{\{[!/][^{}]{0,2000}\}\}/g
const OUTCOMMENTED = /\{%-?\s{0,3}(end)?comment\s{0,3}-?%\}/g
const SHORTCODE = /\{\{[<%][^{}]{0,2000}\}\}/g
const PRINTS = /^\{\{[<%]\s{0,3}param\b/

/**
 * Hides the statements of Liquid, Jinja and Twig and the shortcodes of Hugo without moving an offset.
 * What prints a value (`{{ site.x }}`, `{{< param x >}}`) stays: a placeholder rule looks at it.
 */
export function maskTemplateMarks(source: string): string {
  if (!source.includes('{')) return source
  const printed = maskAll(maskOutcommented(source), REMARK)
  return maskAll(maskAll(printed, STATEMENT), SHORTCODE, PRINTS)
}

/** Hides what stands between `{% comment %}` and `{% endcomment %}`; the lines stay, empty. */
function maskOutcommented(source: string): string {
  const marks = [...source.matchAll(OUTCOMMENTED)]
  let read = 0
  const kept = marks.flatMap((mark, index) => {
    const closing = marks[index + 1]
    if (mark[1] || !closing?.[1]) return []
    const end = closing.index + closing[0].length
    const before = source.slice(read, mark.index)
    read = end
    return [before, masked(source, mark.index, end)]
  })
  return kept.join('') + source.slice(read)
}

/** Hides the settings that site generators put before a page, between two fences. The lines stay, empty. */
export function maskFrontMatter(source: string): string {
  const fence = /^(?:---|\+\+\+)(?=[ \t]?\r?\n)/.exec(source)?.[0]
  const end = fence ? source.indexOf(`\n${fence}`, fence.length) : -1
  if (!fence || end === -1) return source
  const after = end + 1 + fence.length
  return source.slice(0, after).replace(/[^\r\n]/g, ' ') + source.slice(after)
}

/** Hides every match; one that fills its lines becomes blank lines, so that blocks stay parted. */
export function maskAll(source: string, pattern: RegExp, except?: RegExp): string {
  return source.replace(pattern, (mark: string, at: number) => {
    return except?.test(mark) ? mark : masked(source, at, at + mark.length)
  })
}

function masked(source: string, start: number, end: number): string {
  const sign = standsAlone(source, start, end) ? ' ' : MASK
  return source.slice(start, end).replace(/[^\r\n]/g, sign)
}

function standsAlone(source: string, start: number, end: number): boolean {
  let before = start - 1
  while (source[before] === ' ' || source[before] === '\t') before -= 1
  let after = end
  while (source[after] === ' ' || source[after] === '\t') after += 1
  const isEdge = (sign: string | undefined) => sign === undefined || sign === '\n' || sign === '\r'
  return isEdge(source[before]) && isEdge(source[after])
}

import type { Element, Remark } from '../../document/compose.ts'
import type { LinePlace } from '../../document/notice.ts'
import type { SourceText } from './source-text.ts'

/** `{# … #}` of Jinja, Twig and Liquid: what an author wrote for other authors. */
const REMARK = /\{#(?=\s)[^{}#]{0,2000}#\}/g

/** The remarks of a template, which are masked before the page is read, each before the element that follows it. */
export function templateRemarks(
  source: string,
  text: SourceText,
  elements: readonly Element[],
): Remark[] {
  if (!source.includes('{#')) return []
  return [...source.matchAll(REMARK)].flatMap(({ 0: remark, index }): Remark[] => {
    if (!/\p{L}/u.test(remark)) return []
    const place = text.place(index, index + remark.length)
    const behind = elements.findIndex((element) => isBehind(element, place))
    const before = behind === -1 ? elements.length : behind
    return [{ kind: 'comment', text: remark, place, before }]
  })
}

function isBehind({ pieces }: Element, { line, column }: LinePlace): boolean {
  const place = pieces.find((piece) => piece.place)?.place
  if (!place || !('line' in place)) return false
  return place.line > line || (place.line === line && place.column > column)
}

import type { Element } from '../../document/compose.ts'
import type { SourceText } from '../html/source-text.ts'

/** Every line of a source as a paragraph. */
export function plainLines(source: SourceText): Element[] {
  return [...source.text.matchAll(/[^\r\n]+/g)].map((line) => ({
    kind: 'paragraph',
    pieces: [{ text: line[0], place: source.place(line.index, line.index + line[0].length) }],
  }))
}

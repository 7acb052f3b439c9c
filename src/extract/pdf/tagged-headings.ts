/** What the structure tree calls a heading, as far as that can be believed. */
import { isContact } from './heading-signs.ts'
import { type Paragraph, textOf } from './model.ts'

/** A longer text is no heading, nor is a sentence of this length. */
const LONGEST = 300
const SENTENCE = 160
/** Where so much of the text is tagged as headings, the tags stand for looks. */
const MOST = 0.4

/**
 * Turns absurd heading tags into paragraphs; gives the deepest level of the tags that are left. Where all have one
 * level, the tags only tell that these are headings.
 */
export function trustTags(paragraphs: Paragraph[]): number {
  const tagged = paragraphs.filter(({ kind }) => kind === 'heading')
  const areLooks = tagged.length > 1 && lengthOf(tagged) > MOST * lengthOf(paragraphs)
  const levels = new Set<number>()
  for (const paragraph of tagged) {
    if (areLooks || paragraph.plain || isAbsurd(textOf(paragraph))) distrust(paragraph)
    else levels.add(paragraph.level ?? 1)
  }
  if (levels.size !== 1) return Math.max(0, ...levels)
  for (const paragraph of paragraphs) delete paragraph.level
  return 0
}

const lengthOf = (paragraphs: Paragraph[]) =>
  paragraphs.reduce((sum, paragraph) => sum + textOf(paragraph).length, 0)

const isAbsurd = (text: string) =>
  text.length > LONGEST || (text.length > SENTENCE && /\p{L}{3}\.$/u.test(text)) || isContact(text)

/** From here on, the paragraph is judged as if it had no tag. */
function distrust(paragraph: Paragraph): void {
  paragraph.kind = 'paragraph'
  delete paragraph.level
  paragraph.lines = paragraph.lines.map((line) =>
    line.tag ? { ...line, tag: { ...line.tag, kind: 'paragraph' } } : line,
  )
}

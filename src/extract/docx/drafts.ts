import type { OfficeBlock, OfficeDraft, PrintedSpan } from '../office/draft.ts'
import { mayHead } from '../office/names.ts'
import { isBlank, type Paragraph, type Run, textOf } from './model.ts'

/** Paragraphs become drafts; the places count paragraphs that show text, from 1. */
export function toDrafts(paragraphs: Paragraph[]): OfficeDraft[] {
  const drafts: OfficeDraft[] = []
  let line = 1
  for (const paragraph of paragraphs.flatMap(withAttached)) {
    for (const remark of paragraph.remarks) {
      const place = { line, column: 1, endLine: line, endColumn: 1 }
      drafts.push({ kind: 'remark', remark: { ...remark, place } })
    }
    if (isBlank(paragraph)) continue
    const { spans, next } = spansOf(paragraph, line)
    drafts.push(blockOf(paragraph, spans))
    line = next
  }
  return drafts
}

function withAttached(paragraph: Paragraph): Paragraph[] {
  return [paragraph, ...paragraph.attached.flatMap(withAttached)]
}

function blockOf(paragraph: Paragraph, spans: PrintedSpan[]): OfficeBlock {
  const { note, aside, framed } = paragraph
  const where = { ...(note && { note }), ...(aside && { aside }), ...(framed && { framed }) }
  return { spans, folds: 0, headable: false, ...where, ...roleOf(paragraph) }
}

function roleOf(paragraph: Paragraph): Pick<OfficeBlock, 'kind'> & Partial<OfficeBlock> {
  const { kind, level, isTitle, note, aside, isEntry, label } = paragraph
  const isStyled = level !== undefined || isTitle
  if (isStyled && !aside && mayHead(textOf(paragraph)))
    return { kind: 'heading', level: level ?? 1, ...(isTitle && { isTitle }) }
  if (kind === 'cell') return { kind }
  if (isEntry) return { kind: 'item' }
  if (label) return { kind: 'item', ...(label.text !== '' && { mark: label.text }) }
  return { kind, headable: !note && !aside }
}

/** The spans with their places, behind the number of the paragraph; also gives the number of the next paragraph. */
function spansOf(
  { runs, label }: Paragraph,
  first: number,
): { spans: PrintedSpan[]; next: number } {
  const [opening] = runs
  const spans = label?.text && opening ? [spanOf(opening, `${label.text} `)] : []
  let line = first
  let column = 1
  for (const run of runs) {
    for (const span of linesIn(run, { line, column })) spans.push(span)
    column = run.parts ? 1 : column + run.text.length
    if (run.parts) line += 1
  }
  return { spans, next: line + 1 }
}

/** The text of a run, whose first character has this place; hard breaks are spans without one. */
function linesIn(run: Run, { line, column }: { line: number; column: number }): PrintedSpan[] {
  let next = column
  return run.text.split(/(\n)/).flatMap((text): PrintedSpan[] => {
    const place = { line, column: next, endLine: line, endColumn: next + text.length }
    next += text.length
    if (text === '') return []
    return [{ ...spanOf(run, text), ...(text !== '\n' && { place }) }]
  })
}

function spanOf({ bold, underlined, size }: Run, text: string): PrintedSpan {
  return { text, bold, heavy: bold, underlined, size: size / 2 }
}

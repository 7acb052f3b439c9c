import { writeDate } from '../../law/dates.ts'
import {
  type DocumentResult,
  findingsOf,
  type Report,
  rankOf,
  suppressedOf,
} from '../../lint/result.ts'
import { doubtInWords } from '../doubt.ts'
import { hang, harmless } from '../layout.ts'
import { profileInWords } from '../profile.ts'
import { totalOf } from '../total.ts'
import { count, words } from '../words.ts'
import type { Pen } from './pen.ts'

/** The head of a document: what it is, what is assumed, and three lines of what was found. */
export function headLines(document: DocumentResult, report: Report, pen: Pen): string[] {
  const { paint, lang, width } = pen
  const say = words[lang]
  const { pages, characters } = document.extraction
  const size = pages === null ? count(characters, 'character', lang) : count(pages, 'page', lang)
  const facts = [size, `${say.asOf} ${writeDate(report.asOf, lang)}`]
  const lines = [
    `${paint.bold(harmless(document.path))}  ${paint.dim(facts.join(' · '))}`,
    ...profileLines(document, pen),
    ...doubtLines(document, pen),
    '',
  ]
  const defects = [counted(document, 'error', pen), counted(document, 'warning', pen)].join(', ')
  lines.push(`${defects}`, counted(document, 'review', pen))
  const decided = suppressedOf(document).length
  if (decided > 0) lines.push(count(decided, 'decided', lang))
  const unexamined = document.results.filter((result) => result.outcome === 'not-evaluated').length
  const rest = unexamined > 0 ? `${say.headings.unexamined}: ${unexamined}` : say.allExamined
  lines.push(...hang('', rest, width).map((line) => paint.dim(line)))
  return lines
}

function profileLines(document: DocumentResult, { lang, width }: Pen): string[] {
  const assumed = profileInWords(document, lang)
  return assumed ? hang('', `${assumed} ${words[lang].change}`, width) : []
}

function doubtLines(document: DocumentResult, { lang, paint, width }: Pen): string[] {
  return hang('', doubtInWords(document, lang), width).map((line) => paint.yellow(line))
}

function counted(
  document: DocumentResult,
  rank: 'error' | 'warning' | 'review',
  { lang, paint }: Pen,
): string {
  const n = findingsOf(document).filter((finding) => rankOf(finding) === rank).length
  const colour = { error: paint.red, warning: paint.yellow, review: paint.cyan }[rank]
  const text = count(n, rank, lang)
  return n > 0 ? colour(text) : text
}

/** The last lines of a report on several documents: all counts with what was examined. */
export function totalLines(report: Report, { lang, paint, width }: Pen): string[] {
  return hang(`${words[lang].total}: `, totalOf(report, lang), width).map((line, index) =>
    index === 0 ? paint.bold(line) : line,
  )
}

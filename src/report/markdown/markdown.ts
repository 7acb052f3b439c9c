/** The Markdown report: for the comment on a pull request and for the summary of a CI run. */
import { writeDate } from '../../law/dates.ts'
import {
  type DocumentResult,
  findingsOf,
  type Report,
  type Result,
  rankOf,
  suppressedOf,
} from '../../lint/result.ts'
import { problemLines } from '../decision-problems.ts'
import type { Rendered, RenderOptions } from '../rendering.ts'
import { foundOf, sizeOf } from '../total.ts'
import { count, words } from '../words.ts'
import { code, inline } from './escape.ts'
import { findingItem } from './finding-item.ts'

/** Characters of a comment on GitHub. */
const COMMENT = 65_536
const RANKS = ['error', 'warning', 'review', 'note'] as const

/** The whole report, or as many documents of it as go into `most` bytes; what was left out is said. */
export function markdownReport(
  report: Report,
  options: RenderOptions,
  most = Number.POSITIVE_INFINITY,
): Rendered & { text: string } {
  const say = words[options.lang]
  const told = new Set<string>()
  const parts = [
    `## art13: ${foundOf(report, options.lang)}`,
    `${sizeOf(report, options.lang)} · ${say.asOf} ${writeDate(report.asOf, options.lang)}`,
    ...(report.documents.length > 1 ? [tableOf(report, options)] : []),
    ...problemPart(report, options),
    ...report.documents.flatMap((document) => documentPart(document, { options, told }) ?? []),
  ]
  const { kept, dropped } = fitting(parts, most)
  const notes = markdownNotes[options.lang]
  const end = [...(dropped > 0 ? [notes.cut(dropped)] : []), `<sub>${say.limits}</sub>`]
  const text = `${[...kept, ...end].join('\n\n')}\n`
  const isLong = most === Number.POSITIVE_INFINITY && text.length > COMMENT
  return {
    text,
    notices: [
      ...(dropped > 0 ? [notes.cut(dropped)] : []),
      ...(isLong ? [notes.long(text.length)] : []),
    ],
  }
}

const markdownNotes = {
  de: {
    cut: (n: number) => `${n} Abschnitte fehlen hier, weil der Bericht zu lang wäre.`,
    long: (n: number) =>
      `Der Bericht hat ${n} Zeichen; ein Kommentar auf GitHub fasst ${COMMENT}. Mit --quiet wird er kürzer.`,
  },
  en: {
    cut: (n: number) => `${n} sections are left out here, because the report would be too long.`,
    long: (n: number) =>
      `The report has ${n} characters; a comment on GitHub holds ${COMMENT}. With --quiet it gets shorter.`,
  },
}

/** As many of the parts as go into so many bytes, with room for the last sentences. */
function fitting(parts: string[], most: number): { kept: string[]; dropped: number } {
  let left = most - 2_000
  const kept = parts.filter((part) => {
    const size = Buffer.byteLength(part) + 2
    if (size > left) return false
    left -= size
    return true
  })
  return { kept, dropped: parts.length - kept.length }
}

function tableOf(report: Report, { lang }: RenderOptions): string {
  const say = words[lang]
  const head = [say.counts.document[0], ...RANKS.map((rank) => say.counts[rank][1])]
  const rows = report.documents.map((document) => {
    const findings = findingsOf(document)
    const counts = RANKS.map((rank) => findings.filter((each) => rankOf(each) === rank).length)
    const cells =
      document.status === 'checked' ? counts : [say.status[document.status], ...Array(3).fill('')]
    return `| ${[code(document.path), ...cells].join(' | ')} |`
  })
  return [`| ${head.join(' | ')} |`, '| --- | --: | --: | --: | --: |', ...rows].join('\n')
}

/** Decisions that had no effect, and why. */
function problemPart({ decisions }: Report, { lang }: RenderOptions): string[] {
  const items = problemLines(decisions, lang).map((line) => `- ${inline(line)}`)
  return items.length > 0 ? [`**${words[lang].headings.idle}**`, items.join('\n')] : []
}

interface Around {
  options: RenderOptions
  /** Rules whose remedy the report has already given. */
  told: Set<string>
}

/** The findings of a document; nothing where there are none. */
function documentPart(document: DocumentResult, around: Around): string | undefined {
  const { lang, quiet } = around.options
  const head = `### ${code(document.path)}`
  if (document.status !== 'checked') return `${head}\n\n${inline(document.reason ?? '')}`
  const findings = findingsOf(document)
  const decided = suppressedOf(document)
  const open = (['error', 'warning', 'review'] as const).flatMap((rank) =>
    findings.filter((finding) => rankOf(finding) === rank),
  )
  const notes = quiet ? [] : findings.filter((finding) => rankOf(finding) === 'note')
  if (open.length + notes.length + decided.length === 0) return undefined
  return [
    head,
    ...open.map((finding) => findingItem(finding, document, around)),
    ...folded(count(notes.length, 'note', lang), notes, { document, ...around }),
    ...folded(count(decided.length, 'decided', lang), decided, { document, ...around }),
  ].join('\n\n')
}

/** Findings behind one line that opens. */
function folded(
  summary: string,
  findings: Result[],
  { document, ...around }: Around & { document: DocumentResult },
): string[] {
  if (findings.length === 0) return []
  const items = findings.map((finding) => findingItem(finding, document, around))
  return [`<details><summary>${summary}</summary>`, ...items, '</details>']
}

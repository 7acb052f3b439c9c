/** What `art13 diff` found, as text. Pure, in both languages. */
import type { DocumentDiff, DutyChange } from '../lint/diff.ts'
import { type Result, rankOf } from '../lint/result.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import { hang, harmless, shorten } from './layout.ts'
import { quoted, words } from './words.ts'

const say = {
  de: {
    lost: 'Pflichtangaben, die verloren gingen',
    gained: 'Pflichtangaben, die hinzukamen',
    added: 'Neue Befunde',
    fixed: 'Erledigte Befunde',
    same: (n: number) => `Unverändert: ${n} ${n === 1 ? 'Befund' : 'Befunde'}.`,
    nothing: 'Kein Unterschied.',
    was: 'war',
    is: 'jetzt',
    newDocument: 'neues Dokument',
    gone: 'Dokument entfernt',
  },
  en: {
    lost: 'Duties lost',
    gained: 'Duties gained',
    added: 'New findings',
    fixed: 'Findings fixed',
    same: (n: number) => `Unchanged: ${n} ${n === 1 ? 'finding' : 'findings'}.`,
    nothing: 'No difference.',
    was: 'was',
    is: 'now',
    newDocument: 'new document',
    gone: 'document removed',
  },
} as const

export interface DiffOptions {
  lang: Lang
  width: number
  rules: readonly Rule[]
}

/** Writes each pair of versions, one under the other. */
export function diffReport(diffs: readonly DocumentDiff[], options: DiffOptions): string {
  return `${diffs.map((diff) => lines(diff, options).join('\n')).join('\n\n')}\n`
}

function lines(diff: DocumentDiff, options: DiffOptions): string[] {
  const own = say[options.lang]
  const { lost, gained, added, fixed, same } = diff
  const body = [
    ...block(
      own.lost,
      lost.flatMap((duty) => dutyLines(duty, 'before', options)),
    ),
    ...block(
      own.gained,
      gained.flatMap((duty) => dutyLines(duty, 'after', options)),
    ),
    ...block(
      own.added,
      added.flatMap((finding) => findingLines(finding, options)),
    ),
    ...block(
      own.fixed,
      fixed.flatMap((finding) => findingLines(finding, options)),
    ),
  ]
  const rest = body.length === 0 ? [own.nothing] : []
  return [titleOf(diff, options.lang), ...body, '', ...rest, own.same(same)]
}

/** "old.md -> new.md", or what became of a document that one version lacks. */
function titleOf({ before, after }: DocumentDiff, lang: Lang): string {
  if (before === null) return `${harmless(after ?? '')} (${say[lang].newDocument})`
  if (after === null) return `${harmless(before)} (${say[lang].gone})`
  return before === after ? harmless(after) : `${harmless(before)} -> ${harmless(after)}`
}

function block(heading: string, list: string[]): string[] {
  return list.length > 0 ? ['', heading, ...list] : []
}

/** The duty by the title of its rule, with the words that stated it in the version that has them. */
function dutyLines(
  { rule, before, after }: DutyChange,
  stated: 'before' | 'after',
  { lang, width, rules }: DiffOptions,
): string[] {
  const own = say[lang]
  const title = rules.find(({ id }) => id === rule)?.text[lang].title ?? rule
  const quote = (stated === 'before' ? before : after).evidence[0]?.quote
  const when = stated === 'before' ? own.was : own.is
  const at = quote ? ` (${when} ${quoted(harmless(shorten(quote, 120)), lang)})` : ''
  return hang('  ', `${title}${at} [${rule}]`, width)
}

function findingLines(finding: Result, { lang, width }: DiffOptions): string[] {
  const rank = words[lang].severity[rankOf(finding)]
  const quote = finding.evidence[0]?.quote
  const at = quote ? ` ${quoted(harmless(shorten(quote, 120)), lang)}` : ''
  return hang('  ', `${rank}: ${harmless(finding.message)}${at} [${finding.rule}]`, width)
}

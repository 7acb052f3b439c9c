/** What `art13 diff` found, as text. */
import type { DocumentDiff, DutyChange } from '../../lint/diff.ts'
import { type Result, rankOf } from '../../lint/result.ts'
import type { Lang, Rule } from '../../rules/rule.ts'
import { hang, harmless, shorten } from '../layout.ts'
import { quoted, words } from '../words.ts'
import { isAlike, LISTS, sameIn, say, titleOf } from './words.ts'

/** Characters of a quotation. */
const QUOTE = 120

export interface DiffOptions {
  lang: Lang
  width: number
  rules: readonly Rule[]
}

/** Writes each pair of versions, one under the other. */
export function diffText(diffs: readonly DocumentDiff[], options: DiffOptions): string {
  return `${diffs.map((diff) => lines(diff, options).join('\n')).join('\n\n')}\n`
}

function lines(diff: DocumentDiff, options: DiffOptions): string[] {
  const own = say[options.lang]
  const lists = {
    lost: diff.lost.flatMap((duty) => dutyLines(duty, 'before', options)),
    gained: diff.gained.flatMap((duty) => dutyLines(duty, 'after', options)),
    added: diff.added.flatMap((finding) => findingLines(finding, options)),
    fixed: diff.fixed.flatMap((finding) => findingLines(finding, options)),
  }
  const body = LISTS.flatMap((list) =>
    lists[list].length > 0 ? ['', own[list], ...lists[list]] : [],
  )
  const same = [...(isAlike(diff) ? [own.nothing] : []), ...sameIn(diff, options.lang)]
  return [versions(diff, options.lang), ...body, ...(same.length > 0 ? ['', ...same] : [])]
}

/** "old.md -> new.md", or what became of a document that one version lacks. */
function versions({ before, after }: DocumentDiff, lang: Lang): string {
  if (before === null) return `${harmless(after ?? '')} (${say[lang].newDocument})`
  if (after === null) return `${harmless(before)} (${say[lang].gone})`
  return before === after ? harmless(after) : `${harmless(before)} -> ${harmless(after)}`
}

/** The duty by the title of its rule, with the words that stated it in the version that has them. */
function dutyLines(
  duty: DutyChange,
  stated: 'before' | 'after',
  { lang, width, rules }: DiffOptions,
): string[] {
  const quote = duty[stated].evidence[0]?.quote
  const when = stated === 'before' ? say[lang].was : say[lang].is
  const at = quote ? ` (${when} ${quoted(harmless(shorten(quote, QUOTE)), lang)})` : ''
  return hang('  ', `${titleOf(duty.rule, { rules, lang })}${at} [${duty.rule}]`, width)
}

function findingLines(finding: Result, { lang, width }: DiffOptions): string[] {
  const rank = words[lang].severity[rankOf(finding)]
  const quote = finding.evidence[0]?.quote
  const at = quote ? ` ${quoted(harmless(shorten(quote, QUOTE)), lang)}` : ''
  return hang('  ', `${rank}: ${harmless(finding.message)}${at} [${finding.rule}]`, width)
}

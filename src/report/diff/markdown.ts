/** What `art13 diff` found, as Markdown for the comment on a pull request. */
import type { DocumentDiff, DutyChange } from '../../lint/diff.ts'
import { type Result, rankOf } from '../../lint/result.ts'
import { shorten } from '../layout.ts'
import { code, inline } from '../markdown/escape.ts'
import { quoted, words } from '../words.ts'
import type { DiffOptions } from './text.ts'
import { isAlike, LISTS, sameIn, say, titleOf } from './words.ts'

/** Characters of a quotation. */
const QUOTE = 300

/** Writes the counts of all, then each pair of versions that differ. */
export function diffMarkdown(
  diffs: readonly DocumentDiff[],
  options: Pick<DiffOptions, 'lang' | 'rules'>,
): string {
  const own = say[options.lang]
  const differing = diffs.filter((diff) => !isAlike(diff))
  const alike = diffs.length - differing.length
  const parts = [
    `## art13: ${differing.length === 0 ? own.nothing : countsOf(diffs, options)}`,
    ...differing.map((diff) => part(diff, options)),
    ...(alike > 0 ? [own.alike(alike)] : []),
    `<sub>${words[options.lang].limits}</sub>`,
  ]
  return `${parts.join('\n\n')}\n`
}

function countsOf(diffs: readonly DocumentDiff[], { lang }: Pick<DiffOptions, 'lang'>): string {
  const own = say[lang]
  const gone = diffs.filter(({ after }) => after === null).length
  const counts = LISTS.map((list) => {
    const n = diffs.reduce((sum, diff) => sum + diff[list].length, 0)
    return `${own[list]}: ${n}`
  })
  return [...counts, ...(gone > 0 ? [`${own.documentsGone}: ${gone}`] : [])].join(' · ')
}

function part(diff: DocumentDiff, options: Pick<DiffOptions, 'lang' | 'rules'>): string {
  const own = say[options.lang]
  const lists = {
    lost: diff.lost.map((duty) => dutyItem(duty, 'before', options)),
    gained: diff.gained.map((duty) => dutyItem(duty, 'after', options)),
    added: diff.added.map((finding) => findingItem(finding, options)),
    fixed: diff.fixed.map((finding) => findingItem(finding, options)),
  }
  const blocks = LISTS.flatMap((list) =>
    lists[list].length > 0 ? [`**${own[list]}**`, lists[list].join('\n')] : [],
  )
  return [`### ${versions(diff, options)}`, ...blocks, ...sameIn(diff, options.lang)].join('\n\n')
}

function versions({ before, after }: DocumentDiff, { lang }: Pick<DiffOptions, 'lang'>): string {
  if (before === null) return `${code(after ?? '')} (${say[lang].newDocument})`
  if (after === null) return `${code(before)} (${say[lang].gone})`
  return before === after ? code(after) : `${code(before)} → ${code(after)}`
}

function dutyItem(
  duty: DutyChange,
  stated: 'before' | 'after',
  options: Pick<DiffOptions, 'lang' | 'rules'>,
): string {
  const own = say[options.lang]
  const when = stated === 'before' ? own.was : own.is
  const head = `${inline(titleOf(duty.rule, options))} · ${code(duty.rule)}`
  return item(head, duty[stated], { lang: options.lang, when })
}

function findingItem(finding: Result, { lang }: Pick<DiffOptions, 'lang'>): string {
  const rank = words[lang].severity[rankOf(finding)]
  return item(`${rank}: ${inline(finding.message)} · ${code(finding.rule)}`, finding, { lang })
}

/** A line, and below it the words of the document that it rests on. */
function item(
  head: string,
  { evidence }: Result,
  { lang, when }: Pick<DiffOptions, 'lang'> & { when?: string },
): string {
  const quote = evidence[0]?.quote
  if (!quote) return `- ${head}`
  const shown = inline(quoted(shorten(quote, QUOTE), lang))
  return `- ${head}\n  > ${when ? `${when}: ` : ''}${shown}`
}

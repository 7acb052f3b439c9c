/** What is lacking in a notice, in words. */
import type { Result } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { harmless, shorten } from './layout.ts'
import { quoted, words } from './words.ts'

/**
 * Of words that were found, what they lack; of an absence, where it was looked for and what comes nearest; empty where
 * nothing is lacking.
 */
export function absenceInWords(finding: Result, lang: Lang): string {
  const say = words[lang]
  const near = finding.nearMiss
  const isQuoted = finding.evidence.some(({ quote }) => quote === near?.quote)
  if (isQuoted || (finding.evidence.length > 0 && finding.stated !== 'no'))
    return near ? `${say.lacking} ${near.lacks}.` : ''
  const names = finding.searched.map((path) => path.at(-1)).filter((name) => name !== undefined)
  const sections = [...new Set(names)]
  const shown = sections.slice(0, 3).map((name) => quoted(harmless(shorten(name, 60)), lang))
  if (sections.length > 3) shown.push(say.andMore.replace('{n}', String(sections.length - 3)))
  const nearest = near
    ? `; ${say.nearest} ${quoted(harmless(shorten(near.quote, 160)), lang)}, ${say.nearestLacks} ${near.lacks}`
    : ''
  // Facts look everywhere; sections that open the topic are where a reader looks, too.
  const where = [
    say.wholeText,
    ...(shown.length > 0 ? [`${say.aboveAll} ${shown.join(', ')}`] : []),
  ]
  return `${say.searched}: ${where.join(', ')}${nearest}.`
}

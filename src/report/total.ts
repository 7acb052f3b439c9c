import type { Report } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { count, words } from './words.ts'

/** All counts of a report in one sentence: "3 Dokumente (3 geprüft), 4 Seiten, 12.034 Zeichen; 2 Mängel, …". */
export function totalOf(report: Report, lang: Lang): string {
  return `${sizeOf(report, lang)}; ${foundOf(report, lang)}.`
}

/** What was examined. */
export function sizeOf({ summary, documents }: Report, lang: Lang): string {
  const say = words[lang]
  const by = Object.entries(summary.documents).map(
    ([status, n]) => `${n} ${say.status[status as keyof typeof say.status]}`,
  )
  return [
    `${count(documents.length, 'document', lang)} (${by.join(', ')})`,
    count(summary.pages, 'page', lang),
    count(summary.characters, 'character', lang),
  ].join(', ')
}

/** What was found; what a person has decided on only where there is something. */
export function foundOf({ summary }: Report, lang: Lang): string {
  const found = (['error', 'warning', 'review', 'note'] as const).map((rank) =>
    count(summary.findings[rank], rank, lang),
  )
  if (summary.suppressed > 0) found.push(count(summary.suppressed, 'decided', lang))
  return found.join(', ')
}

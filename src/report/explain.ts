import { citeArticle } from '../law/articles.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import { hang, wrap } from './layout.ts'
import { measuredInWords } from './measured.ts'
import { quoted, words } from './words.ts'

/** One rule in full: what it demands, why, what to do, how well it works, each sentence it can say, and examples. */
export function explainReport(rule: Rule, lang: Lang, width: number): string {
  const say = words[lang]
  const text = rule.text[lang]
  const cases = Object.entries(rule.cases).flatMap(([name, each]) => {
    const rank = each.outcome === 'review' ? 'review' : (each.severity ?? 'warning')
    const question = each.question ? ` ${each.question[lang]}` : ''
    return hang(`  ${name} (${say.severity[rank]}): `, `${each[lang]}${question}`, width)
  })
  const examples = rule.examples.flatMap(({ text: example, case: name }) =>
    hang(`  ${name}: `, quoted(example, lang), width),
  )
  const measured = measuredInWords(rule.id, lang).flatMap((each) =>
    hang(`${say.measured}: `, each, width),
  )
  const lines = [
    `${rule.id}  (${citeArticle(rule.article, lang)})`,
    '',
    ...wrap(`${text.title}.`, width),
    '',
    ...hang(`${say.why}: `, text.why, width),
    ...hang(`${say.remedy}: `, text.remedy, width),
    ...measured,
    '',
    ...cases,
    '',
    ...examples,
  ]
  return `${lines.join('\n')}\n`
}

import { citeArticle } from '../law/articles.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import { words } from './words.ts'

/** One line a rule: id, article, how grave, what is true when it passes. */
export function rulesReport(rules: readonly Rule[], lang: Lang): string {
  const widest = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map((rule) => {
    const article = citeArticle(rule.article, lang)
    return `${rule.id.padEnd(widest)}  ${gravest(rule, lang).padEnd(13)}  ${rule.text[lang].title} (${article})`
  })
  return `${lines.join('\n')}\n`
}

/** The gravest that a rule can give, in words. */
function gravest(rule: Rule, lang: Lang): string {
  const ranks = Object.values(rule.cases).map((each) =>
    each.outcome === 'review' ? 'review' : (each.severity ?? 'warning'),
  )
  const rank =
    (['error', 'warning', 'review', 'note'] as const).find((each) => ranks.includes(each)) ?? 'note'
  return words[lang].severity[rank]
}

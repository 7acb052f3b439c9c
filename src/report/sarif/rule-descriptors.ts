import type { ReportingDescriptor } from 'sarif'
import { type Article, citeArticle } from '../../law/articles.ts'
import type { Case, Lang, Rule } from '../../rules/rule.ts'
import { words } from '../words.ts'
import { taxonReference } from './taxonomy.ts'

/** GitHub takes at most this many characters of a full description. */
const LONGEST = 1024
const GRAVEST = ['error', 'warning', 'note'] as const
/** GitHub's words for how grave a rule is. */
const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' }

/** All that is known of a rule, so that a viewer needs nothing else. */
export function ruleDescriptor(
  rule: Rule,
  lang: Lang,
  articles: readonly Article[],
): ReportingDescriptor {
  const { title, why } = rule.text[lang]
  const level = levelOf(rule)
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${why}`.slice(0, LONGEST) },
    help: { text: helpText(rule, lang), markdown: helpMarkdown(rule, lang) },
    defaultConfiguration: { level },
    relationships: [{ target: taxonReference(rule.article, articles), kinds: ['relevant'] }],
    properties: {
      tags: ['privacy-notice', 'gdpr', `gdpr-${rule.article}`],
      'problem.severity': PROBLEM[level],
      article: rule.article,
      since: rule.since,
      cases: Object.fromEntries(
        Object.entries(rule.cases).map(([name, each]) => [name, caseText(each, lang)]),
      ),
    },
  }
}

/** The gravest level that a rule can give; a rule that only asks is a note. */
function levelOf(rule: Rule): (typeof GRAVEST)[number] {
  const given = Object.values(rule.cases).map(({ outcome, severity }) =>
    outcome === 'review' ? 'note' : (severity ?? 'warning'),
  )
  return GRAVEST.find((level) => given.includes(level)) ?? 'note'
}

function caseText(each: Case, lang: Lang): string {
  return each.question ? `${each[lang]} ${each.question[lang]}` : each[lang]
}

function helpText(rule: Rule, lang: Lang): string {
  const say = words[lang]
  const { title, why, remedy } = rule.text[lang]
  const law = citeArticle(rule.article, lang)
  return `${title} (${law}).\n\n${say.why}: ${why}\n\n${say.remedy}: ${remedy}`
}

function helpMarkdown(rule: Rule, lang: Lang): string {
  const say = words[lang]
  const { title, why, remedy } = rule.text[lang]
  const law = citeArticle(rule.article, lang)
  const cases = Object.values(rule.cases).map((each) => {
    const rank = each.outcome === 'review' ? 'review' : (each.severity ?? 'warning')
    return `- *${say.severity[rank]}*: ${caseText(each, lang)}`
  })
  return [
    `**${title}** (${law}).`,
    `**${say.why}:** ${why}`,
    `**${say.remedy}:** ${remedy}`,
    cases.join('\n'),
  ].join('\n\n')
}

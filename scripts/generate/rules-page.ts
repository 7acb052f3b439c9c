import { citeArticle } from '../../src/law/articles.ts'
import { measuredInWords } from '../../src/report/measured.ts'
import { words } from '../../src/report/words.ts'
import type { Example, Lang, Rule } from '../../src/rules/rule.ts'

const SAY = {
  de: {
    title: 'Regeln',
    made: 'Diese Seite wird aus den Regeln erzeugt: `npm run generate`.',
    since: 'seit',
    needs: 'liest',
    cases: 'Fälle',
    examples: 'Beispiele',
    pass: 'erfüllt',
    inapplicable: 'nicht einschlägig',
  },
  en: {
    title: 'Rules',
    made: 'This page is made from the rules: `npm run generate`.',
    since: 'since',
    needs: 'reads',
    cases: 'Cases',
    examples: 'Examples',
    pass: 'fulfilled',
    inapplicable: 'does not apply',
  },
}

/** The page of all rules in one language: an anchor a rule, made from the rule's own fields. */
export function rulesPage(rules: readonly Rule[], lang: Lang): string {
  const say = SAY[lang]
  const list = rules.map((rule) => `- [\`${rule.id}\`](#${rule.id}): ${rule.text[lang].title}`)
  return [
    `# ${say.title}`,
    '',
    say.made,
    '',
    ...list,
    '',
    ...rules.map((rule) => ruleSection(rule, lang)),
  ].join('\n')
}

function ruleSection(rule: Rule, lang: Lang): string {
  const say = SAY[lang]
  const text = rule.text[lang]
  const facts = rule.needs.map((name) => `\`${name}\``).join(', ')
  const lines = [
    `## ${rule.id}`,
    '',
    `**${text.title}.** ${citeArticle(rule.article, lang)}, ${say.since} ${rule.since}, ${say.needs} ${facts}.`,
    '',
    text.why,
    '',
    `*${words[lang].remedy}:* ${text.remedy}`,
    '',
    ...measuredInWords(rule.id, lang).flatMap((each) => [`*${words[lang].measured}:* ${each}`, '']),
    `${say.cases}:`,
    '',
    ...Object.entries(rule.cases).map(([name, each]) => {
      const rank = each.outcome === 'review' ? 'review' : (each.severity ?? 'warning')
      const question = each.question ? ` ${each.question[lang]}` : ''
      return `- \`${name}\` (${words[lang].severity[rank]}): ${each[lang]}${question}`
    }),
    '',
    `${say.examples}:`,
    '',
    ...rule.examples.map((example) => exampleLine(example, lang)),
    '',
  ]
  return lines.join('\n')
}

function exampleLine({ text, case: name }: Example, lang: Lang): string {
  const reserved: Record<string, string> = {
    pass: SAY[lang].pass,
    'not-applicable': SAY[lang].inapplicable,
  }
  const shown = reserved[name] ?? `\`${name}\``
  const flat = text.replace(/\n+/g, ' ⏎ ').replace(/([*_`<>])/g, '\\$1')
  return `- ${shown}: ${flat}`
}

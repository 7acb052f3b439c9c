/** Where to add what a notice lacks: the section that opens the topic, the one with its kin, or a new one. */
import type { DocumentResult, Result } from '../lint/result.ts'
import type { Lang, Words } from '../rules/rule.ts'
import { harmless, shorten } from './layout.ts'
import { quoted, words } from './words.ts'

/** Items that stand in one section, with the heading of a new one. */
interface Topic {
  rules: readonly string[]
  heading: Words
}

const TOPICS: readonly Topic[] = [
  {
    rules: ['controller-identity', 'controller-contact'],
    heading: { de: 'Verantwortlicher', en: 'Controller' },
  },
  {
    rules: ['dpo-contact'],
    heading: { de: 'Datenschutzbeauftragte Person', en: 'Data protection officer' },
  },
  {
    rules: ['purposes', 'legal-basis', 'legitimate-interests'],
    heading: { de: 'Zwecke und Rechtsgrundlagen', en: 'Purposes and legal bases' },
  },
  {
    rules: ['recipients', 'third-country-transfer', 'transfer-safeguards'],
    heading: { de: 'Empfänger', en: 'Recipients' },
  },
  { rules: ['retention'], heading: { de: 'Speicherdauer', en: 'Storage period' } },
  {
    rules: [
      'right-of-access',
      'right-to-rectification',
      'right-to-erasure',
      'right-to-restriction',
      'right-to-object',
      'right-to-portability',
      'right-to-withdraw-consent',
      'right-to-complain',
    ],
    heading: { de: 'Ihre Rechte', en: 'Your rights' },
  },
  {
    rules: ['obligation-to-provide'],
    heading: { de: 'Pflicht zur Angabe der Daten', en: 'Whether you must provide data' },
  },
  {
    rules: ['automated-decisions'],
    heading: { de: 'Automatisierte Entscheidungen', en: 'Automated decisions' },
  },
]

/** "im Abschnitt „Ihre Rechte“", or a heading for a section of its own; undefined where no item is lacking. */
export function whereToAdd(
  finding: Result,
  document: DocumentResult,
  lang: Lang,
): string | undefined {
  const topic = TOPICS.find(({ rules }) => rules.includes(finding.rule))
  if (!topic || finding.stated === null || finding.stated === 'yes') return undefined
  const say = words[lang].where
  const section = sectionFor(finding, topic, document)
  if (section) return `${say.section} ${quoted(harmless(shorten(section, 60)), lang)}`
  // The heading is for the notice, so it is in the notice's language.
  const heading = topic.heading[document.language === 'en' ? 'en' : 'de']
  return `${say.own} ${quoted(heading, lang)}`
}

function sectionFor(finding: Result, topic: Topic, document: DocumentResult): string | undefined {
  const falls = finding.stated === 'partial' ? finding.nearMiss?.section : undefined
  const kin = document.results
    .filter(({ rule, stated }) => stated === 'yes' && topic.rules.includes(rule))
    .map(({ evidence }) => evidence[0]?.section)
  const headings = [falls, finding.searched[0], ...kin].map((path) => path?.at(-1))
  // The title of the whole is no place.
  return headings.find((heading) => heading && heading !== document.title)
}

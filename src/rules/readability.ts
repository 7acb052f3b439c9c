import { rule } from './rule.ts'

/** School years; on the scale 15 is very hard. Half of the notices lie between 10 and 12. */
const HARD = 13

const HARD_TEXT =
  'Rechtsverbindliche Datenverarbeitungsvorgänge der Gemeinde unterliegen den einrichtungsübergreifenden Zugriffsberechtigungskonzepten und der regelmäßigen Wirksamkeitskontrolle organisatorischer Sicherheitsmaßnahmen durch die zuständige Verwaltungseinheit. '
const PLAIN_TEXT =
  'Wir schreiben auf, wem das Boot gehört. So wissen wir, wen wir bei Sturm rufen. Die Liste liegt im Amt. '

export const readability = rule<'readability'>({
  id: 'readability',
  article: '12(1)',
  since: '0.1.0',
  needs: ['readability'],
  cases: {
    hard: {
      outcome: 'fail',
      severity: 'note',
      de: 'Der Text ist schwer zu lesen: Erste Wiener Sachtextformel {figure} (4 sehr leicht, 15 sehr schwer), im Mittel {length} Wörter je Satz.',
      en: 'The text is hard to read: first Viennese formula for factual texts {figure} (4 very easy, 15 very hard), {length} words a sentence on average.',
    },
  },
  check: ({ readability: { found } }) => {
    const measured = found[0]?.value
    if (!measured) return { case: 'not-applicable', because: 'other-language', evidence: [] }
    const values = {
      figure: measured.figure.toFixed(1),
      length: String(measured.sentenceLength),
    }
    return { case: measured.figure > HARD ? 'hard' : 'pass', values, evidence: [] }
  },
  text: {
    de: {
      title: 'Der Text ist nicht übermäßig schwer zu lesen',
      why: 'Art. 12 Abs. 1 DSGVO verlangt klare und einfache Sprache. Die Erste Wiener Sachtextformel (Bamberger und Vanecek, 1984) schätzt aus Wort- und Satzlängen die Schulstufe, für die ein deutscher Text geeignet ist.',
      remedy: 'Verwenden Sie kürzere Sätze, Verben statt Hauptwörter und kürzere Wörter.',
    },
    en: {
      title: 'The text is not unduly hard to read',
      why: 'Art. 12(1) GDPR demands clear and plain language. The first Viennese formula (Bamberger and Vanecek, 1984) estimates from lengths of words and sentences the school year for which a German text is suited.',
      remedy: 'Use shorter sentences, verbs instead of nouns, and shorter words.',
    },
  },
  examples: [
    { text: `# Datenschutz\n\n${HARD_TEXT.repeat(12)}`, case: 'hard' },
    { text: `# Datenschutz\n\n${PLAIN_TEXT.repeat(12)}`, case: 'pass' },
    { text: `# Datenschutz\n\n${PLAIN_TEXT}`, case: 'not-applicable' },
    {
      text: `# Privacy\n\n${'The harbour office keeps a list of the boats and of the people who own them. '.repeat(14)}`,
      case: 'not-applicable',
    },
  ],
})
